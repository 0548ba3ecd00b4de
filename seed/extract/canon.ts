import { fullBody, fullField, isField } from '../lexicon/bodies.ts';
import type { Place } from '../lexicon/gazetteer.ts';
import { type Body, ministryOf, type PlaceName } from './bodies.ts';
import { placeOf, type Weights } from './places.ts';

/** What a relative name is resolved by. */
export interface Canon {
  /** The publisher's own division, down to the county. */
  readonly place: Place | null;
  readonly province: Place | null;
  readonly city: Place | null;
  readonly county: Place | null;
  /** 金龙街道, 狮岭镇: where the publisher is below the county. */
  readonly town: string | null;
  /** What the publisher deals with, full form: 公安, 市场监督管理; null for governments. */
  readonly field: string | null;
  /** Whether 交通局 stands for 交通运输局: only where the text has the longer name too. */
  readonly longTransport: boolean;
  /** Whether the publisher is a body of the whole country, so that 发展改革委 is the national one. */
  readonly national: boolean;
  readonly weights: Weights;
}

/** The long form of a field's name; 交通 is a whole name of its own where the text never writes 交通运输. */
const fullFieldOf = (field: string, longTransport: boolean): string =>
  field === '交通' && !longTransport ? field : (fullField.get(field) ?? field);

/** The field of a bureau's name: 公安局花都区分局 → 公安, 市场监管局 → 市场监督管理. */
export function fieldOf(body: string, longTransport: boolean): string | null {
  const whole = fullBody.get(body) ?? body;
  const match = /^(?<field>[一-龥]{2,16}?)(?:分局|总局|局|厅|委员会|委|部)/.exec(whole);
  const field = match?.groups?.field ?? null;
  return field === null ? null : fullFieldOf(field, longTransport);
}

/** The division that a level word means for the publisher; null where it has none. */
export function divisionOf(word: string, canon: Canon): string | null {
  const { province, city, county, town } = canon;
  const ends = (place: Place | null): string | null => (place?.name.endsWith(word) ? place.name : null);
  if (word === '省' || word === '自治区')
    return province !== null && ends(province) === null && word === '省' ? null : (province?.name ?? null);
  if (word === '镇' || word === '乡') return town;
  if (word === '区') return ends(county) ?? (county === null ? ends(province) : null);
  if (word === '市') return ends(county) ?? ends(city) ?? ends(province);
  return ends(county) ?? ends(city);
}

/** Full form of a bureau's or another body's name without its place. */
function expand(body: string, longTransport: boolean): string {
  const whole = fullBody.get(body);
  if (whole !== undefined) return whole;
  const match = /^(?<field>[一-龥]{2,16}?)(?<kind>局|厅|委员会|委)(?<rest>.*)$/.exec(body);
  if (match?.groups === undefined) return body;
  const { field = '', kind = '', rest = '' } = match.groups;
  const full = fullFieldOf(field, longTransport);
  return `${full}${kind === '委' && isField(field) ? '委员会' : kind}${rest}`;
}

/** 人民政府 is written 政府; committees for the rule of law are written in full. */
function tidy(body: string, level: string, longTransport: boolean): string {
  const bare = body
    .replace(/^(?:中国共产党|中共)/, '')
    .replace(/^人民政府/, '政府')
    .replace(/^府/, '政府');
  const rule = /^委(?:员会)?(?<all>全面)?依法治[省区市县旗州](?<kind>委员会|委)(?<rest>.*)$/.exec(bare);
  // Written out, the name is as it stands; the short form is of the full one.
  if (rule?.groups) {
    const { all, kind, rest = '' } = rule.groups;
    return `委${all !== undefined || kind === '委' ? '全面' : ''}依法治${level}委员会${rest}`;
  }
  return expand(bare.replace(/^委员会(?!.)/, '委'), longTransport);
}

/** The names of a chain of places as the text writes it, without a province that is no municipality before others. */
const written = (chain: readonly PlaceName[], canon: Canon): readonly string[] =>
  chain
    .map((name, i) => placeOf(chain.slice(0, i + 1), canon.weights) ?? name)
    .filter(
      (place, i, all) =>
        !('level' in place && place.level === 'province' && !place.name.endsWith('市')) ||
        i === all.length - 1,
    )
    .map(({ name }) => name);

/** 叶县 has a 县委 of its own: a name of one character keeps its kind before it. */
const join = (place: string, kind: string): string =>
  /^.县$/.test(place) && kind.startsWith('委') ? `${place}县${kind}` : `${place}${kind}`;

/** The canonical name of a body, as far as the context lets it be resolved. */
export function canonOf(body: Body, canon: Canon, surface: string): string {
  const { prefix } = body;
  const long = canon.longTransport;
  if (prefix.kind === 'national') return ministryOf(surface.replace(/\s/g, ''));
  if (prefix.kind === 'town') {
    const outer = placeOf(prefix.chain, canon.weights);
    const government = /人民政府$/.test(surface.slice(0, surface.indexOf(prefix.name)));
    const kind = tidy(body.body, '', long);
    const town = prefix.name.replace(/街$/, '街道');
    const name = `${town}${kind.startsWith('街道') ? kind.slice(2) : kind}`;
    if (outer === null) return name;
    const around = government ? [outer.name] : written(prefix.chain, canon).slice(-2);
    return `${around.join('')}${government ? '人民政府' : ''}${name}`;
  }
  if (prefix.kind === 'place') {
    const names = written(prefix.chain, canon);
    const last = placeOf(prefix.chain, canon.weights);
    const kind = tidy(body.body, last?.name.slice(-1) ?? '', long);
    // A bureau keeps the city that its own name carries; what a place has one of is named by that place.
    const both = /[局厅会院]$/.test(kind) && !/^(?:委|政府|人大)/.test(kind) && names.length > 1;
    return both ? `${names.slice(-2).join('')}${kind}` : join(last?.name ?? names.at(-1) ?? '', kind);
  }
  const own = canon.county ?? canon.city ?? canon.province;
  if (prefix.kind === 'level') {
    const division = divisionOf(prefix.word, canon);
    const kind =
      body.body === '局' || body.body === '厅'
        ? `${canon.field ?? ''}${body.body}`
        : tidy(body.body, prefix.word.slice(-1), long);
    if (division === null) return `${prefix.word}${kind}`;
    return prefix.word === '自治区' && kind.startsWith('委') ? `${division}党${kind}` : join(division, kind);
  }
  const name = expand(body.body, long);
  if (body.body.includes('厅')) return `${canon.province?.name ?? ''}${name}`;
  if (canon.national && own === null && /委员会$/.test(name)) return ministryOf(`国家${name}`);
  return `${own?.name ?? ''}${name}`;
}
