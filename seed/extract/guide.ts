import type { Span } from '../read/types.ts';
import type { Extraction, Fact, Mention } from './types.ts';

const surfaces = (mentions: readonly Mention[]): readonly string[] => [
  ...new Set(mentions.map(({ surface }) => surface)),
];

/**
 * Brings an extraction into the shape of the label guide, with the rule and the confidence of every fact beside
 * it. Quotes are exact substrings of the report's text; start and end of a figure are offsets in it.
 */
export function toGuide(extraction: Extraction) {
  const { report, publisher } = extraction;
  const quoted = ({ start, end }: Span): string => report.text.slice(start, end);
  const proof = (fact: Fact) => ({ quote: quoted(fact.quote), rule: fact.rule, confidence: fact.confidence });
  return {
    file: report.file,
    report: {
      title: report.title,
      agency: publisher,
      year: report.year,
      published_on: report.publishedOn,
      number: report.number,
      signer: report.signer,
    },
    agencies: extraction.agencies.map(({ name, mentions, parent, rule, confidence }) => ({
      name,
      mentions: surfaces(mentions),
      parent,
      rule,
      confidence,
    })),
    programmes: extraction.programmes.map((fact) => ({
      name: fact.name,
      kind: fact.category,
      status: fact.status,
      mentions: surfaces(fact.mentions),
      run_by: fact.runBy.map(({ agency }) => agency),
      ...proof(fact),
    })),
    laws: extraction.laws.map((fact) => ({ title: fact.title, kind: fact.category, ...proof(fact) })),
    metrics: extraction.observations.map((fact) => ({
      label: fact.label,
      raw: fact.raw,
      value: fact.value,
      unit: fact.unit,
      qualifier: fact.qualifier,
      ...(fact.change && { change: { direction: fact.change.direction, percent: fact.change.percent } }),
      agency: fact.agency,
      metric: fact.metric,
      period: fact.period,
      start: fact.number.start,
      end: fact.number.end,
      ...proof(fact),
    })),
    awards: extraction.awards.map((fact) => ({
      name: fact.name,
      recipient: fact.recipient,
      grantor: fact.grantor,
      ...proof(fact),
    })),
    people: extraction.people.map((fact) => ({
      name: fact.name,
      title: fact.title,
      agency: fact.agency,
      ...proof(fact),
    })),
    measures: extraction.measures.map((fact) => ({ status: fact.status, theme: fact.theme, ...proof(fact) })),
  };
}
