import { chainOf, type Place } from '../lexicon/gazetteer.ts';
import { type Body, findBodies, findPlaces, type PlaceName } from './bodies.ts';
import { type Canon, canonOf, fieldOf } from './canon.ts';
import { fold } from './fold.ts';
import { levelRank, placeOf, placeOfLevel, type Weights, weigh } from './places.ts';
import type { Prepared } from './sentences.ts';

/** Who publishes the report and where it stands in the line of command; what relative names mean follows from it. */
export interface Context extends Canon {
  /** Canonical name of the publisher, null where the text does not say. */
  readonly publisher: string | null;
  /** What the publisher's own name looks like without its place: 司法局, 公安局花都区分局, 政府. */
  readonly body: string;
  readonly places: readonly PlaceName[];
  readonly bodies: readonly Body[];
}

/** A clause that puts the body under another's lead, so it is not the one that reports. */
const above = /^(?:[一-龥、]{0,16}(?:领导|指导|部署|关心|支持|要求|决策|安排|指挥))/;
const under = /(?:在|根据|按照|围绕|落实|贯彻|遵照)[一-龥、]{0,12}$/;

/** Ministries publish too, and speak for themselves at the start of a sentence or in a title. */
const sets = (text: string, body: Body): boolean =>
  body.prefix.kind === 'national'
    ? !/^(?:国务院$|中央|全国)/.test(body.body) &&
      /(?:^|[\n。])(?:关于)?(?:\d{4}年[,度]?,?)?$/.test(text.slice(Math.max(0, body.start - 9), body.start))
    : !/^委/.test(body.body);

/** The body that a stretch of text speaks for, or null. */
function speaker(text: string, bodies: readonly Body[]): Body | null {
  for (const body of bodies) {
    if (!sets(text, body)) continue;
    if (
      above.test(text.slice(body.end, body.end + 24)) &&
      under.test(text.slice(Math.max(0, body.start - 14), body.start))
    )
      continue;
    return body;
  }
  return null;
}

interface Candidate {
  readonly body: Body;
  readonly text: string;
}

/** 某市2021年法治政府建设… : a place alone in the title is its government. */
const placeTitle =
  /^(?:关于)?(?:\d{4}年?度?)?(?<place>[一-龥]{2,20}?(?:省|自治区|市|区|县|旗|州|盟))(?=(?:人民政府)?(?:关于)?\d{4}|法治政府|关于|全面|推进|依法行政)/;

function candidates(prepared: Prepared, _places: readonly PlaceName[], bodies: readonly Body[]): Candidate[] {
  const { report, folded } = prepared;
  const out: Candidate[] = [];
  const hints = [report.title, ...report.publisherHints].filter((hint) => hint !== null);
  for (const hint of hints) {
    const text = fold(hint);
    const named = findPlaces(text);
    const body = speaker(text, findBodies(text, named)) ?? townOf(text, named);
    if (body) out.push({ body, text });
    else {
      const match = placeTitle.exec(text);
      const name = match?.groups?.place;
      if (name !== undefined) {
        const chain = findPlaces(name);
        const start = text.indexOf(name);
        if (chain.length > 0)
          out.push({
            body: { start, end: start + name.length, prefix: { kind: 'place', chain }, body: '政府' },
            text,
          });
      }
    }
  }
  const preamble = report.passages.filter(({ part }, i) => part === 'PREAMBLE' || i < 3);
  const from = preamble[0]?.start ?? 0;
  const to = Math.min(from + 600, Math.max(from, preamble.at(-1)?.end ?? 0));
  const opening = speaker(
    folded,
    bodies.filter(({ start }) => start >= from && start < to),
  );
  if (opening) out.push({ body: opening, text: folded });
  const last = report.passages.at(-1)?.end ?? 0;
  const tail = bodies.filter(
    ({ start, end }) =>
      start > folded.length - 200 &&
      /^\s*\n?/.test(folded.slice(end, end + 2)) &&
      /\n\s*$/.test(folded.slice(Math.max(0, start - 4), start)),
  );
  const signed = tail.find(
    (body) =>
      sets(folded, body) && (body.start >= last || /^\s*(?:\n|$)/.test(folded.slice(body.end, body.end + 3))),
  );
  if (signed) out.push({ body: signed, text: folded });
  const self = /我(?<word>[省市区县旗州盟])(?![一-龥]{0,3}(?:局|厅))/.exec(folded.slice(from, to));
  if (self?.groups?.word !== undefined) {
    const start = from + self.index;
    out.push({
      body: { start, end: start + 2, prefix: { kind: 'level', word: self.groups.word }, body: '政府' },
      text: folded,
    });
  }
  return out;
}

/** 街道 or 镇 in a title without 办事处 or 政府. */
function townOf(text: string, places: readonly PlaceName[]): Body | null {
  const match =
    /(?<name>[一-龥]{2,3}?)(?<kind>街道|镇|乡|苏木)(?=\d{4}|关于|法治|人民政府|党工委|办事处)/.exec(text);
  if (match?.groups === undefined) return null;
  const before = places.filter(({ end }) => end <= match.index + 4);
  const start = before.at(-1)?.end ?? match.index;
  const name = text.slice(start, match.index + match[0].length);
  const end = match.index + match[0].length;
  return {
    start: before[0]?.start ?? start,
    end,
    prefix: { kind: 'town', name, chain: before },
    body: name.endsWith('街道') ? '办事处' : '政府',
  };
}

/** The candidate's place: from its own name, or from the level that it names. */
function placeFor(body: Body, weights: Weights, folded: string): Place | null {
  const branch = /局(?<place>[一-龥]{2,12})分局$/.exec(body.body)?.groups?.place;
  if (branch !== undefined) {
    const inner = placeOf(findPlaces(branch), weights);
    if (inner !== null) return inner;
  }
  const { prefix } = body;
  if (prefix.kind === 'place' || prefix.kind === 'town') {
    const own = placeOf(prefix.chain, weights);
    if (own !== null) return own;
  }
  if (prefix.kind === 'level') return placeOfLevel(prefix.word, weights, folded);
  const deepest = [...weights].sort(
    (a, b) => b[1] - a[1] || levelRank[b[0].level] - levelRank[a[0].level],
  )[0];
  return /厅/.test(body.body)
    ? (placeOfLevel('省', weights, folded) ?? placeOfLevel('自治区', weights, folded))
    : (deepest?.[0] ?? null);
}

/** Reads who publishes the report. Pure; offsets in the result are offsets in the text. */
export function readContext(prepared: Prepared): Context {
  const { folded } = prepared;
  const first = findPlaces(folded);
  const found = candidates(prepared, first, findBodies(folded, first));
  const titled = found.flatMap(({ body, text }) =>
    text === folded ? [] : findPlaces(text.slice(body.start, body.end)),
  );
  const weights = weigh([...first, ...titled, ...titled]);
  const chosen = found[0];
  const place = chosen ? placeFor(chosen.body, weights, folded) : null;
  const chain = place ? chainOf(place) : [];
  const places = findPlaces(folded, chain);
  const bodies = findBodies(folded, places);
  const canon: Canon = {
    place,
    province: chain.find(({ level }) => level === 'province') ?? null,
    city: chain.find(({ level }) => level === 'city') ?? null,
    county: chain.find(({ level }) => level === 'county') ?? null,
    town:
      found
        .map(({ body }) => (body.prefix.kind === 'town' ? body.prefix.name : null))
        .find((name) => name !== null) ?? null,
    field: chosen ? fieldOf(chosen.body.body) : null,
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
  const branch = all.find(
    (other) => county !== null && other.body.endsWith(`局${county.name}分局`) && name.endsWith('分局'),
  );
  if (branch !== undefined && city !== null) return `${city.name}${branch.body}`;
  const district =
    county !== null && city !== null && name.startsWith(county.name) && /(?:局|委员会|支队|大队)$/.test(name);
  if (district && folded.includes(`${city.name}${county.name}`)) return `${city.name}${name}`;
  return name;
}
