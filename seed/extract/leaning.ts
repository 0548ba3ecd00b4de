import { arrests, rateStems, vagueCores, vagueObjects } from '../lexicon/figure-words.ts';
import { occasionUnits } from '../lexicon/units.ts';
import type { Span } from '../read/types.ts';
import { courseOf } from './figure-lists.ts';
import { isBare, type Label } from './labels.ts';
import type { Sentence } from './sentences.ts';
import { type Announced, clauseObject, launchedName } from './topics.ts';
import { isVerb } from './verbs.ts';

/** What the figures so far spoke of, for those that follow and name only an outcome. */
export interface Memory {
  readonly passage: number;
  /** The noun of the last figure that named one, the sentence and the clause it stood in. */
  head: string | null;
  sentence: Sentence | null;
  clause: number;
  unit: string | null;
  /** Of a rate just before, what stands before its first rate word: 录入数据. */
  rateOf: string | null;
  topic: string | null;
  /** What the people counted last took part in: 法治理论考试. */
  event: string | null;
}

export const emptyMemory = (passage: number): Memory => ({
  passage,
  head: null,
  sentence: null,
  clause: -1,
  unit: null,
  rateOf: null,
  topic: null,
  event: null,
});

const stem = new RegExp(`(?:${rateStems})率$`);

/** What a rate is of: 录入数据及时率和合规率 → 录入数据; null where it says none. */
function rateSubject(label: string): string | null {
  const first = /^.*?率(?=[、和及与以]|$)/.exec(label)?.[0] ?? '';
  const subject = first.replace(stem, '');
  return subject.length >= 2 && subject !== first ? subject : null;
}

/** The part of a head that later figures lean on: 区政府受理的行政复议案 → 行政复议案. */
function short(head: string): string {
  const rest = head.slice(head.lastIndexOf('的') + 1);
  return rest.length >= 3 ? rest : head;
}

/** Joins the topic and a label that needs one: 行政诉讼案件 + 一审案件 = 一审行政诉讼案件. */
function join(topic: string, label: string, unit: string | null): string {
  // 投诉举报40件,其中投诉25件: one of two is not both.
  const other = topic.length > label.length ? topic.replace(label, '') : topic;
  if (other !== topic && isVerb(label) && isVerb(other)) return label;
  if (/^(?:活动|行动|培训|会议)$/.test(label) && topic.endsWith(label)) return topic;
  if (label === '' || topic.endsWith(label))
    return unit !== null && /[次人天份]/.test(unit) && label !== '' ? `${topic}${unit}` : topic;
  if (topic.includes(label) && !label.endsWith('率')) return topic;
  const kind = /^(.{2,6}?)(?:案件|案)$/.exec(label)?.[1];
  if (kind !== undefined && /(?:案件|案)$/.test(topic) && !/[办结理]$/.test(kind)) return `${kind}${topic}`;
  return `${topic}${label}`;
}

export interface Place {
  readonly folded: string;
  readonly sentence: Sentence;
  readonly clauses: readonly Span[];
  /** For each clause the topic announced up to it. */
  readonly topics: readonly (Announced | null)[];
  readonly index: number;
  readonly start: number;
  readonly unit: string | null;
}

const person = /(?:嫌疑人|人员|人|民警|干部|群众|对象|师生|学员)$/;

/** The full label of a bare one, from what was spoken of before it; null where nothing was. */
export function lean(label: Label, memory: Memory, place: Place): string | null {
  const { folded, sentence, clauses, index } = place;
  const clauseStart = clauses[index]?.start ?? sentence.start;
  const said = place.topics[index] ?? null;
  const topic = said?.topic ?? memory.topic;
  // 侵权犯罪案件:破案4宗 names its own matter, newer than the figures before it.
  const newer = said !== null && said.clause > memory.clause ? said.topic : null;
  const spoken = memory.sentence === sentence ? memory.head : null;
  // 巡查3600余次: an occasion is not something that the people counted before it underwent.
  const near = spoken !== null && occasionUnits.has(place.unit ?? '') && person.test(spoken) ? null : spoken;
  const name = launchedName(folded, sentence.start, clauseStart);
  // A clause without a figure between the head and this one speaks of something newer.
  const since = near === null ? 0 : memory.clause + 1;
  const behind = clauseObject(folded, clauses, since, index);
  const operation = name !== null && /(?:行动|整治|活动|工程|战役|会战)$/.test(name);
  const action = operation && near !== null && (person.test(near) || arrests.test(label.label)) ? name : null;
  const rate = /(?:率|^占比|^比例|^比重)$/.test(label.label);
  const candidates = rate
    ? [memory.rateOf, memory.event, near !== null ? behind : null, topic, near, name, behind, memory.head]
    : [
        action,
        memory.sentence === sentence ? newer : null,
        near,
        topic,
        name,
        behind,
        occasionUnits.has(place.unit ?? '') ? null : memory.head,
      ];
  const found = candidates.find((one) => one !== null && one !== '' && one !== label.label) ?? null;
  return found === null ? null : join(short(found), label.label, place.unit);
}

const meeting = /^(参加|参与|出席)(?:会议|活动|培训|学习)(人员|的.*)?$/;

/** The occasion that people took part in, where the figure calls it no more than a meeting or a course. */
export function attended(label: Label, place: Place, before: string, next: string): string | null {
  const split = /分$/;
  const took = meeting.exec(label.label);
  if (took === null && !split.test(before.trimEnd()) && !split.test(next)) return null;
  const { folded, clauses, index } = place;
  const object = clauseObject(folded, clauses, Math.max(0, index - 3), index);
  if (took !== null) return object === null ? null : `${took[1]}${object}${took[2] ?? ''}`;
  // 420名干部分4期系统学习 after a course: people and terms are those of the course.
  const course = courseOf(object);
  if (course === null) return null;
  return split.test(next) ? `${course}参训${label.core}` : course;
}

/** 抓获嫌疑人 after 破获诈骗案件: a vague object takes what was just spoken of, where something was. */
export function specify(label: Label, memory: Memory, place: Place): string | null {
  const just = memory.sentence === place.sentence && place.index - memory.clause <= 1;
  // 新登记社会组织17家,年检203家: so short a name in the same unit is of the same thing.
  const brief =
    label.rule === 'noun-before' &&
    label.label.length <= 2 &&
    memory.unit === place.unit &&
    !/[元%]/.test(place.unit ?? '');
  if (just && brief && memory.head !== null && memory.head.at(-1) !== label.label.at(-1))
    return join(short(memory.head), label.label, place.unit);
  if (!just || memory.head === null || !vagueObjects.test(label.label) || vagueObjects.test(memory.head))
    return null;
  // 执法人员培训7期,培训学员300人: the verb is said once.
  const head = short(memory.head);
  const twice = head.endsWith(label.label.slice(0, 2)) ? 2 : 0;
  return `${head}${label.label.slice(twice)}`;
}

/** Notes what a figure spoke of; alone says that a bare label found nothing to lean on. */
export function remember(memory: Memory, label: Label, subset: boolean, place: Place, alone = false): void {
  memory.topic = place.topics[place.index]?.topic ?? memory.topic;
  if (label.label.endsWith('率')) {
    if (!label.bare) memory.rateOf = rateSubject(label.label);
    return;
  }
  memory.rateOf = null;
  memory.event = /参加([^的]{2,16}?)(?:并[^的]{2,10})?(?:的|人员$)/.exec(label.label)?.[1] ?? null;
  // 破获案件20起 with nothing to lean on is itself what 刑拘 and 逮捕 lean on.
  if ((vagueObjects.test(label.label) || label.label.length <= 2) && memory.sentence === place.sentence)
    return;
  if (label.bare && !(alone && /(?:案件|问题|事项)$/.test(label.label))) return;
  const own = label.core.length >= 2 && !isBare(label.core) && !vagueCores.test(label.core);
  const core = own ? label.core : label.label;
  if (subset && memory.sentence === place.sentence && !/(?:案件|案)$/.test(core)) return;
  Object.assign(memory, { head: core, sentence: place.sentence, clause: place.index, unit: place.unit });
}
