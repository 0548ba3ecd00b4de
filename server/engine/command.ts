import { spawn } from 'node:child_process';

export interface CommandResult {
  /** Exit code; undefined when a signal ended the command. */
  readonly code: number | undefined;
  /** Standard output and error, as they came. */
  readonly output: string;
}

/**
 * Runs a program to its end.
 * @param signal ends the program early
 * @throws the error of the file system, such as ENOENT, when the program cannot be started, and the signal's AbortError
 */
export function runCommand(
  program: string,
  parameters: readonly string[],
  signal?: AbortSignal,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? undefined, output: parts.join('') }));
  });
}
