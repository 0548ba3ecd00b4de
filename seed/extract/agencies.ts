import type { Span } from '../read/types.ts';
import type { Body } from './bodies.ts';
import { canonOf, fieldOf } from './canon.ts';
import type { Context } from './context.ts';
import type { Locator } from './evidence.ts';
import { findOrganisations } from './organisations.ts';
import { placeOf } from './places.ts';
import { within } from './spans.ts';
import type { AgencyFact, Mention } from './types.ts';

interface Found extends Span {
  readonly name: string;
  readonly parent: string | null;
  readonly rule: string;
  readonly confidence: number;
}

/** How agencies speak of themselves, by the last word of their names. */
const selves: readonly (readonly [RegExp, RegExp])[] = [
  [/分局$/, /我分局|我局|本局|分局(?!长)|全局(?!性|观|意识)/g],
  [/局$/, /我局|本局|全局(?!性|观|意识)/g],
  [/厅$/, /我厅|本厅|全厅/g],
  [/(?:委员会|委)$/, /我委(?!托)|本委|全委(?!会)/g],
  [/(?:街道办事处|街道)$/, /我街道|本街道|我办(?!理|事|公|案)/g],
  [/镇政府$/, /我镇|本镇/g],
  [/乡政府$/, /我乡|本乡/g],
  [/省政府$/, /我省/g],
  [/自治区政府$/, /我区/g],
  [/市政府$/, /我市/g],
  [/区政府$/, /我区/g],
  [/县政府$/, /我县/g],
  [/旗政府$/, /我旗/g],
  [/州政府$/, /我州/g],
  [/法院$|检察院$/, /我院|本院/g],
  [/部$/, /我部|本部/g],
  [/[支大总]队$/, /我(?:支|大|总)队|本(?:支|大|总)队/g],
];

function* findSelves(folded: string, publisher: string, town: string | null): Iterable<Found> {
  // 某某街道 is how a sub-district office speaks of itself.
  if (town !== null)
    for (let at = folded.indexOf(town); at >= 0; at = folded.indexOf(town, at + town.length))
      if (!/^(?:党工委|办事处|党委|人民政府|政府)/.test(folded.slice(at + town.length)))
        yield {
          start: at,
          end: at + town.length,
          name: publisher,
          parent: null,
          rule: 'agency.self',
          confidence: 0.9,
        };
  const forms = selves.find(([tail]) => tail.test(publisher));
  if (forms === undefined) return;
  for (const match of folded.matchAll(forms[1])) {
    const start = match.index;
    yield {
      start,
      end: start + match[0].length,
      name: publisher,
      parent: null,
      rule: 'agency.self',
      confidence: 0.98,
    };
  }
}

/** 文化旅游局 and 文化和旅游局 are one: what makes two names the same, without 和, 与 and 及. */
const sameWords = (name: string): string => name.replace(/(?<=.)[和与及](?=.)/g, '');

/** Bodies that stand for many: 各区政府, 38个公安局. */
const manyBefore =
  /[各个][省市区县旗州盟镇]?$|(?:有关|相关|其他|部分|上级|基层|下级|两级|多家|全国|全省|全市|全区|全县)$/;

/** Whose name a body of the text bears: the publisher's where it is the one bureau of that field there. */
function namerOf(folded: string, context: Context): (body: Body) => string {
  const { publisher, city, field } = context;
  const own = context.county ?? context.city ?? context.province;
  return (body) => {
    const { prefix } = body;
    const surface = folded.slice(body.start, body.end);
    const name = canonOf(body, context, surface);
    if (publisher === null || name === publisher) return name;
    if (
      (prefix.kind === 'town' || (prefix.kind === 'level' && context.town !== null)) &&
      publisher.endsWith(name)
    )
      return publisher;
    const place =
      prefix.kind === 'place'
        ? placeOf(prefix.chain, context.weights)
        : prefix.kind === 'none'
          ? own
          : undefined;
    const samePlace = place === undefined ? name.startsWith(own?.name ?? '?') : place === own;
    if (body.body === '分局') {
      if (samePlace && publisher.endsWith('分局')) return publisher;
      return city !== null && field !== null && prefix.kind === 'place'
        ? `${city.name}${field}局${surface}`
        : name;
    }
    const sameField =
      field !== null &&
      sameWords(fieldOf(body.body, context.longTransport) ?? '') === sameWords(field) &&
      /(?:局|厅|委员会|委)$/.test(body.body);
    const alike = !/局.+分局$/.test(body.body) && body.body.includes('厅') === publisher.includes('厅');
    return sameField && samePlace && alike ? publisher : name;
  };
}

function* findGovernment(folded: string, context: Context, nameOf: (body: Body) => string): Iterable<Found> {
  for (const body of context.bodies) {
    const { start, end, prefix } = body;
    // The Party committee of a town is its government's twin, as 局党委 is a bureau's.
    if (prefix.kind === 'town' && body.body.endsWith('党工委')) continue;
    if (prefix.kind === 'none') {
      const before = folded.slice(Math.max(0, start - 2), start);
      // What a place has one of is named with its place; without it the words are about all such bodies.
      if (!/(?:局|厅|委|委员会|法院|检察院)$/.test(body.body) || manyBefore.test(before)) continue;
      // Courts in general are spoken of everywhere; a bare 法院 is one body only where it acts with another.
      if (/^(?:人民)?法院$|^人民检察院$/.test(body.body) && !/(?:联合|会同|联手|与|和|同|、)$/.test(before))
        continue;
    }
    // 全省法院, 我市法院, 两级法院: all courts of a place, no body.
    if (
      /^(?:人民)?法院$|^检察院$/.test(body.body) &&
      prefix.kind === 'level' &&
      /[全我级各]$/.test(folded.charAt(start - 1))
    )
      continue;
    const confidence = prefix.kind === 'none' ? 0.75 : 0.95;
    yield { start, end, name: nameOf(body), parent: null, rule: `agency.${prefix.kind}`, confidence };
  }
}

/** 花都公安, 某某市公安机关: a place with the publisher's own field speaks of the publisher. */
function* findField(folded: string, context: Context): Iterable<Found> {
  const { publisher, field, place } = context;
  if (publisher === null || field === null || place === null) return;
  for (const at of context.places) {
    if (!at.places.includes(place)) continue;
    const { end } = at;
    if (
      !folded.startsWith(field, end) ||
      /^(?:局|分局|厅|工作|事业|队伍|系统|改革|委)/.test(folded.slice(end + field.length))
    )
      continue;
    if (
      within(context.bodies, { start: at.start, end: end + 12 }).some(
        (body) => body.start === at.start && end < body.end,
      )
    )
      continue;
    const stop = end + field.length + (folded.startsWith('机关', end + field.length) ? 2 : 0);
    yield {
      start: at.start,
      end: stop,
      name: publisher,
      parent: null,
      rule: 'agency.field',
      confidence: 0.7,
    };
  }
}

/** Every named organisation once, with all its mentions in the order of the text. */
export function extractAgencies(locator: Locator, context: Context): readonly AgencyFact[] {
  const { folded } = locator.prepared;
  const { publisher } = context;
  const nameOf = namerOf(folded, context);
  const found: Found[] = [
    ...findGovernment(folded, context, nameOf),
    ...(publisher === null ? [] : findSelves(folded, publisher, context.town)),
    ...findField(folded, context),
    ...findOrganisations(folded, context, nameOf),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const drafts = new Map<string, Found & { mentions: Mention[] }>();
  const add = (item: Found, mention: Mention | null): void => {
    const key = sameWords(item.name);
    const known = drafts.get(key);
    if (known) {
      if (mention) known.mentions.push(mention);
      if (item.name.length > known.name.length && known.name !== publisher)
        drafts.set(key, { ...known, name: item.name });
    } else drafts.set(key, { ...item, mentions: mention ? [mention] : [] });
  };
  if (publisher !== null)
    add(
      { start: 0, end: 0, name: publisher, parent: null, rule: 'agency.publisher', confidence: 0.98 },
      null,
    );
  let free = 0;
  for (const item of found) {
    if (item.start < free) continue;
    free = item.end;
    const mention = locator.mention(item);
    if (mention) add(item, mention);
  }
  return [...drafts.values()].map(({ name, mentions, parent, rule, confidence }) => ({
    name,
    mentions,
    parent,
    rule,
    confidence,
  }));
}
