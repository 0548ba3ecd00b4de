import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { AppError, hasCode, messageOf } from '../../server/errors.ts';
import { toGuide } from '../extract/guide.ts';
import { readReport } from '../read/index.ts';
import { openExtractor } from './extractor.ts';
import { print } from './output.ts';

/** The bytes of a file; a path that cannot be read is one clear sentence. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AppError('BAD_INPUT', `${file} ${faultOf(cause)}`, { cause });
  }
}

function faultOf(cause: unknown): string {
  if (hasCode(cause, 'ENOENT')) return 'does not exist; give the path of a report.';
  if (hasCode(cause, 'EISDIR')) return 'is a folder; give the path of one report.';
  if (hasCode(cause, 'EACCES')) return 'may not be read; change its permissions.';
  return `cannot be read (${messageOf(cause)}); give the path of a report.`;
}

/**
 * Prints the facts of one report as a JSON object on standard output, and nothing else.
 * @throws AppError when the file cannot be read or is no report, or the language model cannot be used
 */
export async function extractFile(file: string): Promise<void> {
  const report = await readReport(await bytesOf(file), basename(file));
  const { extractor, tell } = openExtractor(readConfig());
  const extraction = await extractor.extract(report);
  tell();
  print(JSON.stringify(toGuide(extraction), null, 1));
}
