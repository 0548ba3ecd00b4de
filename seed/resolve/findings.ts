/** Contradictions among the figures of a report, as nodes that lead to the figures. */
import { findingTypes } from '../../server/ontology.ts';
import { findContradictions } from '../extract/findings/index.ts';
import type { ObservationFact } from '../extract/types.ts';
import type { Context } from './context.ts';
import { mintId } from './ids.ts';
import { sentenceOf } from './named.ts';

const written = ({ raw, unit }: ObservationFact): string =>
  unit === null || raw.endsWith(unit) ? raw : `${raw}${unit}`;

/** Adds the findings; the observations that they compare are there already, with the same ids. */
export function addFindings(context: Context): void {
  const { collector, extraction, report } = context;
  for (const { type, rule, confidence, observations, explanation } of findContradictions(extraction)) {
    const compared = observations.map((fact) => context.factId('Observation', fact.number, fact.passage));
    const id = mintId('Finding', report, type, ...compared);
    collector.entity('Finding', id, {
      name: `${findingTypes[type].zh}：${observations.slice(0, 2).map(written).join('、')}`,
      type,
      explanation: explanation.zh,
      explanationEn: explanation.en,
      confidence,
      year: extraction.report.year,
      report,
    });
    const certainty = { status: 'INFERRED', rule, confidence } as const;
    for (const [i, { quote, passage }] of observations.entries()) {
      const place = context.placeOf(quote, passage);
      const observation = compared[i];
      if (observation === undefined) continue;
      collector.stated(id, place, { ...certainty, extra: sentenceOf(context, quote) });
      collector.claim('COMPARES', id, observation, { ...certainty, places: [place] });
    }
  }
}
