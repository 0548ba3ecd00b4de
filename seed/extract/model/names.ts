import { categoryOf } from '../laws.ts';
import { placeAgencies, runnersAt } from '../runners.ts';
import { themeOf } from '../themes.ts';
import type {
  AgencyFact,
  AwardFact,
  LawFact,
  MeasureFact,
  Mention,
  PersonFact,
  ProgrammeFact,
} from '../types.ts';
import { evidenceOf, type Fault, nameIn, type Setting } from './check.ts';
import { overlaps, plain } from './place.ts';
import type { Reply } from './reply.ts';

interface Mentioned {
  readonly mentions: readonly Mention[];
}

/** Whether the rules, or the model before, found something of the kind there or by that name. */
const isKnown = (known: readonly Mentioned[], at: Mention, names: readonly string[], name: string): boolean =>
  known.some(({ mentions }) => mentions.some((other) => overlaps(other, at))) ||
  names.some((other) => plain(other) === plain(name));

/** A fact together with the place of its name in its quote, or why it is not kept. */
function named(setting: Setting, quote: string, name: string, longest: number) {
  const fact = evidenceOf(setting, quote);
  if (typeof fact === 'string') return fact;
  const size = plain(name).length;
  const span = nameIn(setting, fact, name);
  const mention = span === null ? null : setting.locator.mention(span);
  if (mention === null || size < 2 || size > longest) return 'name' satisfies Fault;
  return { fact, mention };
}

/** Words that mean an agency only within the report, which the rules resolve and a model may not. */
const relative = /^(?:我|本|该|各|上级|市局|省厅|区局|县局|分局)/;

export function checkAgency(setting: Setting, { quote, name }: Reply['agencies'][number]) {
  const checked = named(setting, quote, name, 40);
  if (typeof checked === 'string') return checked;
  const { fact, mention } = checked;
  if (relative.test(name) || plain(name).length < 4) return 'name' satisfies Fault;
  const { agencies } = setting.found;
  const names = agencies.map((agency) => agency.name);
  if (isKnown(agencies, mention, names, name)) return 'known' satisfies Fault;
  const { rule, confidence } = fact;
  return { name: plain(name), mentions: [mention], parent: null, rule, confidence } satisfies AgencyFact;
}

export function checkProgramme(
  setting: Setting,
  { quote, name, category }: Reply['programmes'][number],
): ProgrammeFact | Fault {
  const { found, passage, locator, publisher } = setting;
  const checked = named(setting, quote, name, 40);
  if (typeof checked === 'string') return checked;
  const { fact, mention } = checked;
  const known = [...found.programmes, ...found.laws, ...found.agencies];
  const names = found.programmes.map((programme) => programme.name);
  if (isKnown(known, mention, names, name)) return 'known';
  // What a part on problems names is missed or lacking, not run.
  if (passage.part === 'PROBLEMS') return 'part';
  return {
    ...fact,
    name: plain(name),
    category,
    status: passage.part === 'PLANS' ? 'planned' : 'run',
    mentions: [mention],
    runBy: runnersAt(locator, mention, publisher, placeAgencies(found.agencies)),
  };
}

export function checkLaw(setting: Setting, { quote, title }: Reply['laws'][number]): LawFact | Fault {
  const checked = named(setting, quote, title, 80);
  if (typeof checked === 'string') return checked;
  const { fact, mention } = checked;
  const { laws, programmes } = setting.found;
  const names = laws.map((law) => law.title);
  if (isKnown([...laws, ...programmes], mention, names, title)) return 'known';
  return { ...fact, title: mention.surface, category: categoryOf(title), mentions: [mention] };
}

export function checkAward(setting: Setting, award: Reply['awards'][number]): AwardFact | Fault {
  const { found, passage, publisher } = setting;
  // Neither plans nor problems confer anything.
  if (passage.part === 'PLANS' || passage.part === 'PROBLEMS') return 'part';
  const checked = named(setting, award.quote, award.name, 60);
  if (typeof checked === 'string') return checked;
  const { fact, mention } = checked;
  const { recipient, grantor } = award;
  if ([recipient, grantor].some((name) => name !== null && nameIn(setting, fact, name) === null))
    return 'name';
  const name = plain(mention.surface);
  const known = found.awards.some(
    (other) =>
      overlaps(other.quote, fact.quote) &&
      (plain(other.name).includes(name) || name.includes(plain(other.name))),
  );
  if (known) return 'known';
  return { ...fact, name: mention.surface, recipient: recipient ?? publisher, grantor };
}

export function checkPerson(
  setting: Setting,
  { quote, name, title }: Reply['people'][number],
): PersonFact | Fault {
  const checked = named(setting, quote, name, 15);
  if (typeof checked === 'string') return checked;
  const { fact, mention } = checked;
  const office = title === '' ? null : title;
  if (!/^[\p{sc=Han}·]{2,15}$/u.test(mention.surface)) return 'name';
  if (office !== null && nameIn(setting, fact, office) === null) return 'name';
  const { people, agencies } = setting.found;
  const names = people.map((person) => person.name);
  if (isKnown([...people, ...agencies], mention, names, name)) return 'known';
  return { ...fact, name: mention.surface, title: office, agency: null, mentions: [mention] };
}

const statuses = { PREAMBLE: 'DONE', RESULTS: 'DONE', PROBLEMS: 'PROBLEM', PLANS: 'PLANNED' } as const;

/** The part of the report says what the measure is; the theme is the model's only where the rules see none. */
export function checkMeasure(
  setting: Setting,
  { quote, theme }: Reply['measures'][number],
): MeasureFact | Fault {
  const { found, passage, locator } = setting;
  const fact = evidenceOf(setting, quote);
  if (typeof fact === 'string') return fact;
  const text = locator.prepared.folded.slice(fact.quote.start, fact.quote.end);
  if (text.length < 6) return 'quote';
  if (found.measures.some((known) => overlaps(known.quote, fact.quote))) return 'known';
  return { ...fact, status: statuses[passage.part], theme: themeOf(text, passage.headings) ?? theme };
}
