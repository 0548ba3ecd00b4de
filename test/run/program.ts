import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

let current: ChildProcess | undefined;

/** Ends the running program with us, which a signal to us alone would leave behind. */
export function stopChildOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      current?.kill(signal);
      process.exit(130);
    });
}

/** Runs an installed package's program, printing what it prints; resolves to whether it ended with 0. */
export function program(name: string, ...parameters: string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', name), parameters, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    current = child;
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}
