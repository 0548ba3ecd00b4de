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

const openers = '“‘《〈(【[';
const closers = '”’》〉)】]';

/**
 * Cuts a stretch at the given marks, which stay with what precedes them; marks inside quotation marks, titles or
 * brackets do not cut, unless the bracket is never closed within 120 characters.
 */
function cut(folded: string, span: Span, marks: string): Span[] {
  const out: Span[] = [];
  let from = span.start;
  let depth = 0;
  let opened = 0;
  for (let i = span.start; i < span.end; i++) {
    const char = folded.charAt(i);
    if (openers.includes(char)) {
      if (depth++ === 0) opened = i;
    } else if (closers.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0 && i - opened > 120) depth = 0;
    if (char === '\n' || (depth === 0 && marks.includes(char))) {
      // A closing quotation mark right behind the mark belongs to the same sentence.
      let end = i + 1;
      while (end < span.end && '”’'.includes(folded.charAt(end))) end++;
      out.push({ start: from, end });
      from = end;
      i = end - 1;
    }
  }
  if (from < span.end) out.push({ start: from, end: span.end });
  return out.map((part) => trim(folded, part)).filter((part) => part.end > part.start);
}

/** Cuts every passage into sentences (at 。 ! ? and line ends; ; cuts clauses only) and those into clauses. */
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
