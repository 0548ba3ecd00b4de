import { placeAt } from '../lexicon/gazetteer.ts';
import { townshipsNamed } from '../lexicon/townships.ts';
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
/** Full names of fields that tell what a bureau deals with; general words such as 建设 and 数据 do not. */
const fieldPattern =
  /公安|司法行政|市场监管|市场监督管理|生态环境|教育(?!整顿|培训|实践|宣传|引导|活动)|卫生健康|应急管理|交通运输|民政|自然资源|住房和城乡建设|住房城乡建设|城市管理|水利|水务|农业农村|林业|商务|医疗保障|发展改革|工业和信息化|人力资源和社会保障|退役军人|税务|审计|统计|气象/g;

/** Right behind a body: what it leads or asks for, so it stands above the one that reports. */
const leads =
  /^(?:的|和|及|上级)?(?:有关|相关|工作|各项|坚强|正确|统一|决策|安排|具体|精心|大力|有力)*(?:领导|指导|部署|要求|决策|安排|支持|关心)/;
const firmlyUnder = /(?:结合|根据|按照|依据|遵照|对照|落实)$/;

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
    if (leads.test(behind)) continue;
    if (above.test(behind) && under.test(before)) continue;
    return body;
  }
  return null;
}

/** What an agency's name at the head of a sentence is followed by. */
const acts =
  /^(?:办事处|党工委|人民政府|政府|在|以|坚持|深入|全面|认真|紧紧|紧扣|围绕|按照|始终|严格|牢牢|立足|切实|持续|扎实|高度|积极|聚焦|深学|不断|对照|把|将|\d{4}年|认真|共|主动|笃学|贯彻|落实|学习)/;
const titles = /^(?:人民政府|政府|办事处|党工委)?(?:关于)?(?:\d{4}|法治|推进|全面|依法|$)/;
const town = /[一-龥]{2,4}?(?:街道|镇|乡|苏木)/y;
/** 某某街 is short for the sub-district 某某街道 before its office, or where there is one of that name. */
const street = /[一-龥]{2,3}?街(?!道)/y;

/** The name of the town or sub-district at an offset, null where none stands there. */
function townAt(text: string, at: number): string | null {
  town.lastIndex = at;
  street.lastIndex = at;
  const name = town.exec(text)?.[0];
  const short = street.exec(text)?.[0];
  if (short === undefined || (name !== undefined && name.length < short.length)) return name ?? null;
  const office = /^(?:党工委|办事处)/.test(text.slice(at + short.length));
  return office || townshipsNamed(`${short}道`).length > 0 ? short : (name ?? null);
}

/** A place or a town alone at an offset, which is its government; null where what follows does not fit. */
function governmentAt(text: string, start: number, follows: RegExp): Body | null {
  const chain: PlaceName[] = [];
  let end = start;
  for (let hit = placeAt(text, end); hit !== null; hit = placeAt(text, end)) {
    chain.push({ start: end, end: end + hit.name.length, ...hit });
    end += hit.name.length;
  }
  // A sub-district may bear the name of a city far away, so the words are tried as a whole too.
  for (const [from, around] of [[end, chain] as const, [start, []] as const]) {
    const name = townAt(text, from);
    if (name === null || !follows.test(text.slice(from + name.length, from + name.length + 8))) continue;
    const body = /街道?$/.test(name) ? '办事处' : '政府';
    return { start, end: from + name.length, prefix: { kind: 'town', name, chain: around }, body };
  }
  const last = chain.at(-1);
  const whole = last !== undefined && /[省市区县旗州盟]$/.test(last.name);
  return whole && follows.test(text.slice(end, end + 8))
    ? { start, end, prefix: { kind: 'place', chain }, body: '政府' }
    : null;
}

/** 某市2021年法治政府建设…: a place or town alone in a title. */
function inTitle(text: string): Body | null {
  const lead = /^(?:中共)?(?:关于)?(?:\d{4}年?度?)?/.exec(text)?.[0].length ?? 0;
  return governmentAt(text, lead, titles);
}

/** A place or town that begins a clause as its subject. */
function atHead(text: string, from: number, to: number): Body | null {
  for (let at = from; at < to; at++) {
    if (at > from && !'\n。, '.includes(text.charAt(at - 1))) continue;
    const body = governmentAt(text, at, acts);
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
  return settle(folded, out.length > 0 ? out : fallback(folded, bodies), bodies);
}

/** 我局 in the text means a bureau, so a government that only seems to speak gives way to a bureau that is named. */
function settle(folded: string, found: readonly Candidate[], bodies: readonly Body[]): readonly Candidate[] {
  const first = found[0];
  const own = /我(?<kind>局|厅|委(?!托))/.exec(folded)?.groups?.kind;
  // 我县 before any bureau is named, and never 我局: the government reports, whatever bureaus it names later.
  const self = found.find(({ body }) => body.prefix.kind === 'level' && body.body === '政府');
  if (
    own === undefined &&
    first?.text === folded &&
    /[局厅]$/.test(first.body.body) &&
    self?.text === folded &&
    self.body.start < first.body.start
  )
    return [self, ...found];
  if (own === undefined || first === undefined || first.text !== folded || !/政府|委$/.test(first.body.body))
    return found;
  const tail = new RegExp(`${own}(?:员会)?$`);
  const bureau = found.find(({ body }) => tail.test(body.body) && !/^委/.test(body.body));
  if (bureau) return [bureau, ...found];
  const named = bodies.find(
    ({ body, prefix }) =>
      tail.test(body) && !/^委/.test(body) && (prefix.kind === 'place' || prefix.kind === 'level'),
  );
  if (named) return [{ body: named, text: folded }, ...found];
  const field = commonField(folded);
  return field === null
    ? found
    : [{ body: { ...first.body, body: `${field}${own}` }, text: folded }, ...found];
}

/** The field of government that a text of an unnamed bureau is about; null where none stands out. */
function commonField(folded: string): string | null {
  const counts = new Map<string, number>();
  for (const [word] of folded.slice(0, 6000).matchAll(fieldPattern))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 3 && best[1] >= 2 * (next?.[1] ?? 0) ? best[0] : null;
}

/** Where nothing speaks for itself: the bureau of the field that the text is about, else the first body that could. */
function fallback(folded: string, bodies: readonly Body[]): readonly Candidate[] {
  const level = bodies.find(({ body, prefix }) => prefix.kind === 'level' && /^(?:委|政府)/.test(body));
  const field = commonField(folded);
  if (level !== undefined && field !== null)
    return [{ body: { ...level, body: `${field}局` }, text: folded }];
  const body = bodies.find((other) => sets(folded, other) && other.prefix.kind !== 'national');
  return body === undefined ? [] : [{ body, text: folded }];
}
