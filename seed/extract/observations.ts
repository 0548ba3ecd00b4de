import type { Span } from '../read/types.ts';
import { type Found, findChanges } from './changes.ts';
import { clausesOf, measuring } from './figures.ts';
import { isBare, type Label, labelOf } from './labels.ts';
import { metricOf } from './metrics.ts';
import { agencyOf, namings } from './observation-agency.ts';
import { periodOf } from './periods.ts';

import { findQuantities, type Quantity } from './quantities.ts';
import type { Prepared, Sentence } from './sentences.ts';
import { announced, clauseObject, launchedName } from './topics.ts';
import type { AgencyFact, Change, LawFact, ObservationFact, ProgrammeFact } from './types.ts';

/** The names found in the report, which figures are about or stand inside; any of them may be empty. */
export interface Names {
  readonly publisher: string;
  readonly agencies: readonly AgencyFact[];
  readonly programmes: readonly ProgrammeFact[];
  readonly laws: readonly LawFact[];
}

/** What the last figures spoke of, for those that follow and name only an outcome. */
interface Memory {
  passage: number;
  /** The noun of the last figure that named one, with the sentence it stood in. */
  head: string | null;
  headSentence: Sentence | null;
  headClause: number;
  /** Of the last rate, what stands before its first rate word: 录入数据. */
  rateOf: string | null;
  topic: string | null;
}

const asChange = ({ direction, percent: amount, base }: Found): Change => ({
  direction,
  percent: amount,
  base,
});

/** Subjects so general that a change of theirs is a change of the figure before: 数量同比下降5%. */
const generic = /^[\s,、(]*(?:其|同比|环比|总量|数量|总数|件数|人数|案件数|金额|总体|均|均较|分别|各|,)*$/;

function attach(
  changes: readonly Found[],
  figures: readonly Quantity[],
): { of: Map<Quantity, Found>; own: Map<Quantity, Found> } {
  const of = new Map<Quantity, Found>();
  const own = new Map<Quantity, Found>();
  const stated = new Set(changes.flatMap(({ quantity }) => (quantity === null ? [] : [quantity])));
  for (const change of changes) {
    const start = change.span.start;
    const bases = figures.filter((figure) => !stated.has(figure) && figure.end <= start);
    const target = change.of > 1 ? bases.at(change.place - change.of) : bases.at(-1);
    const follows =
      target !== undefined &&
      (change.of > 1
        ? bases.length >= change.of
        : generic.test(change.subject.trim()) && start - target.end <= 40);
    if (follows && change.each && change.of === 1 && change.base !== null)
      for (const one of bases.slice(-3)) of.set(one, change);
    else if (follows && !of.has(target)) of.set(target, change);
    else if (change.quantity !== null) own.set(change.quantity, change);
  }
  return { of, own };
}

/** Joins the topic and a label that needs one: 刑事复议、复核 + 维持; 行政诉讼案件 + 一审案件 = 一审行政诉讼案件. */
function join(topic: string, label: string, unit: string | null): string {
  if (label === '' || topic.endsWith(label))
    return unit !== null && /次|人|天|份/.test(unit) && label !== '' ? `${topic}${unit}` : topic;
  if (topic.includes(label) && label.length >= 2 && !label.endsWith('率')) return topic;
  const kind = /^(.{2,6}?)(?:案件|案)$/.exec(label)?.[1];
  if (kind !== undefined && /(?:案件|案)$/.test(topic) && !/[办结理]$/.test(kind)) return `${kind}${topic}`;
  return `${topic}${label}`;
}

function quoteOf(text: string, sentence: Span, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s、,，;；:：。]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,，;；:：。、]/.test(text.charAt(to - 1))) to--;
  return { start: Math.max(from, sentence.start), end: Math.min(to, sentence.end) };
}

/** Reads every figure that measures activity, resources or results, with what it counts. */
export function extractObservations(prepared: Prepared, names: Names): ObservationFact[] {
  const { report, folded, sentences } = prepared;
  const out: ObservationFact[] = [];
  const subjects = namings(names.agencies);
  const memory: Memory = {
    passage: -1,
    head: null,
    headSentence: null,
    headClause: -1,
    rateOf: null,
    topic: null,
  };
  for (const sentence of sentences) {
    const passage = report.passages[sentence.passage];
    if (passage === undefined || passage.part === 'PLANS') continue;
    if (
      sentence.passage !== memory.passage ||
      /^(?:[一二三四五六七八九十]是|\d{1,2}\.\D|\()/.test(folded.slice(sentence.start, sentence.start + 4))
    )
      Object.assign(memory, {
        passage: sentence.passage,
        head: null,
        headSentence: null,
        headClause: -1,
        rateOf: null,
        topic: null,
      });
    const found = findQuantities(folded, sentence);
    const clauses = clausesOf(folded, sentence);
    if (found.length === 0) {
      const topic = announced(folded, clauses, sentence.end);
      if (topic !== null) memory.topic = topic;
      continue;
    }
    const figures = measuring(folded, sentence, found);
    const changes = findChanges(folded, clauses, figures);
    const { of, own } = attach(changes, figures);
    const hidden = new Set(
      changes.flatMap(({ quantity }) => (quantity === null || own.has(quantity) ? [] : [quantity])),
    );
    let last: Label | null = null;
    let lastLabel = '';
    for (let i = 0; i < figures.length; i++) {
      const figure = figures[i];
      if (figure === undefined || hidden.has(figure)) continue;
      const index = clauses.findIndex(({ start, end }) => start <= figure.start && figure.start < end);
      const clause = clauses[index];
      if (clause === undefined) continue;
      const previous = figures[i - 1];
      const next = figures[i + 1];
      const from = Math.max(clause.start, previous?.end ?? 0);
      const to = Math.min(
        clause.end,
        next !== undefined && next.start < clause.end ? next.start : clause.end,
      );
      const change = own.get(figure);
      const before = folded.slice(
        from,
        change === undefined ? figure.start : Math.max(from, change.span.start),
      );
      const after = change === undefined ? folded.slice(figure.end, Math.max(figure.end, to)) : '';
      const adjacent =
        previous !== undefined && from === previous.end && before.trim() === '' && lastLabel !== '';
      const own_ = labelOf({ before, after, unit: figure.unit });
      const topic = announced(folded, clauses, figure.start) ?? memory.topic;
      if (topic !== null) memory.topic = topic;
      let label = own_.label;
      let rule: string = own_.rule;
      if (adjacent) {
        label = last?.core === undefined || last.label === '' ? lastLabel : last.label;
        label = `${label}${figure.unit ?? ''}`;
        rule = 'adjacent';
      } else if (own_.bare) {
        const rate = label.endsWith('率');
        const near = memory.headSentence === sentence ? memory.head : null;
        const name = launchedName(folded, sentence.start, clause.start);
        const behind = clauseObject(folded, clauses.slice(0, index), clause.start);
        const candidates = rate
          ? [memory.rateOf, topic, near, memory.head, name, behind]
          : [near, topic, name, behind, memory.head];
        const lean = candidates.find((one) => one !== null && one !== '' && one !== label) ?? null;
        if (lean !== null) {
          label = join(lean, label, figure.unit);
          rule = 'topic';
        }
      } else if (!label.endsWith('率')) {
        const core = own_.core.length >= 2 && !isBare(own_.core) ? own_.core : label;
        const subset = /^(?:其中)/.test(before.trim()) && memory.headSentence === sentence;
        if (!subset || core.endsWith('案件'))
          Object.assign(memory, { head: core, headSentence: sentence, headClause: index });
      } else {
        const at = label.search(/[^、和及与]{1,4}率/);
        const first =
          /^(.*?)(?:及时|合规|准确|完整|办结|满意|合格|通过|参考|优秀|知晓|覆盖|成功|履行|结案|回复|答复|整改|持证|录入|完成|公开|备案|审查|达标)率/.exec(
            label,
          )?.[1] ?? (at > 0 ? label.slice(0, at) : '');
        memory.rateOf = first.length >= 2 ? first : null;
      }
      if (change !== undefined && !percentRate(label)) {
        label = /同比|较|比/.test(change.base ?? '') ? `${label}同比变化` : `${label}${change.verb}`;
        rule = 'change';
      }
      label = label.slice(0, 60);
      if (label.length < 2) continue;
      last = own_.label === '' ? last : own_;
      lastLabel = label;
      if (
        !adjacent &&
        figures[i + 1]?.start === figure.end &&
        figures[i + 1]?.unit !== figure.unit &&
        figure.unit !== null &&
        /次$/.test(figure.unit)
      ) {
        last = { ...own_, label, core: label };
        label = `${label}${figure.unit}`;
      }
      const changed = of.get(figure) ?? change;
      const quote = quoteOf(
        report.text,
        sentence,
        clause.start,
        Math.max(clause.end, changed?.span.end ?? 0),
      );
      const raw = report.text.slice(figure.number.start, figure.number.end);
      out.push({
        quote,
        passage: sentence.passage,
        rule: `figure/${rule}${figure.chinese ? '/chinese' : ''}`,
        confidence: confidenceOf(rule, figure, passage.part === 'PROBLEMS'),
        number: figure.number,
        raw,
        value: figure.value,
        unit: figure.unit,
        qualifier: figure.qualifier,
        change: changed === undefined ? null : asChange(changed),
        label,
        metric: metricOf(
          label,
          figure.unit,
          folded.slice(Math.max(sentence.start, figure.start - 80), Math.min(sentence.end, figure.end + 40)),
        ),
        agency: agencyOf(folded, subjects, clause.start, figure.start, names.publisher),
        period: periodOf(folded.slice(sentence.start, figure.start), report.year),
      });
    }
  }
  return out;
}

const percentRate = (label: string) => /率$/.test(label);

/** How sure the rule is: what a label leans on, a Chinese numeral or a bare number makes it less so. */
function confidenceOf(rule: string, figure: Quantity, problem: boolean): number {
  const base =
    {
      rate: 0.95,
      'noun-before': 0.92,
      'noun-after': 0.88,
      people: 0.86,
      topic: 0.78,
      adjacent: 0.85,
      change: 0.85,
    }[rule] ?? 0.8;
  const less = (figure.chinese ? 0.15 : 0) + (figure.unit === null ? 0.15 : 0) + (problem ? 0.1 : 0);
  return Number(Math.max(0.3, base - less).toFixed(2));
}
