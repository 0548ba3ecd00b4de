/** Marks the figures that are parts of a total that the text states. */
import type { Prepared } from '../sentences.ts';
import type { ObservationFact } from '../types.ts';
import { figuresByPassage } from './figures.ts';
import { statedSums } from './lists.ts';

/**
 * Gives the same observations; those that the text lists as parts of a total lead to its number.
 * A list that makes less than its total names some of its parts; one that makes more proves nothing, but says
 * what it is a list of all the same.
 */
export function markParts(
  prepared: Prepared,
  observations: readonly ObservationFact[],
): readonly ObservationFact[] {
  const wholes = new Map<ObservationFact, ObservationFact>();
  for (const figures of figuresByPassage(prepared, observations)) {
    for (const { adds, tight, total, parts } of statedSums(figures)) {
      const told = adds || tight ? parts : parts.slice(0, 1);
      for (const { fact } of told) if (fact.value <= total.fact.value) wholes.set(fact, total.fact);
    }
  }
  return observations.map((fact) => {
    const whole = wholes.get(fact);
    return whole === undefined ? fact : { ...fact, partOf: whole.number };
  });
}
