import { randomBytes, randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Config, Connection } from '../config.ts';
import { hasCode, isAppError } from '../errors.ts';
import { ensureFolder, withLock } from './folder.ts';
import { end, isPortTaken, launch, type StartOptions, startFault } from './process.ts';
import { awaitAnswer } from './ready.ts';
import { type Layout, layoutOf } from './settings.ts';
import { type EngineState, isRunning, markOf, readState, removeState, writeState } from './state.ts';

/** A Neo4j that answers. */
export interface Engine {
  readonly connection: Connection;
  /** Whether this call started it. */
  readonly owned: boolean;
  /** Lets go of it; the last user that does so stops it, unless it was started to stay in the background. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  /** Keeps the engine running after its users have gone, until stopEngine. */
  readonly background?: boolean;
  /** Told of what takes long. */
  readonly say?: (line: string) => void;
  /** Gives the start up; ensureEngine then throws the signal's reason and leaves no new process behind. */
  readonly signal?: AbortSignal | undefined;
}

type EngineConfig = Pick<Config, 'home' | 'cache' | 'heap' | 'javaHome' | 'neo4j'>;

const bolt = (port: number, password: string): Connection => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password,
  database: 'neo4j',
});

/** The password of the home, made at its first start and readable by its owner alone. */
async function passwordOf(layout: Layout): Promise<string> {
  try {
    await writeFile(layout.password, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  return (await readFile(layout.password, 'utf8')).trim();
}

/** The engine that runs for the home already, once it answers; undefined after clearing what is left of a dead one. */
async function running(layout: Layout, password: string): Promise<EngineState | undefined> {
  const state = await readState(layout.state);
  if (!state) return undefined;
  const { engine, port } = state;
  const alive = await awaitAnswer(bolt(port, password), port, () => isRunning(engine)).catch(
    async (error: unknown) => {
      // It lives but never answers: only a new one can help.
      if (!isAppError(error) || error.code !== 'UNAVAILABLE') throw error;
      await end(engine);
      return false;
    },
  );
  if (alive) return { ...state, users: state.users.filter(isRunning) };
  await removeState(layout.state);
  return undefined;
}

async function startNew(
  config: EngineConfig,
  layout: Layout,
  password: string,
  options: StartOptions,
): Promise<EngineState> {
  for (let tries = 3; ; tries--) {
    const { engine, port } = await launch(config, layout, options);
    const state: EngineState = { engine, port, background: false, users: [] };
    // Written before it answers, so that the next start finds it even if this one is killed meanwhile.
    await writeState(layout.state, state);
    const goesOn = () => !options.signal?.aborted && isRunning(engine);
    if (await awaitAnswer(bolt(port, password), port, goesOn)) return state;
    if (options.signal?.aborted) await end(engine);
    await removeState(layout.state);
    options.signal?.throwIfAborted();
    if (tries <= 1 || !(await isPortTaken(layout))) throw await startFault(layout);
  }
}

async function release(layout: Layout, id: string): Promise<void> {
  const state = await readState(layout.state);
  if (!state?.users.some((user) => user.id === id)) return;
  const users = state.users.filter((user) => user.id !== id && isRunning(user));
  if (users.length > 0 || state.background) return writeState(layout.state, { ...state, users });
  await end(state.engine);
  await removeState(layout.state);
}

/**
 * Finds or starts the Neo4j to use. With config.neo4j that is the user's own and nothing is started; else it is the
 * embedded engine of config.home, of which there is one at a time, however many processes ask.
 * @throws AppError with one sentence when the home, Java, Maven, the port or the store forbids it
 */
export async function ensureEngine(config: EngineConfig, options: EngineOptions = {}): Promise<Engine> {
  if (config.neo4j) return { connection: config.neo4j, owned: false, stop: () => Promise.resolve() };
  const { background = false, say = () => undefined, signal } = options;
  const layout = layoutOf(config.home);
  await ensureFolder(config.home, 'ZHITU_HOME');
  return withLock(config.home, 'engine', async () => {
    signal?.throwIfAborted();
    const password = await passwordOf(layout);
    const found = await running(layout, password);
    if (!found) say('Starting Neo4j …');
    const state = found ?? (await startNew(config, layout, password, { say, signal }));
    const me = markOf(process.pid);
    if (!me) throw new Error('This process is not in the process table.');
    const id = randomUUID();
    await writeState(layout.state, {
      ...state,
      background: state.background || background,
      users: background ? state.users : [...state.users, { ...me, id }],
    });
    return {
      connection: bolt(state.port, password),
      owned: !found,
      stop: () => withLock(config.home, 'engine', () => release(layout, id)),
    };
  });
}

/** The embedded engine of a home, as `zhitu neo4j status` shows it. */
export interface EngineStatus {
  readonly home: string;
  readonly pid: number;
  readonly uri: string;
}

/** Tells which engine runs for the home; undefined when none does. It starts and changes nothing. */
export async function engineStatus(home: string): Promise<EngineStatus | undefined> {
  const state = await readState(layoutOf(home).state);
  return state && isRunning(state.engine)
    ? { home, pid: state.engine.pid, uri: bolt(state.port, '').uri }
    : undefined;
}

/**
 * Stops the home's engine, whoever uses it.
 * @returns whether there was one
 */
export async function stopEngine(home: string): Promise<boolean> {
  const layout = layoutOf(home);
  if (!(await engineStatus(home))) return false;
  return withLock(home, 'engine', async () => {
    const state = await readState(layout.state);
    if (!state) return false;
    const wasRunning = isRunning(state.engine);
    await end(state.engine);
    await removeState(layout.state);
    return wasRunning;
  });
}
