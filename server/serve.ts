import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { Config } from './config.ts';
import { AppError, hasCode } from './errors.ts';
import type { Graph } from './graph.ts';
import { createLog } from './log.ts';
import { createApp } from './yoga.ts';

const built = fileURLToPath(new URL('../dist/web/', import.meta.url));

/** How long requests under way may take to finish once the server is told to stop, in milliseconds. */
const drainMs = 5_000;

/** What a page of ours may load: only its own files; the layout runs in a worker. */
const pagePolicy = [
  "default-src 'self'",
  "worker-src 'self' blob:",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ');

/** GraphiQL comes as one document with everything inline, so it needs more, but nothing from elsewhere. */
const graphiqlPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** Files of the built page; the names under assets hold a hash of their content, so they never change. */
const files = (folder: string) =>
  sirv(folder, {
    single: true,
    etag: true,
    setHeaders: (response, path) =>
      void response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });

const ofApi = (path: string): boolean => /^\/(graphql|health|ready)(\/|$)/.test(path);

function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        hasCode(error, 'EADDRINUSE')
          ? new AppError(
              'CONFLICT',
              `Port ${port} is taken: set ZHITU_PORT to another one, or to 0 for any that is free.`,
              { cause: error },
            )
          : error,
      ),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** An address that a browser can open: a wildcard is no host. */
function urlOf(host: string, port: number): string {
  const name = ['0.0.0.0', '::', ''].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

export interface Served {
  /** Where to open the page; GraphQL is at /graphql below it. */
  readonly url: string;
  /** Stops listening, lets requests under way finish, and leaves the graph open. */
  close(): Promise<void>;
}

/**
 * Serves the API and the built page on one port.
 * @param page folder of the built page
 * @throws AppError CONFLICT when the port is taken
 */
export async function serve({
  graph,
  config,
  log = createLog(config),
  page = built,
}: {
  graph: Graph;
  config: Config;
  log?: Logger;
  page?: string;
}): Promise<Served> {
  const app = createApp({ graph, log });
  const pages = existsSync(page) ? files(page) : undefined;
  const missing = (_: IncomingMessage, response: ServerResponse) =>
    void response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      .end('There is nothing here.\n');

  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('content-security-policy', ofApi(path) ? graphiqlPolicy : pagePolicy);
    if (!/^\/(?!\/)/.test(path)) response.writeHead(400).end();
    else if (ofApi(path)) void app(request, response);
    else if (pages) pages(request, response, () => missing(request, response));
    else missing(request, response);
  });
  const port = await listen(server, config);
  return {
    url: urlOf(config.host, port),
    async close() {
      const timer = setTimeout(() => server.closeAllConnections(), drainMs);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      clearTimeout(timer);
      await app.dispose();
    },
  };
}
