import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { internal, rootOf } from './graphql-errors.ts';
import { maxBody } from './limits.ts';

/** The header by which a caller and the log name the same request. */
const requestIdHeader = 'x-request-id';

const permitted = /^[\w-]{8,64}$/;

interface Begun {
  readonly id: string;
  readonly at: number;
}

/** The id that the caller gave, where it is harmless, else a new one. */
function begin(request: Request): Begun {
  const given = request.headers.get(requestIdHeader) ?? '';
  return { id: permitted.test(given) ? given : randomUUID(), at: performance.now() };
}

/** Names each request, writes one line for it, and writes the faults that its answer masks. */
export function requestPlugin(log: Logger): Plugin {
  const begun = new WeakMap<Request, Begun>();
  const known = (request: Request): Begun => {
    const found = begun.get(request) ?? begin(request);
    begun.set(request, found);
    return found;
  };
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      known(request);
      if (Number(request.headers.get('content-length') ?? 0) > maxBody)
        endResponse(new fetchAPI.Response(null, { status: 413 }));
    },
    onExecutionResult({ request, result }) {
      const errors = result && 'errors' in result ? (result.errors ?? []) : [];
      for (const error of errors)
        if (error.extensions?.code === internal)
          log.error({ requestId: known(request).id, path: error.path, err: rootOf(error) }, 'fault');
    },
    onResponse({ request, response }) {
      const { id, at } = known(request);
      response.headers.set(requestIdHeader, id);
      const ms = Math.round(performance.now() - at);
      const { pathname } = new URL(request.url);
      log.info(
        { requestId: id, method: request.method, path: pathname, status: response.status, ms },
        'request',
      );
    },
  };
}
