import type { Role } from '../../server/ontology.ts';
import type { Span } from '../read/types.ts';
import type { Locator } from './evidence.ts';
import { lastIndexBefore, within } from './spans.ts';
import type { AgencyFact } from './types.ts';

interface Placed extends Span {
  readonly agency: string;
}

/** All mentions of agencies in the order of the text. */
export function placeAgencies(agencies: readonly AgencyFact[]): readonly Placed[] {
  return agencies
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }): Placed => ({ start, end, agency: name })))
    .sort((a, b) => a.start - b.start);
}

/** Words right before the first of a list of partners. */
const joins = /(?:联合|会同|联手|携手|协同|配合|与|和|同|加强与|联动|合作|依托|指导|组织|推动)(?:了)?$/;
/** Behind partners named with 与 or 和: what is done together. */
const together =
  /(?:联动|共建|共同|合作|协作|联合|协同|携手|签订|签署|会签|建立|开展|成立|构建|印发|制定|搭建|打造|对接)/;

/** Agencies of a clause that act together with whoever runs what the clause speaks of. */
function partners(folded: string, clause: Span, placed: readonly Placed[], whole: Span): string[] {
  const out: string[] = [];
  let last: Placed | null = null;
  for (const at of placed) {
    if (at.start < clause.start || at.end > clause.end) continue;
    const before = folded.slice(Math.max(clause.start, at.start - 8), at.start);
    const chained: boolean =
      last !== null &&
      out.includes(last.agency) &&
      /^(?:、|和|与|及|以及)$/.test(folded.slice(last.end, at.start));
    const cue = joins.exec(before);
    const behind = folded.slice(at.end, Math.min(whole.end, at.end + 60));
    const firm =
      cue !== null && (!/^(?:与|和|同|依托|指导|组织|推动)$/.test(cue[0]) || together.test(behind));
    if (chained || firm) out.push(at.agency);
    last = at;
  }
  return out;
}

/** Marks of higher bodies whose guidance is followed, so they are no subjects. */
const follows = /(?:在|根据|按照|围绕|落实|贯彻|遵照|按|对照|响应|由)[^,;。]{0,16}$/;

/** What may stand before the subject of a clause: a list number, a year. */
const opening = /^(?:[\d()、一二三四五六七八九十]+[是.、)]?)?(?:\d{4}年)?,?$/;

/** A clause that begins with such a verb has its subject in the clause before. */
const goesOn =
  /^(?:并|同时|率先|积极|持续|全面|深入)?(?:开展|推进|推行|推动|上线|打造|建立|实施|创新|建成|设立|组织|落实|深化|构建|推出|探索|完善|搭建|开设|成立|运用|用好|启动|健全|升级|制定|印发)/;

/** The agency that a clause begins with; null where it begins with something else. */
function opener(folded: string, clause: Span, before: number, placed: readonly Placed[]): string | null {
  const first = within(placed, { start: clause.start, end: Math.min(clause.end, clause.start + 40) })[0];
  if (first === undefined || first.end > before) return null;
  const lead = folded.slice(clause.start, first.start);
  return opening.test(lead) && !follows.test(lead) && !/^[、和与及]/.test(folded.charAt(first.end))
    ? first.agency
    : null;
}

/** What several agencies at the head of a clause do: 甲、乙分别开展. */
const bothRun =
  /^(?:共同|分别|联合|合力|携手|同步|均|都|各自|先后|积极|密切配合|协同)*(?:开展|推进|推行|推动|推出|推广|打造|建立|实施|创新|建成|设立|组织|落实|深化|构建|探索|完善|搭建|开设|成立|启动|健全|印发|制定|举办|创建|开通|上线)/;

/** All of the agencies that a clause begins with in a list, where they do something together; Party and government lead, they do not run. */
function openers(folded: string, clause: Span, before: number, placed: readonly Placed[]): readonly string[] {
  const chain: Placed[] = [];
  for (const at of within(placed, { start: clause.start, end: before })) {
    const last = chain.at(-1);
    const between = folded.slice(last?.end ?? clause.start, at.start);
    if (last === undefined ? !opening.test(between) : !/^(?:、|和|与|及|以及)$/.test(between)) break;
    chain.push(at);
  }
  const last = chain.at(-1);
  if (last === undefined || chain.length < 2 || !bothRun.test(folded.slice(last.end, last.end + 16)))
    return [];
  return chain.some(({ agency }) => /[省市区县旗州]委$|(?<![镇乡])政府$/.test(agency))
    ? []
    : chain.map(({ agency }) => agency);
}

export interface Runner {
  readonly agency: string;
  readonly role: Role;
}

/** Who runs what stands at a place: the subject of its clause, else the publisher, and the partners named with it. */
export function runnersAt(
  locator: Locator,
  at: Span,
  publisher: string,
  placed: readonly Placed[],
): readonly Runner[] {
  const { folded } = locator.prepared;
  const sentence = locator.sentenceOf(at);
  if (sentence === null) return [{ agency: publisher, role: 'LEAD' }];
  const { clauses } = sentence;
  const index = lastIndexBefore(clauses, at.start);
  const ends = (clause: Span | undefined): boolean =>
    clause === undefined || folded.charAt(clause.end - 1) === ';';
  const clause = clauses[index];
  const heads = clause === undefined ? [] : openers(folded, clause, at.start, placed);
  let lead: string | null = heads[0] ?? null;
  // A clause without a subject goes on with that of the clause before it.
  for (let i = index; i >= Math.max(0, index - 1) && lead === null; i--) {
    const clause = clauses[i];
    if (
      clause === undefined ||
      (i < index && (ends(clause) || !goesOn.test(folded.slice(clauses[index]?.start ?? 0, at.start))))
    )
      break;
    lead = opener(folded, clause, at.start, placed);
  }
  const found = new Set<string>(heads);
  for (let i = Math.max(0, index - 1); i <= index + 3; i++) {
    const clause = clauses[i];
    if (clause === undefined || (i > index && ends(clauses[i - 1]))) break;
    const text = folded.slice(clause.start, Math.min(clause.end, clause.start + 120));
    // A clause that only opens with 联合 speaks for the one behind it too; 加强与…联动 for those before it.
    const lends =
      i === index - 1 &&
      /^(?:[一二三四五六七八九]是)?(?:联合|会同|联手|携手|与)/.test(text) &&
      !ends(clause) &&
      !/(?:开展|建立|打造|设立|共建|推行|制定|印发|出台|构建|组织|召开|签订)/.test(text);
    const shares = i > index && /^(?:加强|强化|深化)与[^,;。]{2,100}(?:联动|协作|合作)/.test(text);
    const stretch = i === index ? { start: clause.start, end: at.start } : clause;
    if (i === index || lends || shares)
      for (const agency of partners(folded, stretch, within(placed, clause), clause)) found.add(agency);
  }
  // 省厅“…”建设规划: whose programme it is stands right before its name.
  const owner = within(placed, { start: Math.max(sentence.start, at.start - 40), end: at.start }).at(-1);
  const followed =
    owner !== undefined &&
    /(?:根据|按照|落实|贯彻|围绕|对照|践行|执行)[^,;。]{0,4}$/.test(
      folded.slice(Math.max(0, owner.start - 10), owner.start),
    );
  if (followed && /^《?(?:关于)?(?:建立)?$/.test(folded.slice(owner.end, at.start))) found.add(owner.agency);
  found.delete(lead ?? publisher);
  return [
    { agency: lead ?? publisher, role: 'LEAD' },
    ...[...found].map((agency): Runner => ({ agency, role: 'PARTNER' })),
  ];
}
