/** Observations and awards: what they are of, whom they concern, and which measures yielded them. */
import type { AwardFact, Fact, ObservationFact } from '../extract/types.ts';
import type { Span } from '../read/types.ts';
import { registerAgency } from './agencies.ts';
import { clean } from './aliases.ts';
import type { Claim } from './collector.ts';
import type { Context } from './context.ts';
import { holds, type KnownMeasure } from './measures.ts';
import { registerMetric } from './metrics.ts';
import { sentenceOf, statusOf } from './named.ts';
import type { EntityId } from './types.ts';

/** How sure it is that an outcome is of the agency that the report is by, where its sentence names none. */
const byDefault = 0.8;

/** The measure that yielded an outcome: the one whose clause holds it, else the last before it in its sentence. */
function yielder(context: Context, measures: readonly KnownMeasure[], at: Span) {
  const done = measures.filter(({ fact }) => fact.status === 'DONE');
  const own = done.find(({ fact }) => holds(fact.quote, at));
  if (own) return { measure: own, rule: 'same-clause', confidence: 0.9 };
  const { sentenceStart } = sentenceOf(context, at);
  const before = done.findLast(({ fact }) => fact.quote.start >= sentenceStart && fact.quote.end <= at.start);
  return before ? { measure: before, rule: 'same-sentence', confidence: 0.5 } : null;
}

function addYield(
  context: Context,
  measures: readonly KnownMeasure[],
  outcome: EntityId,
  fact: Fact,
  at: Span,
) {
  const found = yielder(context, measures, at);
  if (found === null) return;
  const confidence = Math.min(found.confidence, fact.confidence, found.measure.fact.confidence);
  context.collector.claim('YIELDED', found.measure.id, outcome, {
    status: statusOf(confidence),
    rule: found.rule,
    confidence,
    places: [context.placeOf(fact.quote, fact.passage)],
  });
}

/** Names by which the report calls its agencies, as written, with their names within the report. */
function surfaces({ extraction }: Context): ReadonlyMap<string, string> {
  return new Map(
    extraction.agencies.flatMap(({ name, mentions }) => [
      ...mentions.map(({ surface }) => [clean(surface), name] as const),
      [name, name] as const,
    ]),
  );
}

/** Whether the sentence of a fact names the agency itself. */
function named(context: Context, fact: Fact, agency: string): boolean {
  const { sentenceStart, sentenceEnd } = sentenceOf(context, fact.quote);
  const sentence = { start: sentenceStart, end: sentenceEnd };
  const mentions = context.extraction.agencies.find(({ name }) => name === agency)?.mentions ?? [];
  return mentions.some((mention) => holds(sentence, mention));
}

function concern(context: Context, fact: Fact, agency: string): Claim {
  const told = named(context, fact, agency);
  const confidence = told ? fact.confidence : Math.min(fact.confidence, byDefault);
  return {
    status: told ? statusOf(confidence) : 'INFERRED',
    rule: told ? 'named-in-sentence' : 'publisher-by-default',
    confidence,
    places: [context.placeOf(fact.quote, fact.passage)],
  };
}

function addObservation(context: Context, measures: readonly KnownMeasure[], fact: ObservationFact): void {
  const { collector, extraction, report } = context;
  const { label, value, unit, raw, qualifier, change, period, number, quote, passage, rule, confidence } =
    fact;
  const id = context.factId('Observation', number, passage);
  const place = context.placeOf(quote, passage);
  collector.entity('Observation', id, {
    name: label,
    value,
    unit,
    raw,
    qualifier,
    changeDirection: change === null ? null : change.direction.toUpperCase(),
    changePercent: change?.percent ?? null,
    changeBase: change?.base ?? null,
    year: extraction.report.year,
    period,
    report,
  });
  const certainty = { status: statusOf(confidence), rule, confidence };
  collector.stated(id, place, { ...certainty, extra: sentenceOf(context, quote) });
  collector.claim('OF', id, registerMetric(collector, fact), { ...certainty, places: [place] });
  collector.claim('CONCERNS', id, registerAgency(context, fact.agency), concern(context, fact, fact.agency));
  addYield(context, measures, id, fact, number);
}

/** Agencies of a text such as 市委、市政府: the parts that the report knows as agencies. */
function agenciesIn(text: string, known: ReadonlyMap<string, string>): readonly string[] {
  const parts = [text, ...text.split(/[、,，和与及]/)].map(clean);
  return [...new Set(parts.flatMap((part) => known.get(part) ?? []))];
}

function addAward(context: Context, measures: readonly KnownMeasure[], fact: AwardFact): void {
  const { collector, extraction, publisher, report } = context;
  const { name, recipient, grantor, quote, passage, rule, confidence } = fact;
  const id = context.factId('Award', quote, passage, name, recipient);
  const place = context.placeOf(quote, passage);
  const known = surfaces(context);
  collector.entity('Award', id, { name, recipient, grantor, year: extraction.report.year, report });
  const certainty = { status: statusOf(confidence), rule, confidence };
  collector.stated(id, place, { ...certainty, extra: sentenceOf(context, quote) });
  for (const giver of grantor === null ? [] : agenciesIn(grantor, known))
    collector.claim('GRANTED_BY', id, registerAgency(context, giver), { ...certainty, places: [place] });
  const [receiver] = agenciesIn(recipient, known);
  if (receiver === undefined)
    collector.claim('CONCERNS', id, registerAgency(context, publisher.name), {
      status: 'INFERRED',
      rule: 'publisher-by-default',
      confidence: Math.min(confidence, byDefault),
      places: [place],
    });
  else collector.claim('CONCERNS', id, registerAgency(context, receiver), { ...certainty, places: [place] });
  addYield(context, measures, id, fact, quote);
}

export function addOutcomes(context: Context, measures: readonly KnownMeasure[]): void {
  for (const fact of context.extraction.observations) addObservation(context, measures, fact);
  for (const fact of context.extraction.awards) addAward(context, measures, fact);
}
