/** A piece of a text that does or does not match; pieces joined give the text. */
export interface Piece {
  readonly piece: string;
  readonly match: boolean;
  /** Where the piece starts in the text, in UTF-16 code units. */
  readonly start: number;
}

/**
 * Cuts a text at what matches a needle, ignoring case. Where the needle does not stand in one piece, as with
 * pinyin or several words, each of its parts between spaces is looked for.
 */
export function matches(text: string, needle: string): Piece[] {
  const parts = needle.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return [{ piece: text, match: false, start: 0 }];
  const pattern = new RegExp(parts.map(loosely).join('|'), 'giu');
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    if (found.index > at) pieces.push({ piece: text.slice(at, found.index), match: false, start: at });
    pieces.push({ piece: found[0], match: true, start: found.index });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ piece: text.slice(at), match: false, start: at });
  return pieces;
}

/** Pinyin is typed without the spaces between its syllables. */
const loosely = (part: string): string => (/^[a-z]+$/i.test(part) ? [...part].join('\\s?') : escaped(part));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
