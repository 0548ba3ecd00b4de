/** Where a name begins with places, which ones are meant, and how they are written in a canonical name. */
import { chainOf, liesIn, type Place, placeAt, places, placesNamed } from '../lexicon/gazetteer.ts';
import { type Township, townshipsNamed } from '../lexicon/townships.ts';

export interface Placed {
  /** The innermost division down to the county, null where none is named or it stays uncertain which is meant. */
  readonly place: Place | null;
  readonly township: Township | null;
  /** What follows the places in the name. */
  readonly rest: string;
}

const byCode: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.code, place]));

/** Of places of one name, the one that the surroundings point to; null where they do not decide. */
function choose(candidates: readonly Place[], near: Place | null): Place | null {
  if (candidates.length === 1) return candidates[0] ?? null;
  for (const around of near === null ? [] : chainOf(near)) {
    const inside = candidates.filter((place) => liesIn(place, around));
    if (inside.length === 1) return inside[0] ?? null;
  }
  return null;
}

const townshipHead = /^(.{1,9}?(?:街道|镇|乡|苏木))(?=办事处|政府|人民政府|党|人大|派出所|司法所|综合|$)/;

function townshipIn(name: string, around: Place | null): Township | null {
  const candidates = townshipsNamed(name);
  const inside = around ? candidates.filter(({ county }) => county.startsWith(around.code)) : candidates;
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/**
 * Reads the places at the head of a name from the outside in: 广州市花都区司法局 is 司法局 of 花都区.
 * @param name without spaces, punctuation half-width
 * @param near place of the report's publisher, which decides between places of the same name
 */
export function readPlaces(name: string, near: Place | null): Placed {
  let place: Place | null = null;
  let at = 0;
  for (let hit = placeAt(name, at); hit; hit = placeAt(name, at)) {
    const outer: Place | null = place;
    const inner = outer ? hit.places.filter((p) => p !== outer && liesIn(p, outer)) : hit.places;
    const chosen = choose(inner, outer ?? near);
    if (chosen === null) break;
    place = chosen;
    at += hit.name.length;
  }
  const rest = name.slice(at);
  const local = townshipHead.exec(rest.replace(/^(?:人民)?政府(?=.+办事处)/, ''))?.[1];
  const township = local === undefined ? null : townshipIn(local, place ?? near);
  const county = township && byCode.get(township.county);
  if (!county || local === undefined) return { place, township: null, rest };
  return { place: county, township, rest: rest.slice(rest.indexOf(local) + local.length) };
}

/**
 * A place as it stands in a canonical name: districts, and counties that share their name with another, behind
 * what they lie in (广州市花都区), all else alone (梧州市, 蓝田县), as the agencies sign themselves.
 */
export function pathOf(place: Place): string {
  const { name, level, parent } = place;
  if (level !== 'county' || parent === null) return name;
  const shared = placesNamed(name).filter((other) => other.level === 'county').length > 1;
  return /区$/.test(name) || shared ? `${parent.name}${name}` : name;
}

/** The county whose full or short name this is, within a city. */
export const countyIn = (city: Place, name: string): Place | null =>
  placesNamed(name).find((place) => place.level === 'county' && place.parent === city) ?? null;
