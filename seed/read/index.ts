import { createHash } from 'node:crypto';
import { AppError } from '../../server/errors.ts';
import { fold } from '../extract/fold.ts';
import { decode } from './decode.ts';
import { containerOf, looksLikeHtml } from './format.ts';
import { isReport } from './genre.ts';
import { recordOf } from './record.ts';
import type { Format, Report } from './types.ts';

/** The text of a file and the format that it was found in. The parsers of the rarer formats load when needed. */
async function textOf(bytes: Uint8Array, file: string): Promise<{ text: string; format: Format }> {
  const container = containerOf(bytes, file);
  if (container === 'pdf') {
    const { pdfText } = await import('./pdf.ts');
    return { text: await pdfText(bytes, file), format: 'pdf' };
  }
  if (container === 'docx') {
    const { docxText } = await import('./docx.ts');
    return { text: await docxText(bytes, file), format: 'docx' };
  }
  const text = decode(bytes, file);
  if (!looksLikeHtml(text)) return { text, format: 'txt' };
  const { htmlText } = await import('./html.ts');
  return { text: htmlText(text, file), format: 'html' };
}

/**
 * Reads a report from a file's bytes: .txt, .html, .pdf or .docx by its content, in UTF-8, UTF-16 or GB18030.
 * @param file its name, for messages.
 * @throws AppError BAD_INPUT, one sentence, when the bytes are no readable report.
 */
export async function readReport(bytes: Uint8Array, file: string): Promise<Report> {
  if (bytes.length === 0) throw new AppError('BAD_INPUT', `${file} is empty; give the file of a report.`);
  const { text, format } = await textOf(bytes, file);
  if (text.trim() === '')
    throw new AppError('BAD_INPUT', `${file} holds no text; give the file of a report.`);
  const folded = fold(text);
  if (!isReport(folded)) {
    throw new AppError(
      'BAD_INPUT',
      `${file} is not a report on rule-of-law government (法治政府建设); give an annual report of an agency.`,
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, format, text, ...recordOf(text, folded) };
}
