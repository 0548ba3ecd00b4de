import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const folder = new URL('../../seed/reports/', import.meta.url);

/** The text files of the five reports that ship, in order of their names. */
export const reportFiles: readonly {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => {
    const bytes = readFileSync(new URL(name, folder));
    return { file: basename(name), bytes, text: bytes.toString('utf8') };
  });
