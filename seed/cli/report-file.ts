import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError, hasCode, messageOf } from '../../server/errors.ts';
import { readReport } from '../read/index.ts';
import type { Report } from '../read/types.ts';

function faultOf(cause: unknown): string {
  if (hasCode(cause, 'ENOENT')) return 'does not exist; give the path of a report.';
  if (hasCode(cause, 'EISDIR')) return 'is a folder; give the path of one report.';
  if (hasCode(cause, 'EACCES')) return 'may not be read; change its permissions.';
  return `cannot be read (${messageOf(cause)}); give the path of a report.`;
}

/** The bytes of a file; a path that cannot be read is one clear sentence. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AppError('BAD_INPUT', `${file} ${faultOf(cause)}`, { cause });
  }
}

/**
 * Reads the report of a file that the person at the terminal names.
 * @throws AppError BAD_INPUT when the file cannot be read or is no report
 */
export const readReportFile = async (file: string): Promise<Report> =>
  readReport(await bytesOf(file), basename(file));
