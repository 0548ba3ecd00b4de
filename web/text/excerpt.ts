import { type Marked, marked } from './marked.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with its quotes marked, cut to what fits a card; the pieces joined are a part of the sentence. */
export interface Excerpt {
  readonly pieces: readonly Marked<Span>[];
  /** Whether text of the sentence was left out at the start or end. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const around = 40;

/** Slack, so that no cut saves fewer characters than its own ellipsis is worth. */
const slack = 8;

/**
 * Cuts a long sentence to forty characters before and after its first quote.
 * @param sentence the whole sentence
 * @param quotes where the quotes stand within the sentence, in UTF-16 code units; clamped to it
 * @param whole leaves nothing out
 */
export function excerpt(sentence: string, quotes: readonly Span[], whole = false): Excerpt {
  const { length } = sentence;
  const inside = quotes.map(({ start, end }) => ({
    start: Math.max(start, 0),
    end: Math.min(end, length),
  }));
  const [first] = inside.toSorted((a, b) => a.start - b.start);
  const { start, end } = first ?? { start: 0, end: length };
  const cutBefore = !whole && start > around + slack;
  const cutAfter = !whole && length - end > around + slack;
  const shown = { start: cutBefore ? start - around : 0, end: cutAfter ? end + around : length };
  return { pieces: marked(sentence, 0, shown, inside, null), cutBefore, cutAfter };
}
