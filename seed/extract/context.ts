import { places as allPlaces, chainOf, type Place, placesNamed } from '../lexicon/gazetteer.ts';
import { townshipsNamed } from '../lexicon/townships.ts';
import { type Body, findBodies, findPlaces, type PlaceName } from './bodies.ts';
import { type Canon, canonOf, fieldOf } from './canon.ts';
import { levelRank, likeliest, placeOf, placeOfLevel, type Weights, weigh } from './places.ts';
import { type Candidate, publisherCandidates } from './publisher.ts';
import type { Prepared } from './sentences.ts';
import { unlistedPlace } from './unlisted-place.ts';

/** Who publishes the report and where it stands in the line of command; what relative names mean follows from it. */
export interface Context extends Canon {
  /** Canonical name of the publisher, null where the text does not say. */
  readonly publisher: string | null;
  /** What the publisher's own name looks like without its place: 司法局, 公安局花都区分局, 政府. */
  readonly body: string;
  readonly places: readonly PlaceName[];
  readonly bodies: readonly Body[];
}

/** The candidate's place: from its own name, or from the level that it names. */
function placeFor(body: Body, weights: Weights, folded: string): Place | null {
  const branch = /局(?<place>[一-龥]{2,12})(?:分局|管理局)$/.exec(body.body)?.groups?.place;
  if (branch !== undefined) {
    const named = placesNamed(branch).filter(({ level }) => level === 'county');
    const inner = placeOf(findPlaces(branch), weights) ?? likeliest(named, weights);
    if (inner !== null) return inner;
  }
  const { prefix } = body;
  if (prefix.kind === 'place' || prefix.kind === 'town') {
    const own = placeOf(prefix.chain, weights);
    if (own !== null) return own;
  }
  if (prefix.kind === 'national') return null;
  if (prefix.kind === 'level') return placeOfLevel(prefix.word, weights, folded);
  if (prefix.kind === 'town') return countyOf(prefix.name, weights);
  const deepest = [...weights].sort(
    (a, b) => b[1] - a[1] || levelRank[b[0].level] - levelRank[a[0].level],
  )[0];
  return /厅/.test(body.body)
    ? (placeOfLevel('省', weights, folded) ?? placeOfLevel('自治区', weights, folded))
    : (deepest?.[0] ?? null);
}

/** 区柳岸街道 behind a place that the gazetteer has not is 柳岸街道: the level belongs to the place. */
function behindLevel(candidate: Candidate): Candidate {
  const { body } = candidate;
  if (body.prefix.kind !== 'town') return candidate;
  return { ...candidate, body: { ...body, prefix: { ...body.prefix, name: body.prefix.name.slice(1) } } };
}

/** The county of a town that is named without it: the one that the text names, else the only one that has it. */
function countyOf(town: string, weights: Weights): Place | null {
  const codes = new Set(townshipsNamed(town).map(({ county }) => county));
  const counties = [...weights.keys()].filter(({ level }) => level === 'county');
  const named =
    likeliest(
      counties.filter(({ code }) => codes.has(code)),
      weights,
    ) ?? likeliest(counties, weights);
  if (named !== null || codes.size !== 1) return named;
  return allPlaces.find(({ code }) => codes.has(code)) ?? null;
}

/** Reads who publishes the report. Pure; offsets in the result are offsets in the text. */
export function readContext(prepared: Prepared): Context {
  const { folded, report } = prepared;
  const first = findPlaces(folded);
  const firstBodies = findBodies(folded, first);
  const found = publisherCandidates(prepared, firstBodies);
  const titled = found.flatMap(({ body, text }) =>
    text === folded ? [] : findPlaces(text.slice(body.start, body.end)),
  );
  const weights = weigh([...first, ...titled, ...titled]);
  const unlisted = found[0] ? unlistedPlace(found[0], folded) : null;
  const chosen = unlisted && found[0] ? behindLevel(found[0]) : found[0];
  const place = unlisted ?? (chosen ? placeFor(chosen.body, weights, folded) : null);
  const chain = place ? chainOf(place) : [];
  const places = findPlaces(folded, chain);
  const bodies = places.length === first.length ? firstBodies : findBodies(folded, places);
  const longTransport = /交通运输[局厅委]/.test(`${folded}${report.title ?? ''}`);
  const canon: Canon = {
    place,
    province: chain.find(({ level }) => level === 'province') ?? null,
    city: chain.find(({ level }) => level === 'city') ?? null,
    county: chain.find(({ level }) => level === 'county') ?? null,
    town:
      found
        .map(({ body }) => (body.prefix.kind === 'town' ? body.prefix.name : null))
        .find((name) => name !== null) ?? null,
    field: chosen ? fieldOf(chosen.body.body, longTransport) : null,
    longTransport,
    national: chosen?.body.prefix.kind === 'national',
    weights,
  };
  if (chosen === undefined) return { ...canon, publisher: null, body: '', places, bodies };
  const own = [...found.map(({ body }) => body), ...bodies];
  return {
    ...canon,
    publisher: fullName(chosen, own, canon, folded),
    body: chosen.body.body,
    places,
    bodies,
  };
}

/** The longest form of the publisher's own name that the text has, brought into canonical form. */
function fullName(chosen: Candidate, all: readonly Body[], canon: Canon, folded: string): string {
  const { body, text } = chosen;
  const name = canonOf(body, canon, text.slice(body.start, body.end));
  const { city, county, place } = canon;
  if (place === null) return name;
  // Of a place that no gazetteer has only the name as written is known.
  if (place.code === '') return name.startsWith(place.name) ? name : `${place.name}${name}`;
  const branch = all.find(
    (other) => county !== null && other.body.endsWith(`局${county.name}分局`) && name.endsWith('分局'),
  );
  if (branch !== undefined && city !== null) return `${city.name}${branch.body}`;
  // A town is named as the text names it in full, or with the county that it names, never with one that only the gazetteer knows.
  if (body.prefix.kind === 'town') {
    const full = all
      .filter(({ prefix, body: kind }) => prefix.kind === 'town' && /政府|办事处/.test(kind))
      .map((other) => canonOf(other, canon, folded.slice(other.start, other.end)))
      .find((other) => other.length > name.length && other.endsWith(name));
    const named = county !== null && folded.includes(county.name) && !name.includes(county.name);
    return full ?? (named ? `${county.name}${name}` : name);
  }
  const outer = city ?? (canon.province?.name.endsWith('市') ? canon.province : null);
  const district =
    county !== null &&
    outer !== null &&
    name.startsWith(county.name) &&
    /(?:局|委员会|支队|大队)$/.test(name);
  if (
    district &&
    (folded.includes(`${outer.name}${county.name}`) || text.includes(`${outer.name}${county.name}`))
  )
    return `${outer.name}${name}`;
  return name;
}
