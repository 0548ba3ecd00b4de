import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Config, readConfig } from '../../server/config.ts';
import { ensureEngine } from '../../server/engine/engine.ts';
import { AppError, hasCode } from '../../server/errors.ts';
import { openGraph } from '../../server/graph.ts';
import { serve } from '../../server/serve.ts';
import { print, say } from './output.ts';
import { ensurePage } from './page.ts';
import { seed } from './seed.ts';
import { listenToSignals } from './signals.ts';

/**
 * Asks for the port of the web server before anything that takes long, so that a taken one is told at once.
 * @throws AppError that names the setting to change
 */
async function checkPort({ host, port }: Config): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw portFault(error, host, port);
  }
  probe.close();
  await once(probe, 'close');
}

function portFault(error: unknown, host: string, port: number): unknown {
  const where = `${host}:${port}`;
  if (hasCode(error, 'EADDRINUSE'))
    return new AppError(
      'CONFLICT',
      `Another program listens on ${where}; stop it, or set ZHITU_PORT to a free port (0 takes any).`,
    );
  if (hasCode(error, 'EACCES'))
    return new AppError('BAD_INPUT', `The port of ${where} is reserved; set ZHITU_PORT to one above 1023.`);
  if (hasCode(error, 'EADDRNOTAVAIL') || hasCode(error, 'ENOTFOUND'))
    return new AppError(
      'BAD_INPUT',
      `This machine has no address ${host}; set ZHITU_HOST to one of its own, such as 127.0.0.1.`,
    );
  return error;
}

/** What was opened, to be closed in the opposite order. */
type Closers = (() => Promise<void>)[];

async function open(config: Config, closers: Closers, signal: AbortSignal): Promise<string> {
  await checkPort(config);
  const page = await ensurePage(say);
  signal.throwIfAborted();
  const engine = await ensureEngine(config, { say, signal });
  closers.push(() => engine.stop());
  // A load that is cut off leaves whole reports; the next start goes on from there.
  await seed([], { signal });
  const graph = openGraph(engine.connection);
  closers.push(() => graph.close());
  const server = await serve({ graph, config, page }).catch((error: unknown) => {
    throw portFault(error, config.host, config.port);
  });
  closers.push(() => server.close());
  return server.url;
}

/**
 * Starts everything and serves until Ctrl-C, SIGTERM or SIGHUP; then stops listening, lets the requests under way
 * end, and stops the engine if nobody else uses it.
 * @throws AppError with one sentence when something that it needs is missing
 */
export async function start(): Promise<void> {
  const config = readConfig();
  const signals = listenToSignals();
  const closers: Closers = [];
  try {
    const url = await open(config, closers, signals.signal);
    print(url);
    await signals.aborted;
    say('Stopping …');
  } catch (error) {
    if (!signals.signal.aborted) throw error;
  } finally {
    for (const close of closers.reverse()) await close();
    signals.release();
  }
}
