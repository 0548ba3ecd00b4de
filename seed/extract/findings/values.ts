/** Different figures for the same thing in one report. */
import { locate } from '../evidence.ts';
import type { Prepared } from '../sentences.ts';
import type { ObservationFact } from '../types.ts';
import { type Claim, claimOf } from './claims.ts';
import { type Figure, isExact } from './figures.ts';
import type { Finding } from './types.ts';

/** Platforms on which things are published; what stands on one is not what stands on another. */
function samePlace(a: Claim, b: Claim): boolean {
  if (a.platform === b.platform) return true;
  // The sentences before may name the platform that the other figure names beside itself.
  if (a.platform === null) return b.platform !== null && a.before.includes(b.platform);
  return b.platform === null && b.before.includes(a.platform);
}

function sameThing(a: Claim, b: Claim): boolean {
  return (
    a.fact.value !== b.fact.value &&
    a.deeds === b.deeds &&
    a.scope === b.scope &&
    a.date === b.date &&
    a.occasion === b.occasion &&
    samePlace(a, b) &&
    a.fact.partOf?.start !== b.fact.number.start &&
    b.fact.partOf?.start !== a.fact.number.start
  );
}

/** Figures that differ by one digit, or by two that changed places, look like a slip of the pen. */
function looksLikeSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [i = 0, j = 0] = at;
  return at.length === 1 || (at.length === 2 && a[i] === b[j] && a[j] === b[i]);
}

const told = ({ label, raw, unit }: ObservationFact): string => `“${label}”${raw}${unit ?? ''}`;

function findingOf(a: ObservationFact, b: ObservationFact): Finding {
  const slip = looksLikeSlip(a.raw, b.raw);
  return {
    type: 'DIFFERENT_VALUES',
    rule: slip ? 'values/one-digit-apart' : 'values/same-thing',
    confidence: slip ? 0.85 : 0.7,
    observations: [a, b],
    explanation: {
      zh: `同一事项有两个数字：一处为${told(a)}，另一处为${told(b)}，相差${Math.abs(a.value - b.value)}${a.unit ?? ''}。`,
      en: `The same thing is given as ${a.raw} in one place and as ${b.raw} in another; the difference is ${Math.abs(a.value - b.value)}.`,
    },
  };
}

/**
 * Pairs of exact figures that count the same thing, for the same agency, scope and date, with different values.
 * Only figures that say that they are totals are compared: one event's count is not another's.
 */
export function differentValues(prepared: Prepared, passages: readonly (readonly Figure[])[]): Finding[] {
  const locator = locate(prepared);
  const claims = passages.flatMap((figures) =>
    figures.filter(isExact).flatMap((figure) => claimOf(locator, figure) ?? []),
  );
  const groups = Map.groupBy(claims, (claim) => claim.key);
  return [...groups.values()].flatMap((group) => {
    // The same two values are told once, however often they are stated.
    const told = new Set<string>();
    return group.flatMap((a, i) => {
      const b = group.slice(i + 1).find((other) => sameThing(a, other));
      if (b === undefined) return [];
      const pair = [a.fact.value, b.fact.value].sort().join();
      if (told.has(pair)) return [];
      told.add(pair);
      return [findingOf(a.fact, b.fact)];
    });
  });
}
