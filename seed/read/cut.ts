import { type Mark, marksIn, ranks } from './numbering.ts';
import { partOfHeading, partOfSentence } from './parts.ts';
import { skipSpace, trim } from './span.ts';
import type { Span } from './types.ts';

/** A stretch of a line that is a heading, a paragraph or an item, before its place in the report is known. */
export interface Piece extends Span {
  readonly mark: Mark | null;
  /** Whether it reads as a heading; a numbered one without anything below it is an item after all. */
  readonly heading: boolean;
}

const ends = '。!?;:';
const isStop = (char: string): boolean => char === '。' || char === ':' || char === '!' || char === '?';
/** A line of this length has lost its line breaks: blanks then end headings and paragraphs. */
const packedFrom = 400;
/** A figure that counts something makes a sentence a fact, not a heading. */
const counts = /\d(?![\d.]*(?:[-年月点+、”）)\d]|”))/;
/** Behind a heading without any mark, words that can only begin a sentence. */
const opener = /(?<=[\u4e00-\u9fff])(?:20\d\d年度?,|今年以来,|今年,|年内,|一年来,)/;

/** Whether a stretch holds more than bars, blanks and dashes. */
const hasWords = (folded: string, span: Span): boolean =>
  /[^\s|·_=*.-]/.test(folded.slice(span.start, span.end));

/** The first of the given characters outside quotation marks, titles and brackets, within limit; -1 if none. */
function firstOf(folded: string, span: Span, chars: string, limit: number): number {
  let depth = 0;
  for (let i = span.start; i < Math.min(span.end, span.start + limit); i++) {
    const char = folded.charAt(i);
    if ('“《('.includes(char)) depth++;
    else if ('”》)'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && chars.includes(char)) return i;
  }
  return -1;
}

/** Whether a stretch so far reads as a heading: it has a number, is short and has no sentence end. */
function isOpenHeading(folded: string, from: Mark, at: number): boolean {
  if (ranks[from.form] > ranks.arabicBracket || at - from.end > 70 || at - from.end < 4) return false;
  return firstOf(folded, { start: from.end, end: at }, ends, 80) < 0;
}

/** Whether the mark opens an item at its place, given the mark of the stretch that runs up to it. */
function opens(folded: string, mark: Mark, line: Span, from: Mark | null): boolean {
  let before = mark.start - 1;
  while (before >= line.start && folded.charAt(before) === ' ') before--;
  if (before < line.start) return true;
  const char = folded.charAt(before);
  if (ends.includes(char) || (char === '”' && ends.includes(folded.charAt(before - 1)))) return true;
  if (mark.form === 'circled') return true;
  if ('第款条项'.includes(char) || from === null || !isOpenHeading(folded, from, mark.start)) return false;
  return ranks[mark.form] > ranks[from.form] || (before < mark.start - 1 && mark.form === from.form);
}

/** Tells, for rising positions, whether one lies inside “ ” or 《 》; a mark not closed within 120 characters opens none. */
function insideQuotes(folded: string, line: Span): (at: number) => boolean {
  let from = line.start;
  let until = line.start;
  return (at) => {
    for (; from < at; from++) {
      const code = folded.charCodeAt(from);
      if (from < until || (code !== 0x201c && code !== 0x300a)) continue;
      const end = folded.slice(from, from + 120).indexOf(code === 0x201c ? '”' : '》');
      if (end > 0) until = from + end;
    }
    return at < until;
  };
}

/** The end of the heading that a numbered piece begins with, or -1 where it is none. */
function runIn(folded: string, piece: Span, mark: Mark, packed: boolean): number {
  if (ranks[mark.form] > ranks.arabicBracket) return -1;
  const from = skipSpace(folded, { start: mark.end, end: piece.end });
  const stop = firstOf(folded, { start: from, end: piece.end }, packed ? `${ends} ` : ends, 131);
  const begun = opener.exec(folded.slice(from, Math.min(piece.end, stop < 0 ? from + 60 : stop, from + 60)));
  if (begun !== null && begun.index >= 4) return from + begun.index;
  if (stop - from < 2 || piece.end - stop < 6 || '!?;'.includes(folded.charAt(stop))) return -1;
  if (stop - from > (folded.charAt(stop) === ':' ? 130 : 48)) return -1;
  if (counts.test(folded.slice(from, stop))) return -1;
  return folded.charAt(stop) === ' ' ? stop : stop + 1;
}

/** The end of a heading without number at the start of a packed stretch: 2024年工作思路 and then a blank. */
function bareRunIn(folded: string, piece: Span, year: number | null): number {
  const stop = firstOf(folded, piece, `${ends}, `, 36);
  if (stop < 0 || folded.charAt(stop) !== ' ' || piece.end - stop < 12) return -1;
  return partOfHeading(folded.slice(piece.start, stop), year, true) === null ? -1 : stop;
}

/** Starts of pieces within a line: numbers, blanks behind sentences, and sentences that open another part. */
function startsIn(
  folded: string,
  line: Span,
  packed: boolean,
  year: number | null,
): Map<number, Mark | null> {
  const starts = new Map<number, Mark | null>();
  const quoted = insideQuotes(folded, line);
  const marks = new Map<number, Mark>();
  for (const mark of marksIn(folded, line)) if (!quoted(mark.start)) marks.set(mark.start, mark);
  let from: Mark | null = null;
  for (let i = line.start; i < line.end; i++) {
    const mark = marks.get(i);
    if (mark !== undefined && opens(folded, mark, line, from)) {
      starts.set(i, mark);
      from = mark;
      i = mark.end - 1;
      continue;
    }
    if (i === line.start) starts.set(i, null);
    const char = folded.charAt(i);
    if (!isStop(char)) continue;
    const next = skipSpace(folded, { start: i + 1, end: line.end });
    if (next >= line.end || marks.has(next)) continue;
    const paragraph = packed && next > i + 1;
    if (paragraph || (char !== ':' && partOfSentence(folded.slice(next, next + 180), year) !== null)) {
      starts.set(next, null);
      from = null;
    }
  }
  return starts;
}

function readsAsHeading(folded: string, span: Span, mark: Mark): boolean {
  if (ranks[mark.form] > ranks.arabicBracket || span.end - span.start > 90) return false;
  const text = folded.slice(mark.end, span.end).trim();
  return !/[;,、]$/.test(text) && !/[。;!?]/.test(text.slice(0, -1)) && !counts.test(text);
}

/**
 * Cuts one line of folded text into headings, paragraphs and items, in time linear in its length.
 * @param year the report's, null where unknown.
 */
export function cutLine(folded: string, line: Span, year: number | null): Piece[] {
  const packed = line.end - line.start > packedFrom;
  const starts = [...startsIn(folded, line, packed, year)];
  const pieces = starts.flatMap(([start, mark], i): Piece[] => {
    const span = { start, end: starts[i + 1]?.[0] ?? line.end };
    if (mark === null) {
      const stop = packed ? bareRunIn(folded, span, year) : -1;
      const plain = { mark, heading: false };
      return stop < 0
        ? [{ ...span, ...plain }]
        : [
            { start, end: stop, ...plain },
            { start: stop, end: span.end, ...plain },
          ];
    }
    const stop = runIn(folded, span, mark, packed);
    if (stop < 0) return [{ ...span, mark, heading: readsAsHeading(folded, span, mark) }];
    return [
      { start, end: stop, mark, heading: true },
      { start: stop, end: span.end, mark: null, heading: false },
    ];
  });
  return pieces
    .map((piece) => ({ ...piece, ...trim(folded, piece) }))
    .filter((piece) => hasWords(folded, piece));
}
