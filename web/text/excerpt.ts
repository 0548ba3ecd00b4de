/** A sentence with the quote in it, cut to what fits a card; the parts joined are a piece of the sentence. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Whether text of the sentence was left out at the start or end. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const around = 40;

/** Slack, so that no cut saves fewer characters than its own ellipsis is worth. */
const slack = 8;

/**
 * Cuts a long sentence to forty characters before and after the quote.
 * @param sentence the whole sentence
 * @param start where the quote starts within the sentence, in UTF-16 code units; clamped to it
 * @param end where the quote ends within the sentence, exclusive; clamped to it
 * @param whole leaves nothing out
 */
export function excerpt(sentence: string, start: number, end: number, whole = false): Excerpt {
  const from = Math.min(Math.max(start, 0), sentence.length);
  const to = Math.min(Math.max(end, from), sentence.length);
  const cutBefore = !whole && from > around + slack;
  const cutAfter = !whole && sentence.length - to > around + slack;
  return {
    before: sentence.slice(cutBefore ? from - around : 0, from),
    quote: sentence.slice(from, to),
    after: sentence.slice(to, cutAfter ? to + around : sentence.length),
    cutBefore,
    cutAfter,
  };
}
