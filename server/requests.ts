import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { internal, rootOf } from './graphql-errors.ts';
import { maxBody } from './limits.ts';

/** The header by which a caller and the log name the same request. */
export const requestIdHeader = 'x-request-id';

const permitted = /^[\w-]{8,64}$/;

/** Gives each request an id, the caller’s own where it is usable, and writes one line for it, with the faults that were masked. */
export function requestPlugin(log: Logger): Plugin {
  const begun = new WeakMap<Request, { id: string; at: number }>();
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      const given = request.headers.get(requestIdHeader) ?? '';
      begun.set(request, { id: permitted.test(given) ? given : randomUUID(), at: performance.now() });
      if (Number(request.headers.get('content-length') ?? 0) > maxBody)
        endResponse(new fetchAPI.Response(null, { status: 413 }));
    },
    onExecutionResult({ request, result }) {
      const errors = result && 'errors' in result ? (result.errors ?? []) : [];
      for (const error of errors)
        if (error.extensions?.code === internal)
          log.error({ requestId: begun.get(request)?.id, path: error.path, err: rootOf(error) }, 'fault');
    },
    onResponse({ request, response }) {
      const { id, at } = begun.get(request) ?? { id: randomUUID(), at: performance.now() };
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
