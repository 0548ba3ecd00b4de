import { trim } from '../read/span.ts';
import type { Report, Span } from '../read/types.ts';
import { fold } from './fold.ts';

/** A sentence within a passage, with the clauses that commas and semicolons cut it into. */
export interface Sentence extends Span {
  readonly passage: number;
  readonly clauses: readonly Span[];
}

/** A report made ready for rules: its folded text and its sentences in order. */
export interface Prepared {
  readonly report: Report;
  /** Same length as report.text; see fold. */
  readonly folded: string;
  readonly sentences: readonly Sentence[];
}

const [opener, closer, quoteEnd, mark] = [1, 2, 3, 4];
/** What a character does to a sentence, by its code; 0 for nothing. */
const roles = new Uint8Array(0x10000);
for (const [chars, role] of [
  ['“‘《〈(【[', opener],
  ['》〉)】]', closer],
  ['”’', quoteEnd],
  [',;:。!?', mark],
] as const) {
  for (const char of chars) roles[char.charCodeAt(0)] = role ?? 0;
}

/** A comma or colon within a number, a time or a ratio is none: 1,121,024 or 17:42. */
function withinNumber(folded: string, at: number): boolean {
  const [before, char, after] = [folded.charCodeAt(at - 1), folded.charAt(at), folded.charCodeAt(at + 1)];
  if ((char !== ',' && char !== ':') || !isDigit(before) || !isDigit(after)) return false;
  if (char === ':') return true;
  return (
    isDigit(folded.charCodeAt(at + 2)) &&
    isDigit(folded.charCodeAt(at + 3)) &&
    !isDigit(folded.charCodeAt(at + 4))
  );
}
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Cuts a stretch at the given marks, which stay with what precedes them; marks inside quotation marks, titles or
 * brackets do not cut, unless the bracket is never closed within 120 characters.
 */
function cut(folded: string, span: Span, marks: string): Span[] {
  const out: Span[] = [];
  let from = span.start;
  let depth = 0;
  let opened = 0;
  const close = (end: number): void => {
    const part = trim(folded, { start: from, end });
    if (part.end > part.start) out.push(part);
    from = end;
  };
  for (let i = span.start; i < span.end; i++) {
    const role = roles[folded.charCodeAt(i)];
    if (depth > 0 && i - opened > 120) depth = 0;
    if (role === 0) continue;
    if (role === opener) {
      if (depth++ === 0) opened = i;
    } else if (role === closer || role === quoteEnd) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(folded.charAt(i)) && !withinNumber(folded, i)) {
      // A closing quotation mark right behind the mark belongs to the same sentence.
      while (i + 1 < span.end && roles[folded.charCodeAt(i + 1)] === quoteEnd) i++;
      close(i + 1);
    }
  }
  close(span.end);
  return out;
}

/** Cuts every passage into sentences (at 。 ! ?; a ; cuts clauses only) and those into clauses. */
export function prepare(report: Report): Prepared {
  const folded = fold(report.text);
  const sentences = report.passages.flatMap((passage) =>
    cut(folded, passage, '。!?').map((span) => ({
      ...span,
      passage: passage.ordinal,
      clauses: cut(folded, span, ',;:。!?'),
    })),
  );
  return { report, folded, sentences };
}
