import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { AppError, hasCode } from '../errors.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { javaParameters, type Layout, renderSettings } from './settings.ts';
import { isRunning, markOf, type ProcessMark } from './state.ts';

/** How long a clean stop may take before the process is killed. */
const stopLimitMs = 30_000;

/** A port of the loopback that nobody listens on just now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return address.port;
}

export interface StartOptions {
  /** Told of what takes long. */
  readonly say: (line: string) => void;
  /** Gives the start up and leaves no process behind. */
  readonly signal: AbortSignal | undefined;
}

export interface Launched {
  readonly engine: ProcessMark;
  readonly port: number;
}

/**
 * Starts the JVM in a process group of its own, so that Ctrl-C in the terminal reaches only the application, which
 * then stops it in order; what it prints goes to the console log. It returns before the database answers.
 */
export async function launch(
  config: Pick<Config, 'javaHome' | 'cache' | 'heap'>,
  layout: Layout,
  { say, signal }: StartOptions,
): Promise<Launched> {
  const java = await findJava(config.javaHome);
  const lib = await ensureJars(config.cache, say, signal);
  for (const folder of [layout.database, layout.configuration, layout.logs])
    await mkdir(folder, { recursive: true, mode: 0o700 });
  const port = await freePort();
  await writeFile(layout.settings, renderSettings(layout, port));
  const console = await open(layout.console, 'w', 0o600);
  try {
    const child = spawn(java.path, javaParameters(layout, lib, config.heap), {
      cwd: layout.database,
      detached: true,
      stdio: ['ignore', console.fd, console.fd],
    });
    await once(child, 'spawn');
    child.unref();
    const engine = child.pid === undefined ? undefined : markOf(child.pid);
    if (!engine) throw await startFault(layout);
    return { engine, port };
  } finally {
    await console.close();
  }
}

/** Whether the last start failed because another process took the port between choosing and using it. */
export const isPortTaken = async (layout: Layout): Promise<boolean> =>
  /BindException|Address already in use/.test(await consoleOf(layout));

const consoleOf = (layout: Layout): Promise<string> => readFile(layout.console, 'utf8').catch(() => '');

/** The error for an engine that ended before it answered, with the reason that its console gives. */
export async function startFault(layout: Layout): Promise<AppError> {
  const text = await consoleOf(layout);
  if (/FileLockException|has been locked by another process|StoreLockException/.test(text))
    return new AppError(
      'CONFLICT',
      `Another process uses the database in ${layout.database}; stop it, or set ZHITU_HOME to another folder.`,
    );
  if (/BindException|Address already in use/.test(text))
    return new AppError(
      'UNAVAILABLE',
      'Neo4j could not listen on a port of 127.0.0.1; free some ports and start again.',
    );
  if (/No space left on device/.test(text))
    return new AppError(
      'UNAVAILABLE',
      `The disk of ${layout.database} is full; free some space and start again.`,
    );
  const reason = text.split('\n').findLast((line) => /Caused by:|ERROR|Error:|Could not/.test(line));
  return new AppError(
    'UNAVAILABLE',
    `Neo4j ended while it started (${reason?.trim().slice(0, 300) ?? 'without a word'}); see ${layout.console}.`,
  );
}

/** Sends a signal; a process that is already gone is what the sender wanted. */
function signal(engine: ProcessMark, name: NodeJS.Signals): void {
  try {
    process.kill(engine.pid, name);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

/** Ends the engine: asks it, waits until it is gone, and kills it after thirty seconds. */
export async function end(engine: ProcessMark): Promise<void> {
  const deadline = performance.now() + stopLimitMs;
  if (isRunning(engine)) signal(engine, 'SIGTERM');
  while (isRunning(engine)) {
    if (performance.now() > deadline) signal(engine, 'SIGKILL');
    await pause(25);
  }
}
