/** Measures, and what stands in their clauses: partners, laws, programmes, a theme. */
import type { MeasureFact, Mention } from '../extract/types.ts';
import type { Span } from '../read/types.ts';
import { registerAgency, resolveAgency } from './agencies.ts';
import { clean } from './aliases.ts';
import type { Claim } from './collector.ts';
import type { Context } from './context.ts';
import { themeId } from './document.ts';
import { lawId, programmeId, sentenceOf, statusOf } from './named.ts';
import { type Topic, topicsOf } from './topics.ts';
import type { EntityId } from './types.ts';

/** A measure with its id and its clause. */
export interface KnownMeasure {
  readonly id: EntityId;
  readonly fact: MeasureFact;
}

export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/**
 * Who takes part stands right behind a word for doing together, or in a list behind it: 联合A、B和C. An agency
 * elsewhere in the clause is only its object.
 */
const together =
  /(?:与|同|联合|会同|协同|配合|携手|联手|联动|对接|邀请)(?:[^,，。;；:：的了]{0,40}(?:、|和|及|与))?$/;

interface Found<T> {
  readonly item: T;
  readonly mention: Mention;
}

/** The items that a clause mentions, each once. */
function within<T extends { readonly mentions: readonly Mention[] }>(
  clause: Span,
  items: readonly T[],
): Found<T>[] {
  return items.flatMap((item) => {
    const mention = item.mentions.find((place) => holds(clause, place));
    return mention ? [{ item, mention }] : [];
  });
}

function linkClause(context: Context, { id, fact }: KnownMeasure): void {
  const { collector, extraction } = context;
  const { quote, confidence } = fact;
  const claim = (mention: Mention, rule: string, limit: number): Claim => ({
    status: statusOf(Math.min(confidence, limit)),
    rule,
    confidence: Math.min(confidence, limit),
    places: [context.placeOf(mention, mention.passage)],
  });
  for (const { item, mention } of within(quote, extraction.programmes))
    collector.claim('PART_OF', id, programmeId(context, item), claim(mention, 'same-clause', 0.9));
  for (const { item, mention } of within(quote, extraction.laws))
    collector.claim('CITES', id, lawId(item.title), claim(mention, 'same-clause', 0.95));
  for (const { item, mention } of within(quote, extraction.agencies)) {
    // Units of the publisher are those who did it, not others.
    if (resolveAgency(context, item.name).name.startsWith(context.publisher.name)) continue;
    if (!together.test(extraction.report.text.slice(quote.start, mention.start))) continue;
    collector.claim('WITH', id, registerAgency(context, item.name), claim(mention, 'named-with', 0.7));
  }
}

/** A programme that the heading above or the topic sentence names is what the measures below it belong to. */
function linkTopics(context: Context, id: EntityId, topics: readonly Topic[]): void {
  for (const topic of topics)
    for (const { item, mention } of within(topic, context.extraction.programmes))
      context.collector.claim('PART_OF', id, programmeId(context, item), {
        status: 'INFERRED',
        rule: topic.rule,
        confidence: 0.55,
        places: [context.placeOf(mention, topic.passage)],
      });
}

/** Adds the measures with their links; gives them for the outcomes to find. */
export function addMeasures(context: Context): readonly KnownMeasure[] {
  const { collector, extraction, publisher, report } = context;
  const { text, year } = extraction.report;
  const agency = registerAgency(context, publisher.name);
  const topics = topicsOf(extraction);
  return extraction.measures.map((fact) => {
    const { quote, passage, status, theme, rule, confidence } = fact;
    const id = context.factId('Measure', quote, passage);
    const clause = text.slice(quote.start, quote.end);
    const place = context.placeOf(quote, passage);
    const certainty = { rule, confidence };
    collector.entity('Measure', id, { name: clean(clause), text: clause, status, year, report });
    collector.stated(id, place, {
      ...certainty,
      status: statusOf(confidence),
      extra: sentenceOf(context, quote),
    });
    collector.claim('TOOK', agency, id, {
      ...certainty,
      status: status === 'PLANNED' ? 'PLANNED' : statusOf(confidence),
      places: [place],
    });
    if (theme !== null)
      collector.claim('ABOUT', id, themeId(theme), { ...certainty, status: 'INFERRED', places: [place] });
    const known = { id, fact };
    linkClause(context, known);
    linkTopics(context, id, topics(fact));
    return known;
  });
}
