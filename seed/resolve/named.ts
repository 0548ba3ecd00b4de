/** Agencies, programmes, laws and people with every place where the report names them, and what links them. */
import type { LinkStatus } from '../../server/ontology.ts';
import type { Fact, Mention, ProgrammeFact } from '../extract/types.ts';
import type { Span } from '../read/types.ts';
import { registerAgency, resolveAgency } from './agencies.ts';
import { agencyAlias, plainAlias } from './aliases.ts';
import type { Claim, Place } from './collector.ts';
import type { Context } from './context.ts';
import { mintId } from './ids.ts';
import { readLawTitle } from './law-titles.ts';
import { overridden } from './overrides.ts';
import { latin } from './pinyin.ts';
import { readProgrammeName } from './programme-names.ts';
import { isFormula, prefixedName } from './programme-prefix.ts';
import type { EntityId } from './types.ts';

/** Below this a rule is said to conclude rather than to read. */
const sure = 0.6;

export const statusOf = (confidence: number): LinkStatus => (confidence < sure ? 'INFERRED' : 'STATED');

/** Where the sentence around a span starts and ends; the span itself where it crosses sentences. */
export function sentenceOf({ locator }: Context, span: Span) {
  const sentence = locator.sentenceOf(span) ?? span;
  return { sentenceStart: sentence.start, sentenceEnd: sentence.end };
}

/** A named thing with its places; entity props are the caller's. */
interface Named {
  readonly id: EntityId;
  readonly mentions: readonly Mention[];
  readonly alias: (surface: string) => string | null;
  /** What this report takes it for, where reports may differ. */
  readonly reading: string | null;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * States a named thing at each of its places, and gives the aliases that were found there: all that is known of
 * it must stand with its places, from which it is restored when another report goes (restore-aliases.cypher).
 */
function stateMentions(
  context: Context,
  { id, mentions, alias, reading, rule, confidence }: Named,
): string[] {
  return mentions.flatMap((mention) => {
    const name = alias(mention.surface);
    context.collector.stated(id, context.placeOf(mention, mention.passage), {
      status: statusOf(confidence),
      rule,
      confidence,
      extra: {
        ...sentenceOf(context, mention),
        ...(name === null ? {} : { alias: name }),
        ...(reading === null ? {} : { reading }),
      },
    });
    return name === null ? [] : [name];
  });
}

/** Where a named thing stands; its quote where the extraction has no closer place. */
const placed = ({ mentions, quote, passage }: Fact & { mentions: readonly Mention[] }, surface: string) =>
  mentions.length > 0 ? mentions : [{ ...quote, passage, surface }];

const placesOf = (context: Context, mentions: readonly Mention[]): Place[] =>
  mentions.map((mention) => context.placeOf(mention, mention.passage));

export function addAgencies(context: Context): void {
  const { collector, extraction } = context;
  for (const { name, mentions, parent, rule, confidence } of extraction.agencies) {
    const id = registerAgency(context, name);
    const agency = resolveAgency(context, name);
    const alias = (surface: string) => agencyAlias(surface, agency);
    const written = stateMentions(context, { id, mentions, alias, reading: null, rule, confidence });
    collector.entity('Agency', id, { name: agency.name, aliases: written });
    const first = mentions[0];
    if (parent === null || first === undefined) continue;
    const above = registerAgency(context, parent);
    // A name that begins with that of the body above says so itself; see merge-superiors.cypher.
    if (above === id || agency.name.startsWith(resolveAgency(context, parent).name)) continue;
    collector.claim('REPORTS_TO', id, above, {
      status: 'INFERRED',
      rule: 'named-parent',
      confidence: Math.min(confidence, 0.8),
      places: placesOf(context, [first]),
    });
  }
}

/** The canonical name of a programme; what is said of it elsewhere in the report may be a part of its name. */
function readProgramme({ locator, publisher }: Context, { name, mentions }: ProgrammeFact) {
  const { folded } = locator.prepared;
  const longer = mentions
    .map((mention) => prefixedName(name, folded, mention))
    .find((found) => found !== null);
  const read = readProgrammeName(longer ?? name);
  const own = read.category === null && isFormula(read.name);
  const full = own ? `${read.name}（${publisher.shortName ?? publisher.name}）` : read.name;
  return { ...read, name: overridden('Programme', full) };
}

export const programmeId = (context: Context, fact: ProgrammeFact): EntityId =>
  mintId('Programme', readProgramme(context, fact).name);

/** Places that tell that the programme was run: the quote, and mentions outside problems and plans. */
function runPlaces(context: Context, { quote, passage, mentions, status }: ProgrammeFact): Place[] {
  const parts = context.extraction.report.passages;
  const told = mentions.filter((mention) => {
    if (mention.start >= quote.start && mention.end <= quote.end) return false;
    const part = parts[mention.passage]?.part;
    return status === 'planned' || (part !== 'PLANS' && part !== 'PROBLEMS');
  });
  return [context.placeOf(quote, passage), ...placesOf(context, told)];
}

export function addProgrammes(context: Context): void {
  const { collector, extraction } = context;
  for (const fact of extraction.programmes) {
    const { name, series, ...read } = readProgramme(context, fact);
    const id = mintId('Programme', name);
    const category = read.category ?? fact.category;
    const alias = (surface: string) => plainAlias(surface, name);
    const { rule, confidence } = fact;
    const mentions = placed(fact, fact.name);
    const written = stateMentions(context, { id, mentions, alias, reading: category, rule, confidence });
    collector.entity('Programme', id, { name, category, series, aliases: written, ...latin(name) });
    for (const { agency, role } of fact.runBy)
      collector.claim('RAN', registerAgency(context, agency), id, {
        status: fact.status === 'planned' ? 'PLANNED' : statusOf(confidence),
        rule,
        confidence,
        places: runPlaces(context, fact),
        extra: { role },
      });
  }
}

export const lawId = (title: string): EntityId => mintId('Law', overridden('Law', readLawTitle(title).title));

export function addLaws(context: Context): void {
  const { collector, extraction, publisher } = context;
  for (const fact of extraction.laws) {
    const { title: cited, category, rule, confidence } = fact;
    const mentions = placed(fact, cited);
    const { title: read, shortName } = readLawTitle(cited);
    const title = overridden('Law', read);
    const id = lawId(cited);
    const alias = (surface: string) => plainAlias(surface, title);
    const written = stateMentions(context, { id, mentions, alias, reading: category, rule, confidence });
    const aliases = shortName === null ? written : [...written, shortName];
    collector.entity('Law', id, { name: title, category, shortName, aliases, ...latin(title) });
    const claim: Claim = {
      status: statusOf(confidence),
      rule,
      confidence,
      places: placesOf(context, mentions),
    };
    collector.claim('CITES', registerAgency(context, publisher.name), id, claim);
  }
}

export function addPeople(context: Context): void {
  const { collector, extraction, report } = context;
  for (const fact of extraction.people) {
    const { name, title, agency, rule, confidence, quote, passage } = fact;
    const id = mintId('Person', name, agency === null ? report : resolveAgency(context, agency).name);
    collector.entity('Person', id, { name, title, ...latin(name) });
    stateMentions(context, {
      id,
      mentions: placed(fact, name),
      alias: () => null,
      reading: title,
      rule,
      confidence,
    });
    if (agency === null) continue;
    collector.claim('SERVES', id, registerAgency(context, agency), {
      status: statusOf(confidence),
      rule,
      confidence,
      places: [context.placeOf(quote, passage)],
    });
  }
}
