import type { Span } from './types.ts';

/** Narrows a span by white space at both ends. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The first place in the span that is no white space, its end if there is none. */
export function skipSpace(text: string, span: Span): number {
  return trim(text, span).start;
}

const isSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);

/** The lines of a text, without white space around them; empty ones are left out. */
export function linesOf(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const lines: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 || stop > span.end ? span.end : stop;
    const line = trim(text, { start, end });
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}
