import type { Kind } from '../../server/ontology.ts';
import type { KindCount } from '../scene/types.ts';

/** Share of a leaf list by kind, in the order of its groups; kinds with no share come only when asked for. */
const shares: ReadonlyMap<Kind, number> = new Map([
  ['Programme', 5],
  ['Observation', 4],
  ['Law', 3],
  ['Agency', 5],
  ['Person', 3],
  ['Award', 3],
  ['Metric', 3],
  ['Region', 2],
  ['Report', 2],
  ['Theme', 2],
]);

/**
 * How many neighbours of each kind one expansion draws. Kinds with few are drawn whole, the rest share
 * what is left; measures are many and come only when nothing else is left to draw.
 * @param undrawn neighbours by kind that are not drawn yet
 * @param limit most neighbours that one expansion draws
 */
export function quotas(undrawn: readonly KindCount[], limit: number): KindCount[] {
  const sharing = undrawn.filter(({ kind }) => shares.has(kind));
  const open = sharing.length > 0 ? sharing : undrawn;
  const given = new Map<Kind, number>(open.map(({ kind }) => [kind, 0]));
  for (let left = limit; left > 0; left -= 1) {
    const next = hungriest(open, given);
    if (!next) break;
    given.set(next, (given.get(next) ?? 0) + 1);
  }
  return open.map(({ kind }) => ({ kind, count: given.get(kind) ?? 0 })).filter(({ count }) => count > 0);
}

/** The kind that has got least of its share and still has something to draw. */
function hungriest(open: readonly KindCount[], given: ReadonlyMap<Kind, number>): Kind | undefined {
  const fill = (kind: Kind): number => (given.get(kind) ?? 0) / (shares.get(kind) ?? 1);
  return open
    .filter(({ kind, count }) => (given.get(kind) ?? 0) < count)
    .reduce<Kind | undefined>(
      (best, { kind }) => (best === undefined || fill(kind) < fill(best) ? kind : best),
      undefined,
    );
}
