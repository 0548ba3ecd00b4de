/** The only place from which the command line writes: results on standard output, all else on standard error. */

/** Writes a line of the result. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Tells the person at the terminal what goes on; it never mixes with the result. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A reader that has seen enough, such as head, closes the pipe: that is no fault. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
