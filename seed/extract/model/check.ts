import type { Passage, Span } from '../../read/types.ts';
import type { Locator } from '../evidence.ts';
import { metricOf } from '../metrics.ts';
import { agencyOf, namings } from '../observation-agency.ts';
import { periodOf } from '../periods.ts';
import { findQuantities } from '../quantities.ts';
import type { Extraction, Fact, ObservationFact } from '../types.ts';
import { overlaps, placeName, placeQuote, plain, standsInOrder } from './place.ts';
import type { Reply } from './reply.ts';

/** Why a fact of the model is not kept. */
export type Fault = 'quote' | 'value' | 'name' | 'label' | 'part' | 'known';

/** Where facts of the model are checked: the report with what the rules read, and one passage of it. */
export interface Setting {
  readonly locator: Locator;
  readonly found: Extraction;
  readonly publisher: string;
  readonly passage: Passage;
  /** Name of the rule that the facts carry: model/ and the model's name. */
  readonly rule: string;
}

/** Less than any rule gives, so that a fact of a model always shows as inferred. */
const confidence = 0.25;

/** The evidence of a fact, or why there is none. */
export function evidenceOf({ locator, passage, rule }: Setting, quote: string): Fact | Fault {
  const span = placeQuote(locator, passage, quote);
  return span === null ? 'quote' : { quote: span, passage: passage.ordinal, rule, confidence };
}

/** Where a name stands in the quote of a fact. */
export const nameIn = ({ locator }: Setting, { quote }: Fact, name: string): Span | null =>
  placeName(locator.prepared.folded, quote, name);

type Figure = Reply['figures'][number];

/**
 * Keeps a figure only when exactly one quantity of the quote is written as the model says and has the value that
 * it says; value, unit and qualifier are those that our own parser reads, never the model's.
 */
export function checkFigure(setting: Setting, figure: Figure): ObservationFact | Fault {
  const { locator, found, publisher, passage } = setting;
  const { folded, report } = locator.prepared;
  // Plans hold targets, which nobody observed.
  if (passage.part === 'PLANS') return 'part';
  const fact = evidenceOf(setting, figure.quote);
  if (typeof fact === 'string') return fact;
  const sentence = locator.sentenceOf(fact.quote) ?? fact.quote;
  const raw = ({ start, end }: Span): string => report.text.slice(start, end);
  const written = figure.number.trim();
  const matching = findQuantities(folded, sentence).filter(
    ({ number, value }) =>
      number.start >= fact.quote.start &&
      number.end <= fact.quote.end &&
      value === figure.value &&
      written !== '' &&
      raw(number).startsWith(written),
  );
  const [quantity] = matching;
  if (quantity === undefined || matching.length > 1) return 'value';
  const label = figure.label.trim();
  const before = [...passage.headings, raw({ start: passage.start, end: fact.quote.end })].join('');
  if (label.length < 2 || label.length > 60 || !standsInOrder(label, plain(before))) return 'label';
  const { number, value, unit, qualifier } = quantity;
  if (found.observations.some((known) => overlaps(known.number, number))) return 'known';
  const ahead = folded.slice(sentence.start, number.start);
  const around = ahead.slice(-80) + folded.slice(number.start, Math.min(sentence.end, quantity.end + 40));
  return {
    ...fact,
    number,
    raw: raw(number),
    value,
    unit,
    qualifier,
    change: null,
    label,
    metric: metricOf(label, unit, { text: around, publisher }),
    agency: agencyOf(folded, namings(found.agencies), fact.quote.start, number.start, publisher),
    period: periodOf(ahead.slice(-160), report.year),
  };
}
