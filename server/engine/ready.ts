import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '../config.ts';
import { AppError, hasCode } from '../errors.ts';
import { type Graph, openGraph } from '../graph.ts';
import { answer, setOwnPassword } from '../statements/engine.ts';

/** The password that a new Neo4j begins with and demands to be replaced. */
const firstPassword = 'neo4j';
const startLimitMs = 120_000;

async function withGraph<T>(connection: Connection, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = openGraph(connection);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

/** Whether something listens there: asking this first spares the driver's slower retries. */
function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}

/** The port may be open a little before the database answers. */
const isEarly = (error: unknown): boolean =>
  error instanceof AppError ||
  hasCode(error, 'Neo.ClientError.Database.DatabaseNotFound') ||
  hasCode(error, 'Neo.DatabaseError.General.UnknownError');

const isRefused = (error: unknown): boolean => hasCode(error, 'Neo.ClientError.Security.Unauthorized');

async function tryOnce(connection: Connection): Promise<boolean> {
  try {
    return await withGraph(connection, async (graph) => {
      await graph.ping();
      return (await graph.run(answer, {})).length === 1;
    });
  } catch (error) {
    if (isEarly(error)) return false;
    if (!isRefused(error)) throw error;
  }
  // Refused: this is the first start, or the start before was killed ahead of this step.
  try {
    await withGraph({ ...connection, password: firstPassword, database: 'system' }, (graph) =>
      graph.run(setOwnPassword, { current: firstPassword, password: connection.password }),
    );
  } catch (error) {
    if (isEarly(error)) return false;
    if (!isRefused(error)) throw error;
    throw new AppError(
      'CONFLICT',
      'The embedded Neo4j does not take the password of its home; put the file password back, or set ZHITU_HOME to a new folder.',
      { cause: error },
    );
  }
  return false;
}

/**
 * Waits until the database answers a statement under its own password, which the first start sets.
 * @param isRunning whether the engine's process still lives
 * @returns false when the process ended first
 * @throws AppError UNAVAILABLE when it lives but does not answer within two minutes
 */
export async function awaitAnswer(
  connection: Connection,
  port: number,
  isRunning: () => boolean,
): Promise<boolean> {
  const deadline = performance.now() + startLimitMs;
  while (isRunning()) {
    if ((await isOpen(port)) && (await tryOnce(connection))) return true;
    if (performance.now() > deadline)
      throw new AppError(
        'UNAVAILABLE',
        'The embedded Neo4j did not answer within two minutes; stop other heavy programs and start again.',
      );
    await pause(50);
  }
  return false;
}
