import type { Span } from '../read/types.ts';
import { attachChanges } from './change-bases.ts';
import { type Found, findChanges, isDifference, isNewLevel, namesOf } from './changes.ts';
import { elided, partOf, sharesVerb, withSharedHead } from './figure-lists.ts';
import { clausesOf, measuring, respective } from './figures.ts';
import { type Label, labelOf } from './labels.ts';
import { attended, emptyMemory, lean, type Memory, type Place, remember, specify } from './leaning.ts';
import { metricOf } from './metrics.ts';
import { agencyOf, firstFrom, type Naming, namings } from './observation-agency.ts';
import { periodOf } from './periods.ts';
import { stripLeaders } from './phrases.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import type { Prepared, Sentence } from './sentences.ts';
import { announcements } from './topics.ts';
import type { AgencyFact, LawFact, ObservationFact, ProgrammeFact } from './types.ts';
import { endVerb } from './verbs.ts';

/** The names found in the report, which figures are about or stand inside; any of them may be empty. */
export interface Names {
  readonly publisher: string;
  readonly agencies: readonly AgencyFact[];
  readonly programmes: readonly ProgrammeFact[];
  readonly laws: readonly LawFact[];
}

function quoteOf(text: string, sentence: Span, start: number, end: number): Span {
  let from = Math.max(start, sentence.start);
  let to = Math.min(end, sentence.end);
  while (from < to && /[\s、,，;；:：。)）]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,，;；:：。、(（]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const ruleConfidence: Readonly<Record<string, number>> = {
  rate: 0.95,
  'noun-before': 0.92,
  'noun-after': 0.88,
  people: 0.86,
  level: 0.86,
  adjacent: 0.85,
  change: 0.85,
  difference: 0.8,
  topic: 0.78,
  unsaid: 0.4,
};

/** How sure a rule is; a Chinese numeral, a bare number and a passage on problems make it less so. */
function confidenceOf(rule: string, figure: Quantity, problem: boolean): number {
  const less = (figure.chinese ? 0.15 : 0) + (figure.unit === null ? 0.15 : 0) + (problem ? 0.1 : 0);
  return Number(Math.max(0.3, (ruleConfidence[rule] ?? 0.8) - less).toFixed(2));
}

/** A threshold such as 30人以上 describes the figure after it: 处置30人以上群体60批次. */
const isThreshold = ({ qualifier, unit }: Quantity) => qualifier === '以上' && unit !== '%';

/** Leads to an old level: 由上年的, 从2020年的. */
const oldLevel = /[由从](?:上年度?|去年|原来|此前|年初|以往|\d{4}年[底初末]?)?的?\s*$/;

/** What a sentence is told with. */
interface Telling {
  readonly folded: string;
  readonly sentence: Sentence;
  readonly memory: Memory;
  readonly subjects: readonly Naming[];
}

interface Told {
  readonly figure: Quantity;
  readonly clause: Span;
  readonly label: string;
  readonly rule: string;
  readonly change: Found | undefined;
}

/** Skips the agency that opens a clause: what it did is counted, not its name. */
function afterSubject(subjects: readonly Naming[], from: number, to: number, folded: string): number {
  const first = firstFrom(subjects, from);
  if (first === undefined || first.end > to) return from;
  const lead = stripLeaders(folded.slice(from, first.start).trim()).replace(/^(?:由|在)/, '');
  return lead === '' ? first.end : from;
}

/** For each figure the place of its clause, -1 where it stands in none. */
function placesIn(clauses: readonly Span[], figures: readonly Quantity[]): number[] {
  let at = 0;
  return figures.map((figure) => {
    while ((clauses[at]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) at++;
    return (clauses[at]?.start ?? Number.POSITIVE_INFINITY) <= figure.start ? at : -1;
  });
}

/** What stands behind a figure and each of the next few of its clause, up to the one that follows. */
const behind = (folded: string, figures: readonly Quantity[], from: number, end: number): string[] =>
  figures
    .slice(from, from + 8)
    .filter(({ start }) => start < end)
    .map((one, j) =>
      folded.slice(one.end, Math.max(one.end, Math.min(end, figures[from + j + 1]?.start ?? end))),
    );

/** Tells the figures of one sentence, each with its full label. */
function tell({ folded, sentence, memory, subjects }: Telling): Told[] {
  const found = findQuantities(folded, sentence);
  const clauses = clausesOf(folded, sentence);
  const topics = announcements(folded, clauses);
  if (found.length === 0) {
    memory.topic = topics.at(-1)?.topic ?? memory.topic;
    return [];
  }
  const figures = measuring(folded, sentence, found);
  const clauseOf = placesIn(clauses, figures);
  const starts = clauseOf.map((place, i) =>
    Math.max(clauses[place]?.start ?? sentence.start, figures[i - 1]?.end ?? sentence.start),
  );
  const differences = new Set(
    figures.filter((figure, i) => figure.unit !== '%' && isDifference(folded.slice(starts[i], figure.start))),
  );
  const changes = findChanges(folded, clauses, figures, clauseOf);
  const { of, own } = attachChanges(changes, figures, differences, folded);
  const hidden = new Set(
    changes.flatMap(({ quantity }) => (quantity === null || own.has(quantity) ? [] : [quantity])),
  );
  const shared = respective(folded, figures, starts);
  const out: Told[] = [];
  let last: Label | null = null;
  let subset = false;
  for (const [i, figure] of figures.entries()) {
    const index = clauseOf[i] ?? -1;
    const clause = clauses[index];
    if (hidden.has(figure) || clause === undefined) continue;
    const previous = figures[i - 1];
    const next = figures[i + 1];
    const change = own.get(figure);
    const threshold = previous !== undefined && isThreshold(previous) && previous.start >= clause.start;
    const from = threshold ? clause.start : (starts[i] ?? clause.start);
    const start = afterSubject(subjects, from, figure.start, folded);
    const stretch = folded.slice(
      start,
      Math.max(start, change === undefined ? figure.start : change.span.start),
    );
    const each = change !== undefined && change.of > 1 ? namesOf(change)?.[change.place] : undefined;
    const carried = previous !== undefined && previous.start >= clause.start && sharesVerb(stretch);
    const verb = carried ? endVerb(folded.slice(starts[i - 1], previous.start)) : '';
    const before = each ?? shared.get(figure) ?? (verb === '' ? stretch : verb);
    const after = change === undefined ? withSharedHead(before, behind(folded, figures, i, clause.end)) : '';
    const read = labelOf({ before, after, unit: figure.unit });
    // 法律援助中心受理案件283件: without its subject the label would say too little.
    const label =
      read.bare && start > from
        ? labelOf({ before: folded.slice(from, start) + before, after, unit: figure.unit })
        : read;
    const place: Place = { folded, sentence, clauses, topics, index, start: figure.start, unit: figure.unit };
    const before_ = out.at(-1);
    const told = (text: string, rule: string) =>
      out.push({ figure, clause, label: text, rule, change: of.get(figure) ?? change });
    if (before_ !== undefined && isNewLevel(before)) told(before_.label.replace(/^原有?/, ''), 'level');
    else if (before_ !== undefined && differences.has(figure))
      told(`${before_.label}${before.trim().replace(/^[、,]/, '')}`, 'difference');
    else if (before_ !== undefined && before.trim() === '' && previous?.end === from && last !== null) {
      told(`${last.label}${figure.unit ?? ''}`, 'adjacent');
    } else if (oldLevel.test(before) && isNewLevel(after)) {
      last = labelOf({ before: before.replace(oldLevel, ''), after: '', unit: figure.unit });
      remember(memory, last, false, place);
      told(last.bare ? (lean(last, memory, place) ?? last.label) : last.label, 'level');
    } else {
      // Parts of a total, and what stands in a bracket, are not what later figures speak of.
      subset =
        /^[\s,]*其中/.test(before) ||
        folded.charAt(clause.start - 1) === '(' ||
        (subset && previous?.end === from);
      const total = memory.sentence === sentence && memory.unit === figure.unit ? memory.head : null;
      const part = subset ? partOf(label, total ?? '') : null;
      const ahead =
        next === undefined || next.start >= clause.end ? '' : folded.slice(figure.end, next.start);
      const occasion = attended(label, place, stretch, ahead);
      const full =
        before_ === undefined || before_.clause !== clause ? null : elided(label.label, before_.label);
      const leant =
        full ?? part ?? occasion ?? (label.bare ? lean(label, memory, place) : specify(label, memory, place));
      remember(memory, label, subset, place, leant === null);
      const text = leant ?? label.label;
      last = { ...label, label: text };
      if (change !== undefined && !/率$/.test(text))
        told(change.base !== null ? `${text}同比变化` : `${text}${change.verb}`, 'change');
      else if (text.length < 2) told(figure.unit === null ? text : `${text}${figure.unit}`, 'unsaid');
      else {
        const pair =
          next?.start === figure.end && next.unit !== figure.unit && figure.unit?.endsWith('次') === true;
        told(pair ? `${text}${figure.unit}` : text, leant === null ? label.rule : 'topic');
      }
    }
  }
  return out;
}

/** Reads every figure that measures activity, resources or results, with what it counts. */
export function extractObservations(prepared: Prepared, names: Names): ObservationFact[] {
  const { report, folded, sentences } = prepared;
  const out: ObservationFact[] = [];
  const subjects = namings(names.agencies);
  let memory = emptyMemory(-1);
  for (const sentence of sentences) {
    const passage = report.passages[sentence.passage];
    if (passage === undefined || passage.part === 'PLANS') continue;
    const numbered = /^(?:[一二三四五六七八九十]是|\d{1,2}\.\D|\()/.test(
      folded.slice(sentence.start, sentence.start + 4),
    );
    if (sentence.passage !== memory.passage || numbered) memory = emptyMemory(sentence.passage);
    for (const { figure, clause, label, rule, change } of tell({ folded, sentence, memory, subjects })) {
      if (label === '') continue;
      const around = folded.slice(
        Math.max(sentence.start, figure.start - 80),
        Math.min(sentence.end, figure.end + 40),
      );
      out.push({
        quote: quoteOf(report.text, sentence, clause.start, Math.max(clause.end, change?.span.end ?? 0)),
        passage: sentence.passage,
        rule: `figure/${rule}`,
        confidence: confidenceOf(rule, figure, passage.part === 'PROBLEMS'),
        number: figure.number,
        raw: report.text.slice(figure.number.start, figure.number.end),
        value: figure.value,
        unit: figure.unit,
        qualifier: figure.qualifier,
        change:
          change === undefined
            ? null
            : { direction: change.direction, percent: change.percent, base: change.base },
        label: label.slice(0, 60),
        metric: metricOf(label, figure.unit, { text: around, publisher: names.publisher }),
        agency: agencyOf(folded, subjects, clause.start, figure.start, names.publisher, sentence.start),
        period: periodOf(
          folded.slice(Math.max(sentence.start, figure.start - 160), figure.start),
          report.year,
        ),
      });
    }
  }
  return out;
}
