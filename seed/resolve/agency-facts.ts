/** What the name of an agency tells of its kind, its rank and the agency directly above it. */
import { agencyCategories } from '../lexicon/agency-categories.ts';
import type { Place } from '../lexicon/gazetteer.ts';
import type { AgencyName } from './agency-names.ts';
import { pathOf } from './places.ts';

export type AgencyLevel = 'national' | 'province' | 'city' | 'county' | 'township' | 'unit';

const national = /^(?:中共中央|中央|国务院|全国|最高人民|国家)|^[^省市区县]{2,8}部$/;

/** Departments of a committee or a government are of its rank; those of a bureau are its units. */
const ranked = /^(?:委|党委|政府|.*人大)$/;

/** Whether the agency is a part of the one that its name begins with. */
const isUnit = ({ bodies }: AgencyName): boolean => bodies.length > 1 && !ranked.test(bodies[0] ?? '');

export function categoryOfAgency(name: AgencyName): string | null {
  const [head = name.name] = name.bodies;
  const text = name.place === null ? name.name : `${/^(?:党)?委/.test(head) ? '市' : ''}${head}`;
  return agencyCategories.find(([, , pattern]) => pattern.test(text))?.[0] ?? null;
}

export function levelOf(name: AgencyName): AgencyLevel | null {
  if (isUnit(name)) return 'unit';
  if (name.township !== null) return 'township';
  if (name.place !== null) return name.place.level;
  return national.test(name.name) ? 'national' : null;
}

/** The seat of a body one rank up; null above the province. */
function above(place: Place, seats: { readonly county?: string; readonly city: string; province: string }) {
  const up = place.parent;
  if (up === null) return null;
  return `${pathOf(up)}${up.level === 'province' ? seats.province : seats.city}`;
}

/** Bodies that stand under the same body one rank up, and the national one. */
const lines: readonly (readonly [RegExp, { city: string; province: string; top: string }])[] = [
  [/^公安[局厅]$/, { city: '公安局', province: '公安厅', top: '公安部' }],
  [/^人民检察院$/, { city: '人民检察院', province: '人民检察院', top: '最高人民检察院' }],
  [/^(?:中级|高级)?人民法院$/, { city: '中级人民法院', province: '高级人民法院', top: '最高人民法院' }],
  [/^政府$/, { city: '政府', province: '政府', top: '国务院' }],
  [/^(?:党)?委$/, { city: '委', province: '委', top: '中共中央' }],
];

const municipality = /^(?:北京|天津|上海|重庆)市$/;

/** The Party committee of an autonomous region is its 党委, the police of a municipality its 公安局. */
const regional = (name: string): string =>
  name.replace(/^(.+自治区)委$/, '$1党委').replace(/^((?:北京|天津|上海|重庆)市)公安厅$/, '$1公安局');

/**
 * Name of the agency directly above, by the line of command; null where the name does not tell.
 * 广州市公安局花都区分局 → 广州市公安局 → 广东省公安厅 → 公安部; 广州市花都区司法局 → 广州市花都区政府.
 */
export function superiorOf(name: AgencyName): string | null {
  const { place, township, bodies, office } = name;
  const last = bodies.at(-1) ?? '';
  if (bodies.length > 1) return name.name.slice(0, name.name.length - last.length);
  if (office !== null) return office;
  if (place === null)
    return name.name === '国务院' || !/^[^省市区县中]{2,8}部$/.test(name.name) ? null : '国务院';
  if (bodies.length === 0) return null;
  if (township !== null) return last === '党委' ? `${pathOf(place)}委` : `${pathOf(place)}政府`;
  const line = lines.find(([pattern]) => pattern.test(last))?.[1];
  if (line !== undefined) {
    const up = above(place, line);
    return regional(up ?? line.top);
  }
  return /(?:局|厅|委员会|办公室|办)$/.test(last) && !municipality.test(name.name)
    ? `${pathOf(place)}政府`
    : null;
}
