import { type Body, findBodies, findPlaces, type PlaceName } from './bodies.ts';
import { fold } from './fold.ts';
import type { Prepared } from './sentences.ts';

/** A body that may be the one that reports, with the folded text that its offsets count in. */
export interface Candidate {
  readonly body: Body;
  readonly text: string;
}

/** Puts the body under another's lead, so it is not the one that reports. */
const above =
  /^(?:[一-龥、()]{0,18}(?:领导|指导|部署|关心|支持|要求|决策|安排|指挥|精神|关于|印发|《))|^[^。,;\n]{0,14}:\s*(?:\n|$)/;
const under = /(?:在|根据|按照|围绕|落实|贯彻|遵照|对照|依据)[一-龥、]{0,12}$/;
const firmlyUnder = /(?:根据|按照|依据|遵照|对照|落实)$/;

/** Ministries publish too, and speak for themselves at the start of a sentence or in a title. */
const sets = (text: string, body: Body): boolean =>
  body.prefix.kind === 'national'
    ? !/^(?:国务院$|中央|全国)/.test(body.body) &&
      /(?:^|[\n。])(?:关于)?(?:\d{4}年[,度]?,?)?原?$/.test(
        text.slice(Math.max(0, body.start - 10), body.start),
      )
    : !/^党?委/.test(body.body);

/** The body that a stretch of text speaks for, or null. */
function speaker(text: string, bodies: readonly Body[]): Body | null {
  for (const body of bodies) {
    const before = text.slice(Math.max(0, body.start - 14), body.start);
    const behind = text.slice(body.end, body.end + 24);
    if (!sets(text, body) || /^[^。,;\n]{0,14}:\s*(?:\n|$)/.test(behind) || firmlyUnder.test(before))
      continue;
    if (above.test(behind) && under.test(before)) continue;
    return body;
  }
  return null;
}

const place = '[一-龥]{2,12}?(?:省|自治区|市|区|县|旗|州|盟)';
const town = '[一-龥]{2,4}?(?:街道|镇|乡|苏木)';
/** What an agency's name at the head of a sentence is followed by. */
const acts =
  '(?=办事处|党工委|人民政府|政府|在|以|坚持|深入|全面|认真|紧紧|紧扣|围绕|按照|始终|严格|牢牢|立足|切实|持续|扎实|高度|积极|聚焦|深学|不断|对照|把|将|\\d{4}年)';

/** A place or town alone in a title (某市2021年法治政府建设…), or at the head of a sentence, is its government. */
const titled = new RegExp(
  `^(?:中共)?(?:关于)?(?:\\d{4}年?度?)?(?<chain>(?:${place}){0,3})(?<town>${town})?(?=(?:人民政府|办事处|党工委)?(?:关于)?\\d{4}|法治|关于|全面|推进|依法|人民政府|办事处|党工委)`,
);
const opening = new RegExp(`(?:^|[\\n。,])(?<chain>(?:${place}){0,3})(?<town>${town})?${acts}`, 'g');

function governmentAt(text: string, start: number, chain: string, town: string | undefined): Body | null {
  const names = findPlaces(chain).map(
    (name): PlaceName => ({ ...name, start: start + name.start, end: start + name.end }),
  );
  const end = start + chain.length + (town?.length ?? 0);
  if (town !== undefined) {
    // A place name that runs into the town's (狮岭 in 花都区狮岭镇) was cut by the chain already.
    const body = town.endsWith('街道') ? '办事处' : '政府';
    return {
      start,
      end,
      prefix: { kind: 'town', name: text.slice(end - town.length, end), chain: names },
      body,
    };
  }
  return names.at(-1)?.end === end
    ? { start, end, prefix: { kind: 'place', chain: names }, body: '政府' }
    : null;
}

function inTitle(text: string): Body | null {
  const groups = titled.exec(text)?.groups;
  if (groups === undefined) return null;
  const { chain = '', town } = groups;
  return chain === '' && town === undefined
    ? null
    : governmentAt(text, text.indexOf(chain === '' ? (town ?? '') : chain), chain, town);
}

function atHead(text: string, from: number, to: number): Body | null {
  for (const match of text.slice(from, to).matchAll(opening)) {
    const { chain = '', town } = match.groups ?? {};
    if (chain === '' && town === undefined) continue;
    const start = from + match.index + match[0].length - chain.length - (town?.length ?? 0);
    const body = governmentAt(text, start, chain, town);
    if (body !== null) return body;
  }
  return null;
}

/** Everything that may be the publisher, surest first: title and furniture, the opening, the signature, 我县. */
export function publisherCandidates(prepared: Prepared, bodies: readonly Body[]): readonly Candidate[] {
  const { report, folded } = prepared;
  const out: Candidate[] = [];
  const add = (body: Body | null | undefined, text: string): void => {
    if (body) out.push({ body, text });
  };
  for (const hint of [report.title, ...report.publisherHints]) {
    if (hint === null) continue;
    const text = fold(hint);
    const named = findBodies(text, findPlaces(text));
    add(speaker(text, named) ?? inTitle(text), text);
  }
  const preamble = report.passages.filter(({ part }, i) => part === 'PREAMBLE' || i < 3);
  const from = preamble[0]?.start ?? 0;
  const to = Math.min(from + 900, Math.max(from, preamble.at(-1)?.end ?? 0));
  const said = speaker(
    folded,
    bodies.filter(({ start }) => start >= from && start < to),
  );
  const head = atHead(folded, from, to);
  // Whichever speaks first; a sub-district that speaks in the first sentence is no part of a body's name.
  if (head !== null && (said === null || head.end < said.start)) add(head, folded);
  add(said, folded);
  add(head, folded);
  const last = report.passages.at(-1)?.end ?? 0;
  add(
    bodies.find(
      (body) =>
        body.start > folded.length - 200 &&
        sets(folded, body) &&
        /\n\s*$/.test(folded.slice(Math.max(0, body.start - 4), body.start)) &&
        (body.start >= last || /^\s*(?:\n|$)/.test(folded.slice(body.end, body.end + 3))),
    ),
    folded,
  );
  const self = /我(?<word>[省市区县旗州盟])(?![一-龥]{0,3}(?:局|厅))/.exec(folded);
  if (self?.groups?.word !== undefined)
    add(
      {
        start: self.index,
        end: self.index + 2,
        prefix: { kind: 'level', word: self.groups.word },
        body: '政府',
      },
      folded,
    );
  if (out.length === 0)
    add(
      bodies.find((body) => sets(folded, body) && body.prefix.kind !== 'national'),
      folded,
    );
  return out;
}
