/** The canonical name of an agency, a function of the name as a report has it and of the gazetteer only. */
import type { Place } from '../lexicon/gazetteer.ts';
import type { Township } from '../lexicon/townships.ts';
import { countyIn, pathOf, readPlaces } from './places.ts';

export interface AgencyName {
  readonly name: string;
  /** Shortest usual name, null where the name has none shorter. */
  readonly shortName: string | null;
  readonly place: Place | null;
  readonly township: Township | null;
  /** What follows the place, cut into bodies, each a part of the one before: 公安局 · 法制支队. */
  readonly bodies: readonly string[];
  /** For a branch, the name of the office that it is a branch of: 广州市公安局. */
  readonly office: string | null;
}

/** Where a body ends and another begins inside it; the word for governing in 依法治局 and 法治政府 ends none. */
const body =
  /^(.*?(?:分局|(?<!治)局|厅|常委会|常务委员会|委员会|纪委监委|党工委|党组|委(?!员会|会)|检察院|法院|(?<!法治)政府|办事处))(?=.)/;

/** 委全面依法治市委员会守法普法协调小组 → 委 · 全面依法治市委员会 · 守法普法协调小组 */
function cutBodies(rest: string): readonly string[] {
  const head = body.exec(rest)?.[1];
  return head === undefined ? [rest] : [head, ...cutBodies(rest.slice(head.length))];
}

const party = /^(?:中国共产党|中共)(?!中央)/;

/** One way of writing: no spaces, no quotation marks, 政府 for 人民政府, 花都区委 for 中共花都区委员会. */
function plain(name: string): string {
  const one = name
    .normalize('NFKC')
    .replace(/[\s“”"‘’']/g, '')
    .replace(/^中国共产党中央/, '中共中央');
  const placed = party.test(one) ? one.replace(party, '').replace(/委员会/, '委') : one;
  return placed.replace(/人民政府/g, '政府').replace(/党工作委员会|党工作委/g, '党工委');
}

/** Offices whose branch in a district is called by the district alone: 花都区分局 is of the police. */
const police = '公安局';

interface Branch {
  readonly city: Place;
  readonly county: Place;
  readonly office: string;
  readonly unit: string;
}

/** A branch in a district, however its name is put: 广州市公安局花都区分局, 鹿城区公安分局. */
function readBranch(place: Place | null, rest: string): Branch | null {
  if (place === null) return null;
  if (place.level === 'county' && place.parent !== null) {
    const match = /^([^局委院]{2,12}?)分局(.*)$/.exec(rest);
    if (!match) return null;
    const [, subject = '', unit = ''] = match;
    return { city: place.parent, county: place, office: `${subject}局`, unit };
  }
  const match = /^([^局]{2,12}局)(.{2,8}?)分局(.*)$/.exec(rest);
  if (!match) return null;
  const [, office = '', where = '', unit = ''] = match;
  const county = countyIn(place, where);
  return county && { city: place, county, office, unit };
}

function nameBranch({ city, county, office, unit }: Branch): AgencyName {
  const units = unit === '' ? [] : cutBodies(unit);
  const short = `${county.name}${office === police ? '' : office.replace(/局$/, '')}分局${unit}`;
  return {
    name: `${city.name}${office}${county.name}分局${unit}`,
    shortName: short,
    place: county,
    township: null,
    bodies: [`${office}分局`, ...units],
    office: `${city.name}${office}`,
  };
}

/** Names that a place belongs to as a part of them, not as its seat. */
const proper = /(?:律师事务所|公司|集团|银行|大学|学院|学校|商会|协会|学会|医院)$/;

/** 广西公安厅 beside 广西壮族自治区公安厅, 花都区司法局 beside 广州市花都区司法局. */
function shorten(place: Place, township: Township | null, rest: string): string | null {
  if (township !== null) return `${township.name}${rest}`;
  if (place.level === 'county') return pathOf(place) === place.name ? null : `${place.name}${rest}`;
  return /自治[区州]$/.test(place.name) ? `${place.short}${rest.replace(/^党委/, '区党委')}` : null;
}

/**
 * Reads the name of an agency.
 * @param name as the extraction has it
 * @param near place of the report's publisher, which decides between places of the same name
 */
export function readAgencyName(name: string, near: Place | null): AgencyName {
  const written = plain(name);
  const { place, township, rest } = readPlaces(written, near);
  const asWritten = { name: written, shortName: null, place: null, township: null, bodies: [], office: null };
  if (proper.test(rest)) return asWritten;
  const branch = readBranch(place, rest);
  if (branch !== null) return nameBranch(branch);
  if (place === null) return { ...asWritten, bodies: cutBodies(written) };
  const full = `${pathOf(place)}${township?.name ?? ''}${rest}`;
  const short = shorten(place, township, rest);
  return {
    name: full,
    shortName: short === full ? null : short,
    place,
    township,
    bodies: rest === '' ? [] : cutBodies(rest),
    office: null,
  };
}
