import type { Part } from '../../server/ontology.ts';
import type { Passage, Span } from '../read/types.ts';
import type { Prepared, Sentence } from './sentences.ts';
import { lastIndexBefore } from './spans.ts';
import type { Mention } from './types.ts';

/** Finds what a place in the text belongs to; made once for a report. */
export interface Locator {
  readonly prepared: Prepared;
  /** The sentence that holds the whole span, null where it stands in no passage or crosses sentences. */
  sentenceOf(span: Span): Sentence | null;
  /** The passage that holds the whole span; null for page furniture. */
  passageOf(span: Span): Passage | null;
  /** The clause that holds the span, else the sentence, else the span itself. */
  quoteOf(span: Span): Span;
  partOf(span: Span): Part | null;
  /** The span as a mention; null where it stands in no passage. */
  mention(span: Span): Mention | null;
}

/** The last item that starts at or before the offset. */
const lastBefore = <T extends Span>(items: readonly T[], offset: number): T | null =>
  items[lastIndexBefore(items, offset)] ?? null;

const holds = (outer: Span | null, inner: Span): boolean =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end;

export function locate(prepared: Prepared): Locator {
  const { report, sentences } = prepared;
  const passageOf = (span: Span): Passage | null => {
    const passage = lastBefore(report.passages, span.start);
    return holds(passage, span) ? passage : null;
  };
  const sentenceOf = (span: Span): Sentence | null => {
    const sentence = lastBefore(sentences, span.start);
    return holds(sentence, span) ? sentence : null;
  };
  return {
    prepared,
    passageOf,
    sentenceOf,
    quoteOf(span) {
      const sentence = sentenceOf(span);
      if (sentence === null) return { start: span.start, end: span.end };
      const clause = lastBefore(sentence.clauses, span.start);
      const { start, end } = clause && holds(clause, span) ? clause : sentence;
      return { start, end: '。!?,;:'.includes(prepared.folded.charAt(end - 1)) ? end - 1 : end };
    },
    partOf: (span) => passageOf(span)?.part ?? null,
    mention(span) {
      const passage = passageOf(span);
      if (passage === null) return null;
      const { start, end } = span;
      return { start, end, surface: report.text.slice(start, end), passage: passage.ordinal };
    },
  };
}
