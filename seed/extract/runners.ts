import type { Role } from '../../server/ontology.ts';
import type { Span } from '../read/types.ts';
import type { Locator } from './evidence.ts';
import type { Sentence } from './sentences.ts';
import { within } from './spans.ts';
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
    const before = folded.slice(clause.start, at.start);
    const chained: boolean =
      last !== null &&
      out.includes(last.agency) &&
      /^(?:、|和|与|及|以及)$/.test(folded.slice(last.end, at.start));
    const cue = joins.exec(before);
    const behind = folded.slice(at.end, whole.end);
    const firm =
      cue !== null && (!/^(?:与|和|同|依托|指导|组织|推动)$/.test(cue[0]) || together.test(behind));
    if (chained || firm) out.push(at.agency);
    last = at;
  }
  return out;
}

/** Marks of higher bodies whose guidance is followed, so they are no subjects. */
const follows = /(?:在|根据|按照|围绕|落实|贯彻|遵照|按|对照|响应|由)[^,;。]{0,16}$/;

/** The agency that a sentence names as its subject; null where it is the publisher or none. */
function subject(folded: string, sentence: Sentence, at: Span, placed: readonly Placed[]): string | null {
  const clause = sentence.clauses.find(({ start, end }) => start <= at.start && at.start < end) ?? sentence;
  for (const other of placed) {
    if (other.start < clause.start || other.end > at.start) continue;
    const before = folded.slice(clause.start, other.start);
    if (
      /^(?:[\d()、一二三四五六七八九十]+[是.、)]?)?(?:\d{4}年)?,?$/.test(before) &&
      !follows.test(before) &&
      /^(?:[^、和与及]|$)/.test(folded.slice(other.end))
    )
      return other.agency;
  }
  return null;
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
  const inside = within(placed, sentence);
  const lead = subject(folded, sentence, at, inside) ?? publisher;

  const index = sentence.clauses.findIndex(({ start, end }) => start <= at.start && at.start < end);
  const found = new Set<string>();
  sentence.clauses.forEach((clause, i) => {
    const text = folded.slice(clause.start, clause.end);
    const before = i === index ? { start: clause.start, end: at.start } : clause;
    // A clause that opens with 联合 speaks for the one behind it too; 加强与…联动 for those before it.
    const lends =
      i === index - 1 &&
      /^(?:[一二三四五六七八九]是)?(?:联合|会同|联手|携手|与)/.test(text) &&
      !text.endsWith(';') &&
      !/(?:开展|建立|打造|设立|共建|推行|制定|印发|出台|构建|组织|召开|签订)/.test(text);
    const shares =
      i > index &&
      i <= index + 3 &&
      /^(?:加强|强化|深化)与.*(?:联动|协作|合作)/.test(text) &&
      !folded.slice(at.end, clause.start).includes(';');
    if (i === index) for (const agency of partners(folded, before, inside, clause)) found.add(agency);
    else if (lends || shares)
      for (const agency of partners(folded, clause, inside, clause)) found.add(agency);
  });
  // 省厅“…”建设规划: whose programme it is stands right before its name.
  const owner = inside.find(
    ({ end }) =>
      end <= at.start &&
      end >= at.start - 9 &&
      /^(?:《?(?:关于)?(?:建立)?)$/.test(folded.slice(end, at.start)),
  );
  if (owner) found.add(owner.agency);
  found.delete(lead);
  return [
    { agency: lead, role: 'LEAD' },
    ...[...found].map((agency): Runner => ({ agency, role: 'PARTNER' })),
  ];
}
