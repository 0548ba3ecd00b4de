import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { AppError } from '../../server/errors.ts';

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of characters that Chinese text is made of; tells UTF-16 byte orders and wrong guesses apart. */
function plausible(text: string): number {
  if (text.length === 0) return 0;
  const good = text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’—…·\x20-\x7e\s]/g);
  return (good?.length ?? 0) / text.length;
}

/** How many control characters a text holds that no text file needs. */
function control(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) count++;
  }
  return count;
}

/** The order of UTF-16 without byte order mark, by where line ends, spaces and full stops have their zero byte. */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const little = strict('utf-16le', bytes);
  const big = strict('utf-16be', bytes);
  const [l, b] = [little, big].map((text) => (text === null ? 0 : plausible(text)));
  if (l === undefined || b === undefined || Math.max(l, b) < 0.95 || l === b) return null;
  return l > b ? 'utf-16le' : 'utf-16be';
}

/**
 * The text of a file's bytes, without byte order mark and with \n as line end.
 * UTF-8 and UTF-16 are recognised by mark or by being valid; everything else must be valid GB18030, which
 * includes GBK and GB2312, or what chardet takes it for, such as Big5.
 * @throws AppError BAD_INPUT when no encoding fits.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const text = decoded(bytes);
  if (text === null || control(text) > text.length / 200) {
    throw new AppError(
      'BAD_INPUT',
      `${file} cannot be read as text in UTF-8, UTF-16 or GB18030; save it in UTF-8 and try again.`,
    );
  }
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes);
  const utf16 = bytes.includes(0) ? looksLikeUtf16(bytes) : null;
  if (utf16 !== null) return strict(utf16, bytes);
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null) return utf8;
  const wide = looksLikeUtf16(bytes);
  const gb = strict('gb18030', bytes);
  if (gb !== null && plausible(gb) > 0.95 && /[的法政府年]/.test(gb)) return gb;
  if (wide !== null) return strict(wide, bytes);
  const guess = detect(bytes);
  if (guess === null || !iconv.encodingExists(guess)) return null;
  const text = iconv.decode(Buffer.from(bytes), guess);
  return text.includes('\ufffd') || plausible(text) < 0.95 ? null : text;
}
