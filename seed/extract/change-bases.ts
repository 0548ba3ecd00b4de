import { type Found, namesOf } from './changes.ts';
import type { Quantity } from './quantities.ts';

/** Subjects so general that a change of theirs is a change of the figure before: 数量同比下降5%. */
const generic =
  /^[\s,、(]*(?:其|同比|环比|总量|数量|总数|件数|人数|案件数|金额|总体|均|均较|分别|各|再次|连续|,)*$/;

const counted = /(?:起|件|宗|期|人|次|户|例|总|批)数量?$|数量$|总量$/;

/**
 * The figures whose count a change names again, each by its own words: 事故9起,死亡9人,事故起数、死亡人数同比均下降
 * 47.06%; null unless every name finds its figure.
 */
function basesNamed(change: Found, before: readonly Quantity[], folded: string): Quantity[] | null {
  const names = namesOf(change);
  if (names === null || !names.every((name) => counted.test(name))) return null;
  const found = names.map((name) => {
    const stem = name.replace(counted, '').slice(-2);
    return before.findLast(
      ({ start, unit }, i) =>
        unit !== '%' &&
        stem.length === 2 &&
        folded.slice(Math.max(before[i - 1]?.end ?? 0, start - 16), start).includes(stem),
    );
  });
  const known = found.filter((one) => one !== undefined);
  if (known.length < names.length || new Set(known).size < known.length) return null;
  return change.of > 1 ? known.slice(change.place, change.place + 1) : known;
}

/** What each figure changed by, and the changes that are figures of their own. */
export interface Attached {
  readonly of: ReadonlyMap<Quantity, Found>;
  readonly own: ReadonlyMap<Quantity, Found>;
}

/**
 * Gives each change the figure that it changes: the nearest before it, or, after 分别, the same place in the list
 * of figures before. A difference (同比增加37起) is no base. A change with a subject of its own stands alone.
 */
export function attachChanges(
  changes: readonly Found[],
  figures: readonly Quantity[],
  differences: ReadonlySet<Quantity>,
  folded = '',
): Attached {
  const of = new Map<Quantity, Found>();
  const own = new Map<Quantity, Found>();
  const stating = new Set(changes.map(({ quantity }) => quantity));
  const all = figures.filter((figure) => !stating.has(figure) && !differences.has(figure));
  const inOrder = changes.toSorted((a, b) => a.span.start - b.span.start);
  let count = 0;
  for (const change of inOrder) {
    const start = change.span.start;
    while ((all[count]?.end ?? Number.POSITIVE_INFINITY) <= start) count++;
    const named = basesNamed(change, all.slice(Math.max(0, count - 8), count), folded);
    if (named !== null) {
      for (const one of named) of.set(one, change);
      continue;
    }
    const bases = all.slice(Math.max(0, count - change.of - 2), count);
    const target = change.of > 1 ? bases.at(change.place - change.of) : bases.at(-1);
    const reach = change.of > 1 ? bases.length >= change.of : generic.test(change.subject.trim());
    if (target === undefined || !reach || start - target.end > 60) {
      if (change.quantity !== null) own.set(change.quantity, change);
    } else if (change.each && change.of === 1 && change.base !== null) {
      for (const one of bases.slice(-3)) of.set(one, change);
    } else if (!of.has(target)) of.set(target, change);
    else if (change.quantity !== null && change.subject.trim() !== '') own.set(change.quantity, change);
  }
  return { of, own };
}
