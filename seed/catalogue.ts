/** The reports that come with the application. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError, hasCode } from '../server/errors.ts';
import type { Source } from './pipeline.ts';

const folder = new URL('reports/', import.meta.url);

const catalogue = z.array(
  z.object({
    publisher: z.string(),
    year: z.int(),
    file: z.string().regex(/^[^/\\]+$/, 'must be a file name without folder'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
);
export type Catalogue = z.infer<typeof catalogue>;

/**
 * Reads seed/reports/catalogue.json.
 * @throws AppError BAD_INPUT when it is not what it should be
 */
export async function readCatalogue(): Promise<Catalogue> {
  const text = await readFile(new URL('catalogue.json', folder), 'utf8');
  try {
    return catalogue.parse(JSON.parse(text));
  } catch (error) {
    throw new AppError(
      'BAD_INPUT',
      'seed/reports/catalogue.json is not usable; restore it from the repository.',
      {
        cause: error,
      },
    );
  }
}

/** A file on disk as a source. */
export const fileSource = (path: string | URL, file: string, sha256: string | null = null): Source => ({
  file,
  sha256,
  async read() {
    try {
      return await readFile(path);
    } catch (error) {
      throw unreadable(file, error);
    }
  },
});

function unreadable(file: string, error: unknown): unknown {
  const reasons: readonly (readonly [string, string])[] = [
    ['ENOENT', `There is no file ${file}; check its name.`],
    ['EISDIR', `${file} is a folder; give the files in it.`],
    ['EACCES', `${file} may not be read; change its permissions.`],
  ];
  const reason = reasons.find(([code]) => hasCode(error, code))?.[1];
  return reason === undefined ? error : new AppError('BAD_INPUT', reason, { cause: error });
}

/** The sources of the catalogue, each with the checksum that it must have. */
export async function catalogueSources(): Promise<readonly Source[]> {
  return (await readCatalogue()).map(({ file, sha256 }) => fileSource(new URL(file, folder), file, sha256));
}
