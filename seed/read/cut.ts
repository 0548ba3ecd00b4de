import { type Form, type Mark, marksIn, ranks } from './numbering.ts';
import { partOfSentence } from './parts.ts';
import type { Span } from './types.ts';

/** A stretch of a line that is a heading, a paragraph or an item, before its place in the report is known. */
export interface Piece extends Span {
  readonly mark: Mark | null;
  /** Whether it reads as a heading; a numbered one without anything below it is an item after all. */
  readonly heading: boolean;
}

const ends = '。!?;:';
const isSpace = (char: string): boolean => char === ' ' || char === '\n';
/** A figure that counts something makes a sentence a fact, not a heading. */
const counts = /\d(?![\d.]*(?:[-年月点+、”）)\d]|”))/;

function firstOf(folded: string, span: Span, chars: string, limit: number): number {
  let quoted = 0;
  for (let i = span.start; i < Math.min(span.end, span.start + limit); i++) {
    const char = folded.charAt(i);
    if ('“《('.includes(char)) quoted++;
    else if ('”》)'.includes(char)) quoted = Math.max(0, quoted - 1);
    else if (quoted === 0 && chars.includes(char)) return i;
  }
  return -1;
}

function skipSpace(folded: string, at: number, end: number): number {
  let i = at;
  while (i < end && isSpace(folded.charAt(i))) i++;
  return i;
}

/** Whether a stretch so far reads as a heading: it has a number, is short and has no sentence end. */
function openHeading(folded: string, from: Mark | null, start: number, at: number): boolean {
  if (from === null || ranks[from.form] > ranks.arabicBracket) return false;
  if (at - start > 70) return false;
  const end = firstOf(folded, { start: from.end, end: at }, ends, 80);
  return end < 0;
}

/** Whether the mark opens an item at its place, given the mark of the stretch that runs up to it. */
function opens(folded: string, mark: Mark, line: Span, from: Mark | null, start: number): boolean {
  if (mark.start === line.start) return true;
  let before = mark.start - 1;
  while (before > start && isSpace(folded.charAt(before))) before--;
  const char = folded.charAt(before);
  if (ends.includes(char) || (char === '”' && ends.includes(folded.charAt(before - 1)))) return true;
  if (mark.form === 'circled') return true;
  if ('第款条项'.includes(char)) return false;
  if (!openHeading(folded, from, start, mark.start) || from === null) return false;
  if (mark.start - from.end < 4) return false;
  return ranks[mark.form] > ranks[from.form] || (before < mark.start - 1 && mark.form === from.form);
}

/** Where quotation marks and titles are open, so that no number in them cuts; unclosed ones end after 120 characters. */
function quotedSpans(folded: string, line: Span): (at: number) => boolean {
  const spans: Span[] = [];
  for (const [open, close] of [
    ['“', '”'],
    ['《', '》'],
  ]) {
    if (open === undefined || close === undefined) continue;
    for (let at = folded.indexOf(open, line.start); at >= 0 && at < line.end; ) {
      const next = folded.slice(at, at + 120).indexOf(close);
      if (next > 0) spans.push({ start: at, end: at + next });
      at = folded.indexOf(open, next > 0 ? at + next : at + 1);
    }
  }
  spans.sort((a, b) => a.start - b.start);
  let i = 0;
  return (at) => {
    while (i < spans.length && (spans[i]?.end ?? 0) < at) i++;
    return spans.slice(i, i + 2).some((span) => span.start < at && at < span.end);
  };
}

/** The end of the heading that a numbered piece begins with, or -1 where it is none. */
function runIn(folded: string, piece: Span, mark: Mark, packed: boolean): number {
  if (ranks[mark.form] > ranks.arabicBracket) return -1;
  const from = skipSpace(folded, mark.end, piece.end);
  const stop = firstOf(folded, { start: from, end: piece.end }, `${ends}${packed ? ' ' : ''}`, 131);
  if (stop < 0 || stop - from < 3) return -1;
  const char = folded.charAt(stop);
  if ('!?;'.includes(char) || stop - from > (char === ':' ? 130 : 48)) return -1;
  if (piece.end - stop < 6 || counts.test(folded.slice(from, stop))) return -1;
  return char === ' ' ? stop : stop + 1;
}

/** Starts of pieces within a line, beside its own: numbers, blanks behind sentences, and openers of other parts. */
function startsIn(
  folded: string,
  line: Span,
  packed: boolean,
  year: number | null,
): Map<number, Mark | null> {
  const starts = new Map<number, Mark | null>([[line.start, null]]);
  const quoted = quotedSpans(folded, line);
  const marks = new Map<number, Mark>();
  for (const mark of marksIn(folded, line.start, line.end))
    if (!quoted(mark.start)) marks.set(mark.start, mark);
  let from: Mark | null = null;
  let start = line.start;
  const begin = (at: number, mark: Mark | null): void => {
    starts.set(at, mark);
    from = mark;
    start = at;
  };
  for (let i = line.start; i < line.end; i++) {
    const mark = marks.get(i);
    if (mark !== undefined && opens(folded, mark, line, from, start)) {
      begin(i, mark);
      i = mark.end - 1;
      continue;
    }
    if (
      !'。!?'.includes(folded.charAt(i)) &&
      !(packed && folded.charAt(i) === ':' && isSpace(folded.charAt(i + 1)))
    )
      continue;
    const next = skipSpace(folded, i + 1, line.end);
    if (next >= line.end || marks.has(next)) continue;
    if (packed && next > i + 1) begin(next, null);
    else if (partOfSentence(folded.slice(next, next + 160), year) !== null) begin(next, null);
  }
  return starts;
}

/** Cuts one line of folded text into pieces; linear in its length. */
export function cutLine(folded: string, line: Span, year: number | null): Piece[] {
  const packed = line.end - line.start > 400;
  const starts = [...startsIn(folded, line, packed, year)].sort(([a], [b]) => a - b);
  const pieces: Piece[] = [];
  for (const [i, [start, mark]] of starts.entries()) {
    const span = { start, end: starts[i + 1]?.[0] ?? line.end };
    const stop = mark === null ? -1 : runIn(folded, span, mark, packed);
    if (mark !== null && stop > 0) {
      pieces.push({ start, end: stop, mark, heading: true });
      pieces.push({ start: stop, end: span.end, mark: null, heading: false });
    } else pieces.push({ ...span, mark, heading: mark !== null && readsAsHeading(folded, span, mark) });
  }
  return pieces;
}

function readsAsHeading(folded: string, span: Span, mark: Mark): boolean {
  if (ranks[mark.form] > ranks.arabicBracket || span.end - span.start > 90) return false;
  const text = folded.slice(mark.end, span.end).trim();
  return !/[;,、]$/.test(text) && !/[。;!?].*\S/.test(text.slice(0, -1)) && !counts.test(text);
}

export type { Form };
