import {
  adverbs,
  closing,
  doctrine,
  doing,
  handling,
  honour,
  nominal,
  nounsAfter,
  resulting,
  subjectEnd,
  tangible,
  vague,
  withoutSubject,
} from '../lexicon/measure-verbs.ts';
import type { Span } from '../read/types.ts';

/** What a clause tells: a deed, a figure about deeds, what came of one, an honour, what one was done for, or nothing of the kind. */
export type ClauseKind = 'deed' | 'figure' | 'result' | 'honour' | 'ground' | 'doctrine' | 'other';

/** A clause with its kind; verb and object are those of a deed. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  readonly verb: string | null;
  readonly object: string;
}

const byFirst = (words: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    map.set(word.charAt(0), [...(map.get(word.charAt(0)) ?? []), word]);
  }
  return map;
};
const verbs = byFirst(doing);
const openers = byFirst(adverbs);
const results = byFirst(resulting);
const cases = new Set(handling);

function at(text: string, from: number, words: ReadonlyMap<string, readonly string[]>): string | null {
  return words.get(text.charAt(from))?.find((word) => text.startsWith(word, from)) ?? null;
}

const openings =
  /^(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十],?|同时,?|此外,?|另外,?|其中,?|目前,?|今年以来,?|今年,?|年内,?|全年|一年来,?|20\d\d年(?:度|以来)?,?|截[至止][^,]{2,16},?|\d{1,2}月(?:\d{1,2}日)?(?:[上下]午)?,?|[-·●■◆★▲]+ ?)+/;
const grounds = new RegExp(
  `^(?:[^,]{0,14}?(?:局|厅|委|办|府|院|机关|街道|部门|[我全][市区县省旗州局厅镇]))?(?:${[
    '坚持(?:以|把|将|问题|党|贯彻|[^,]{2,20}(?:原则|导向|理念|方针)$)',
    '以[^,]{2,60}(?:为|$)',
    '根据|依据|按照|依照|遵照|对照|对标|紧[紧密]?围绕|围绕|紧扣|聚焦|针对(?!性)|结合|立足|着眼|鉴于|面对|秉持|秉承|遵循|本着|始终',
    '为(?:了|进一步|更好|切实|有效|加强|解决|规范|[^,]{2,30}(?:提供|贡献|$))',
    '(?:充分|有效|切实|积极|主动|更好)*发挥[^,]{2,40}(?:作用|优势|职能|效能)',
    '在[^,]{2,120}(?:下|中|上|方面|节点|期间|时|基础上)$',
    '通过[^,]{2,60}(?:形式|方式|途径|渠道)$|[^,]{2,40}以来$',
    '作为|随着|除|由于|如$|特别是',
  ].join('|')})`,
);
/** A rule of one's own that is kept, not a principle. */
const upheld = /^[^,]{0,14}坚持“[^”]{2,30}”(?:制度|机制)/;
/** Holding of courses and events, told by their number: 办培训10期. */
const holding = /^(?:另|共|还|全年)?办(?![案件事理结公毕证好成])(?=[^,]{2,20}\d[\d.,]*[余多]*[期场次届])/;
/** What stands before the figure is a rate: 办理及时率达98%. */
const rate = /^[^\d“《]{0,60}率[^\d“《]{0,8}\d[\d.]{0,8}%/;
const count = /(?<!\d)\d[\d.,]{0,20}(?:万|亿|余|多)*(?!\d|年|月|日|号|[、.]\d)[\u4e00-\u9fff%‰/]/;
/** Before a verb, what may still be its subject or a phrase of time, place and means. */
const preposition =
  /(?:对|向|为|以|在|通过|根据|按照|围绕|针对|结合|依托|聚焦|与|同|把|将|从|由|利用|借助|借力|用好|发挥)/;

/** The verb that carries a clause, and where; the first that has no noun behind it and stands where a verb can. */
function verbOf(text: string): { verb: string; start: number; lead: string } | null {
  for (let i = 0; i < text.length && i < 60; i++) {
    const char = text.charAt(i);
    if (char === '“' || char === '《' || char === '(') {
      const close = text.indexOf(char === '“' ? '”' : char === '《' ? '》' : ')', i);
      if (close > i) i = close;
      continue;
    }
    const verb = at(text, i, verbs);
    if (verb === null) continue;
    const lead = text.slice(0, i);
    const rest = text.slice(i + verb.length);
    if (canCarry(verb, lead, rest)) return { verb, start: i, lead };
    i += verb.length - 1;
  }
  return null;
}

/** Whether a verb between lead and rest carries the clause, and is not half of a noun or within a relative clause. */
function canCarry(verb: string, lead: string, rest: string): boolean {
  if (/[的和与及、]$/.test(lead) || rest.startsWith('的') || !canLead(lead)) return false;
  if (lead === '' || opened(lead)) return true;
  if (nounsAfter.test(rest)) return false;
  return !nominal.has(verb) || subjectEnd.test(lead) || preposition.test(lead);
}

/** Whether a lead ends in an adverb, so that a verb must follow. */
const opened = (lead: string): boolean => adverbs.some((word) => lead.endsWith(word));
const canLead = (lead: string): boolean =>
  lead.length <= 24 || (lead.length <= 60 && preposition.test(lead)) || opened(lead);

/** The clause's folded text without numbering, time and adverbs in front. */
function bare(text: string): string {
  let rest = text.replace(openings, '');
  for (let word = at(rest, 0, openers); word !== null; word = at(rest, 0, openers)) {
    if (at(rest, 0, verbs) !== null && (at(rest, 0, verbs)?.length ?? 0) >= word.length) break;
    rest = rest.slice(word.length);
  }
  return rest;
}

/** Whether a clause holds a name in quotation marks or a title, which makes it concrete. */
export const named = (text: string): boolean => /“[^”]{2,120}”|《/.test(text);
/** Whether a clause counts something. */
export const counted = (text: string): boolean =>
  count.test(text.replace(/“[^”]{0,120}”|《[^》]{0,120}》/g, ''));
/** Whether a deed is work on cases, whose figures run on over clauses. */
export const isHandling = (clause: Clause): boolean => clause.verb !== null && cases.has(clause.verb);

const chinese = (text: string): number => text.replace(/[^\u4e00-\u9fff]/g, '').length;

/** Tells what a clause is. @param folded the report's folded text. */
export function classify(folded: string, span: Span): Clause {
  // No clause that says something is longer.
  const text = folded.slice(span.start, Math.min(span.end, span.start + 400)).replace(/[,;:。!?\s]+$/, '');
  const plain = text.replace(openings, '');
  const none = { start: span.start, end: span.end, verb: null, object: '' };
  const figures = counted(text);
  if (upheld.test(plain)) return { ...none, kind: 'deed', verb: '坚持', object: plain };
  if (grounds.test(plain) && !figures) return { ...none, kind: 'ground' };
  // Without a subject of its own it is the result of what stands before it.
  const praise = honour.exec(plain);
  if (praise !== null)
    return { ...none, kind: praise[0].replace(withoutSubject, '').length < 6 ? 'result' : 'honour' };
  const held = figures ? holding.exec(plain) : null;
  if (held !== null) return { ...none, kind: 'deed', verb: '办', object: plain.slice(held[0].length) };
  const found = verbOf(plain);
  const concrete = figures || named(text);
  if (doctrine.test(text) && !figures) return { ...none, kind: 'doctrine' };
  if (found === null) {
    const result = at(plain, 0, results) !== null;
    const close = result ? null : closing.exec(plain);
    if (close !== null && chinese(plain.slice(0, close.index)) > 2)
      return { ...none, kind: 'deed', verb: close[0], object: plain.slice(0, close.index) };
    return { ...none, kind: figures ? 'figure' : result ? 'result' : 'other' };
  }
  const behind = plain.slice(found.start + found.verb.length);
  // Where little stands behind the verb, what it is done to stands before it: “…”平台建成.
  const object =
    chinese(behind) < 2 && chinese(found.lead) > 2 && (figures || closing.test(plain)) ? found.lead : behind;
  if (found.lead === '' && rate.test(object)) return { ...none, kind: 'figure' };
  const own = bare(plain);
  const result = at(own, 0, results) ?? at(plain, 0, results);
  if (result !== null && own.startsWith(result) && !figures) return { ...none, kind: 'result' };
  if (chinese(behind) < 2 && found.lead.length < 4) return { ...none, kind: figures ? 'figure' : 'other' };
  if (!concrete && (vague.test(object) || !tangible.test(object))) return { ...none, kind: 'other' };
  return { start: span.start, end: span.end, kind: 'deed', verb: found.verb, object };
}
