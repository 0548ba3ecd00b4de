/** Comparisons of the label guide's scorer: what counts as the same name, figure or label. */
import { fold } from '../../seed/extract/fold.ts';

/** Folded too, since a report in traditional characters yields names in simplified ones. */
export const normalise = (value: unknown): string =>
  fold(String(value ?? ''))
    .normalize('NFKC')
    .replace(/[\s“”"'‘’「」『』《》〈〉<>()（）、，,。；;：:·•\-—–]/g, '')
    .toLowerCase();

function bigrams(value: string): Map<string, number> {
  const text = normalise(value);
  const out = new Map<string, number>();
  for (let i = 0; i < Math.max(1, text.length - 1); i++) {
    const gram = text.slice(i, i + 2);
    out.set(gram, (out.get(gram) ?? 0) + 1);
  }
  return out;
}

/** Dice coefficient of character bigrams, 0 to 1. */
export function dice(a: string, b: string): number {
  const left = bigrams(a);
  const right = bigrams(b);
  let both = 0;
  let all = 0;
  for (const [gram, n] of left) {
    both += Math.min(n, right.get(gram) ?? 0);
    all += n;
  }
  for (const n of right.values()) all += n;
  return all === 0 ? 0 : (2 * both) / all;
}

export type Place = readonly [number, number];

/** Every place at which the quote stands in the text. */
export function placesOf(text: string, quote: string): Place[] {
  const out: Place[] = [];
  if (quote === '') return out;
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) out.push([i, i + quote.length]);
  return out;
}

/** Whether any place of one list overlaps any of the other. */
export const touch = (as: readonly Place[], bs: readonly Place[]): boolean =>
  as.some((a) => bs.some((b) => Math.min(a[1], b[1]) > Math.max(a[0], b[0])));

export const sameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Pairs up two lists one to one, best score first; 0 means no pair. Returns index pairs. */
export function pairUp<G, P>(
  gold: readonly G[],
  found: readonly P[],
  score: (gold: G, found: P) => number,
): [number, number][] {
  const candidates: [number, number, number][] = [];
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      const points = score(g, f);
      if (points > 0) candidates.push([points, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0]);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [, i, j] of candidates) {
    if (takenGold.has(i) || takenFound.has(j)) continue;
    takenGold.add(i);
    takenFound.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

/** Keeps the last item of each key, at the place of the first. */
export const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];
