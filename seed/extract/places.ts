import { chainOf, liesIn, type Place, type PlaceLevel, places } from '../lexicon/gazetteer.ts';
import type { PlaceName } from './bodies.ts';

/** How often each place is named: 3 for a long name, 1 for a short one. */
export type Weights = ReadonlyMap<Place, number>;

/** Where a name is shared by several places, those whose province or city is named elsewhere are preferred. */
export function weigh(names: readonly PlaceName[]): Weights {
  const unique = new Map<Place, number>();
  for (const { name, places: list } of names) {
    const only = list.length === 1 ? list[0] : undefined;
    if (only) unique.set(only, (unique.get(only) ?? 0) + (name === only.name ? 3 : 1));
  }
  const out = new Map(unique);
  for (const { name, places: list } of names) {
    if (list.length < 2) continue;
    const scored = list.map((place) => ({ place, score: support(place, unique) }));
    const best = Math.max(...scored.map(({ score }) => score));
    for (const { place, score } of scored)
      if (score === best)
        out.set(place, (out.get(place) ?? 0) + (name === place.name ? 3 : 1) / scored.length);
  }
  return out;
}

/** How much the text names what the place lies in. */
function support(place: Place, weights: Weights): number {
  let sum = 0;
  for (const outer of chainOf(place).slice(1)) sum += weights.get(outer) ?? 0;
  return sum;
}

/** The place among candidates that the text supports best; null when there are none. */
export function likeliest(candidates: readonly Place[], weights: Weights): Place | null {
  let best: Place | null = null;
  let most = -1;
  for (const place of candidates) {
    const score = (weights.get(place) ?? 0) * 2 + support(place, weights);
    if (score > most) {
      best = place;
      most = score;
    }
  }
  return best;
}

/** A chain such as 广东省广州市花都区 read as one place: the last name that lies in those before it. */
export function placeOf(chain: readonly PlaceName[], weights: Weights): Place | null {
  const last = chain.at(-1);
  if (last === undefined) return null;
  const outer = chain.slice(0, -1).flatMap((name) => name.places);
  const inside = last.places.filter((place) =>
    outer.some((above) => place !== above && liesIn(place, above)),
  );
  return likeliest(inside.length > 0 ? inside : last.places, weights);
}

const wanted: Readonly<Record<string, (place: Place) => boolean>> = {
  省: (place) => place.level === 'province' && place.name.endsWith('省'),
  自治区: (place) => place.level === 'province' && place.name.endsWith('自治区'),
  市: (place) => place.name.endsWith('市'),
  区: (place) => place.level === 'county' && place.name.endsWith('区'),
  县: (place) => place.level === 'county' && place.name.endsWith('县'),
  旗: (place) => place.level === 'county' && place.name.endsWith('旗'),
  州: (place) => place.level === 'city' && place.name.endsWith('州'),
  盟: (place) => place.level === 'city' && place.name.endsWith('盟'),
};

/**
 * The place that a publisher named only by its level (市司法局, 我区) must mean: the one of that level that the
 * text names most, by its long or its short name, in or above the other places that it names.
 */
export function placeOfLevel(word: string, weights: Weights, folded: string): Place | null {
  const fits = wanted[word];
  if (fits === undefined) return null;
  const named = [...weights.keys()].filter(fits);
  const found = likeliest(named, weights);
  if (found !== null && (weights.get(found) ?? 0) >= 3) return found;
  if (word === '市' || word === '省' || word === '州' || word === '盟' || word === '自治区')
    return found ?? above(word, weights);
  // Short names of counties are often ordinary words, so only those of a named province, seen as a place, count.
  let best: Place | null = null;
  let most = 0;
  for (const place of places) {
    if (!fits(place) || place.short === place.name || !folded.includes(place.short)) continue;
    const near = support(place, weights);
    const marked = folded.includes(`法治${place.short}`) || folded.includes(`平安${place.short}`) ? 3 : 0;
    const score = near + marked + Math.min(2, folded.split(place.short).length - 1) / 2;
    if (near + marked > 0 && score > most) {
      best = place;
      most = score;
    }
  }
  return best ?? found;
}

/** The province or city that holds most of the places named. */
function above(word: string, weights: Weights): Place | null {
  const fits = wanted[word];
  const sums = new Map<Place, number>();
  for (const [place, weight] of weights)
    for (const outer of chainOf(place).slice(1))
      if (fits?.(outer)) sums.set(outer, (sums.get(outer) ?? 0) + weight);
  return likeliest([...sums.keys()], sums);
}

export const levelRank: Readonly<Record<PlaceLevel, number>> = { province: 1, city: 2, county: 3 };
