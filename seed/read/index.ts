import { createHash } from 'node:crypto';
import { AppError } from '../../server/errors.ts';
import { fold } from '../extract/fold.ts';
import { decode } from './decode.ts';
import { recordOf } from './record.ts';
import type { Report } from './types.ts';

/**
 * Reads a report from a file's bytes.
 * @param file its name, for messages and as a hint at its format.
 * @throws AppError BAD_INPUT, one sentence, when the bytes are no readable report.
 */
export async function readReport(bytes: Uint8Array, file: string): Promise<Report> {
  if (bytes.length === 0) throw new AppError('BAD_INPUT', `${file} is empty; give the file of a report.`);
  const text = decode(bytes, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, format: 'txt', text, ...recordOf(text, fold(text)) };
}
