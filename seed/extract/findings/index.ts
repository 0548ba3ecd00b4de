/** What contradicts itself within one report. Pure; reads the observations and the words between them. */
import { prepare } from '../sentences.ts';
import type { Extraction } from '../types.ts';
import { figuresByPassage } from './figures.ts';
import { statedSums } from './lists.ts';
import { wrongRates } from './rates.ts';
import { wrongSums } from './sums.ts';
import type { Finding } from './types.ts';
import { differentValues } from './values.ts';

/**
 * Finds figures that contradict each other: different values for one thing, parts that do not make their total,
 * rates that do not follow from their counts. Only what no fair reading makes right is told.
 * @returns findings in the order of the text
 */
export function findContradictions(extraction: Extraction): Finding[] {
  const prepared = prepare(extraction.report);
  const passages = figuresByPassage(prepared, extraction.observations);
  const found = [
    ...passages.flatMap((figures) => [...wrongSums(statedSums(figures)), ...wrongRates(figures)]),
    ...differentValues(prepared, passages),
  ];
  const start = ({ observations }: Finding): number => observations[0]?.number.start ?? 0;
  return found.toSorted((a, b) => start(a) - start(b));
}
