import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { AppError, messageOf } from '../errors.ts';

/**
 * Makes the folder, open to its owner alone, when it is missing.
 * @param setting name of the environment variable that moves the folder, for the message
 * @throws AppError BAD_INPUT when it cannot be made or written
 */
export async function ensureFolder(path: string, setting: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new AppError(
      'BAD_INPUT',
      `The folder ${path} cannot be written (${messageOf(error)}); set ${setting} to a folder that you can write to.`,
      { cause: error },
    );
  }
}

/**
 * Runs the work while no other process holds the folder's lock. A holder that was killed loses the lock after five
 * seconds, as it no longer renews it.
 */
export async function withLock<T>(folder: string, name: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(folder, {
    lockfilePath: join(folder, `${name}.lock`),
    stale: 5_000,
    update: 1_000,
    retries: { retries: 10_000, factor: 1.5, minTimeout: 50, maxTimeout: 300 },
    // A holder whose machine slept keeps on: the worst is a second engine, which the store's own lock refuses.
    onCompromised: () => undefined,
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
