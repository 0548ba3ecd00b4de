/** The figures of a report in the order of its text, made ready to be compared with each other. */
import type { Prepared } from '../sentences.ts';
import type { ObservationFact } from '../types.ts';

export interface Figure {
  readonly fact: ObservationFact;
  readonly start: number;
  /** Behind the unit where it is written, else behind the number. */
  readonly end: number;
  /** Units that count the same sort of thing share a name: 份, 宗 and 件 count cases. */
  readonly unit: string;
  /** Folded text between the figure before it in the same passage, or the passage's start, and this one. */
  readonly gap: string;
}

const kin: readonly (readonly string[])[] = [
  ['件', '宗', '起', '例', '案', '份'],
  ['人', '名', '位'],
  ['次', '场', '场次'],
];

const nameOf = new Map(kin.flatMap((units) => units.map((unit) => [unit, units.join('')] as const)));

/** The sort of thing that a unit counts. */
const unitKin = (unit: string | null): string => (unit === null ? '' : (nameOf.get(unit) ?? unit));

export const isRate = ({ fact }: Figure): boolean => fact.unit === '%' || fact.unit === '‰';

/** A figure that is told exactly: without 余 or 近, not rounded to 万, with a unit. */
export const isExact = ({ fact }: Figure): boolean =>
  fact.qualifier === null && fact.unit !== null && !/[万亿千百]/.test(fact.raw);

/** The figures of each passage that has any, in the order of the text. */
export function figuresByPassage(
  { report, folded }: Prepared,
  observations: readonly ObservationFact[],
): Figure[][] {
  const groups = Map.groupBy(
    observations.toSorted((a, b) => a.number.start - b.number.start),
    ({ passage }) => passage,
  );
  return [...groups.entries()].map(([passage, facts]) => {
    let from = report.passages[passage]?.start ?? 0;
    return facts.map((fact): Figure => {
      const { start, end: numberEnd } = fact.number;
      const written = fact.unit !== null && folded.startsWith(fact.unit, numberEnd);
      const end = written ? numberEnd + (fact.unit?.length ?? 0) : numberEnd;
      const gap = folded.slice(from, start);
      from = end;
      return { fact, start, end, unit: unitKin(fact.unit), gap };
    });
  });
}
