import type { Span } from '../read/types.ts';

/** Which of some spans, none within another, covers an offset; made once, asked often. */
export class Cover<T extends Span> {
  readonly #at: Int32Array;
  readonly #items: readonly T[];

  constructor(length: number, items: readonly T[]) {
    this.#items = items;
    this.#at = new Int32Array(length + 1);
    items.forEach(({ start, end }, i) => {
      this.#at.fill(i + 1, start, end);
    });
  }

  /** The span that covers the offset, undefined where none does. */
  at(offset: number): T | undefined {
    const index = this.#at[offset];
    return index === undefined ? undefined : this.#items[index - 1];
  }
}

/** Index of the last span that starts at or before an offset; -1 where all start behind it. */
export function lastIndexBefore(ordered: readonly Span[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those of spans ordered by start that lie within another; finds the first in logarithmic time. */
export function within<T extends Span>(ordered: readonly T[], outer: Span): readonly T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < ordered.length; i++) {
    const item = ordered[i];
    if (item === undefined || item.start >= outer.end) break;
    if (item.end <= outer.end) out.push(item);
  }
  return out;
}
