import { AppError } from '../../server/errors.ts';
import type { Format } from './types.ts';

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

/** Whether ASCII text stands within the first bytes, whatever the encoding of the rest. */
function holds(bytes: Uint8Array, text: string, within: number): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, within));
  return head.includes(text);
}

const binaries: readonly (readonly [string, readonly number[]])[] = [
  ['an old Word file (.doc) or another Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

const markup = /<(?:!doctype html|html|head|body|meta|div|p|table|article|section|span|title)[\s>/]/i;

/** Whether a text is a page: it has tags, and the first of them near its beginning. */
export const looksLikeHtml = (text: string): boolean => markup.test(text.slice(0, 4000));

/**
 * The container of a file by its first bytes; text is told from HTML after decoding.
 * @throws AppError BAD_INPUT for a format that cannot hold a report's text.
 */
export function containerOf(bytes: Uint8Array, file: string): Exclude<Format, 'html'> {
  if (holds(bytes, '%PDF-', 1024)) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'docx';
  const known = binaries.find(([, head]) => starts(bytes, ...head));
  if (known !== undefined) {
    throw new AppError(
      'BAD_INPUT',
      `${file} is ${known[0]}; save the report as .docx, .pdf, .html or .txt and try again.`,
    );
  }
  return 'txt';
}
