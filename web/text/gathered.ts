import type { EvidenceCardFragment } from '../gql/graphql.ts';

/** One sentence with all the places in it that state the same thing. */
export interface Gathered {
  /** The first of the places; it tells report, passage and sentence. */
  readonly evidence: EvidenceCardFragment;
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
}

/** Places of the same sentence become one card, in the order of their first. */
export function gathered(places: readonly EvidenceCardFragment[]): Gathered[] {
  const sentences = Map.groupBy(places, ({ report, sentenceStart }) => `${report.id}~${sentenceStart}`);
  return [...sentences.values()].flatMap((same) => {
    const [evidence] = same;
    const quotes = same.map(({ start, end }) => ({ start, end }));
    return evidence ? [{ evidence, quotes }] : [];
  });
}
