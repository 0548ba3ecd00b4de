import type { MeasureStatus, Part } from '../../server/ontology.ts';
import { partOfHeading, tellsWeakness } from '../read/parts.ts';
import type { Passage, Span } from '../read/types.ts';
import { type Clause, classify, counted, isHandling, named } from './clauses.ts';
import type { Prepared, Sentence } from './sentences.ts';
import { themeOf } from './themes.ts';
import type { MeasureFact } from './types.ts';

const statusOf: Readonly<Record<Part, MeasureStatus>> = {
  PREAMBLE: 'DONE',
  RESULTS: 'DONE',
  PROBLEMS: 'PROBLEM',
  PLANS: 'PLANNED',
};

/** Longer stretches say more than one thing. */
const longest = 160;
const announced = /^(?:下一?步|将继续|将进一步|将持续|计划于|拟于|力争)/;
const leading =
  /^(?:[一二三四五六七八九十]{1,2}[是要]|\([一二三四五六七八九十]{1,2}\)|[①-⑳]|\(?\d{1,2}[.、)]|[一二三四五六七八九十]{1,2}、|-{1,2}|[·●■◆★▲])[ ]*/;

/** A subject and the number of an item behind it: 我局一是. */
const inner = /^[^,。;]{2,18}?一是/;
const continues = /^(?:以及|及|和|与|包括|包含|其中|即|分别|涉及)/;

/** What became of the cases that were counted, what one brought in, and who took part in a session, belong to it. */
const decided = /审结|开庭|撤[诉回]|结案|维持|驳回|终止|撤销|出庭|应诉|[胜败]诉/;
const cases = /案件?|复议|诉讼|争议/;
const fined = /^(?:共|累计|并)*(?:收缴|罚没|没收|处|处以)(?:罚|违法|非法|款)/;
const punished = /处罚|查处|立案|罚款|办案/;
const attended = /^(?:共|累计|共计)*(?:培训|教育|参训|受训|轮训)[^,。;]{0,30}人/;
const session = /(?:班|培训|讲座|课|宣讲|活动)[^,。;]{0,16}\d/;

/** Narrows a stretch to its words: no number in front, no mark at its end. */
function core(folded: string, span: Span): Span {
  let { start, end } = span;
  start += leading.exec(folded.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  start += inner.exec(folded.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  while (end > start && ',;:。!?、 \n'.includes(folded.charAt(end - 1))) end--;
  return { start, end };
}

interface Group extends Span {
  readonly rule: string;
  readonly confidence: number;
}

/** Whether a clause begins a new measure behind the clauses gathered so far. */
function begins(folded: string, clause: Clause, open: readonly Clause[]): boolean {
  if (clause.kind === 'doctrine') return true;
  const before = open.at(-1);
  if (before === undefined) return true;
  if (folded.charAt(before.end - 1) === ';') return true;
  if (clause.kind === 'ground') return open.some(({ kind }) => kind === 'deed' || kind === 'figure');
  if (clause.kind === 'honour' || before.kind === 'honour') return true;
  if (clause.kind !== 'deed' || !open.some(({ kind }) => kind === 'deed' || kind === 'figure')) return false;
  const object = clause.object.replace(/[^\u4e00-\u9fff“《]/g, '');
  if (object.length < 3) return false;
  const text = folded.slice(clause.start, clause.end);
  if (continues.test(text)) return false;
  if (!counted(text)) return true;
  const told = folded.slice(open[0]?.start ?? clause.start, before.end);
  if (fined.test(text) && punished.test(told)) return false;
  if (decided.test(text) && cases.test(told) && !open.some(({ kind }) => kind === 'deed')) return false;
  if (attended.test(text) && session.test(told)) return false;
  return !(isHandling(clause) && open.some(isHandling));
}

/** Gathers the clauses of a sentence into stretches of one deed each, with its ground, figures and results. */
function groups(folded: string, sentence: Sentence): Clause[][] {
  const out: Clause[][] = [];
  let open: Clause[] = [];
  for (const span of sentence.clauses) {
    const clause = classify(folded, span);
    const long = open.length > 0 && clause.end - (open[0]?.start ?? 0) > longest;
    if (long || begins(folded, clause, open)) {
      if (open.length > 0) out.push(open);
      open = [clause];
    } else open.push(clause);
  }
  if (open.length > 0) out.push(open);
  return out;
}

/** Clauses from the first that says something to the last; a ground stays when it names a law or a programme. */
function toGroup(folded: string, clauses: readonly Clause[]): Group | null {
  const from = clauses.findIndex(
    ({ kind, start, end }) =>
      kind === 'deed' || kind === 'figure' || (kind === 'ground' && named(folded.slice(start, end))),
  );
  const [first, last] = [clauses[from], clauses.at(-1)];
  if (first === undefined || last === undefined) return null;
  const deed = clauses.some(({ kind }) => kind === 'deed');
  if (!deed && !clauses.some(({ kind }) => kind === 'figure')) return null;
  const span = core(folded, { start: first.start, end: last.end });
  if (span.end - span.start < 5) return null;
  const text = folded.slice(span.start, span.end);
  const firm = counted(text) || named(text);
  if (!deed) return { ...span, rule: 'measure.figures', confidence: 0.65 };
  return { ...span, rule: 'measure.deed', confidence: firm ? 0.9 : 0.75 };
}

/** Says that there are weaknesses, not which. */
const announces =
  /^(?:但|同时|也|仍|还|依然|虽然|然而|我[局市区县]|工作中)*(?:存在|有)(?:着|一些|不少|以下|许多|诸多)*(?:不足|问题|短板|差距|困难)(?:和(?:不足|问题|短板|差距|困难))?$/;
/** What is done against a weakness tells of none. */
const overcome = /(?:克服|解决|破解|应对|化解)[^,。;]{0,12}(?:困难|问题|短板|难题|矛盾)/g;

/** Too few of something is a weakness too. */
const scarce = /(?:仅|只)(?:有|占)?\d/;
const isWeakness = (text: string): boolean => tellsWeakness(text) || scarce.test(text);

/** The clauses of a sentence on problems that tell of a weakness, from the first to the last of a run. */
function weaknesses(folded: string, sentence: Sentence): Group[] {
  const out: Span[] = [];
  for (const clause of sentence.clauses) {
    const text = folded.slice(clause.start, clause.end).replace(overcome, '');
    const last = out.at(-1);
    const joins =
      last !== undefined && folded.charAt(clause.start - 1) !== ';' && clause.end - last.start <= longest;
    if (last !== undefined && joins)
      out[out.length - 1] = { start: last.start, end: isWeakness(text) ? clause.end : last.end };
    else if (isWeakness(text)) out.push({ start: clause.start, end: clause.end });
  }
  return out
    .map((span) => ({ ...core(folded, span), rule: 'measure.problem', confidence: 0.8 }))
    .filter(({ start, end }) => end - start >= 6 && !announces.test(folded.slice(start, end)));
}

function groupsOf(folded: string, passage: Passage, sentence: Sentence): Group[] {
  if (passage.part === 'PROBLEMS') {
    const text = folded.slice(passage.start, passage.end).replace(leading, '');
    return passage.heading && partOfHeading(text, null, true) !== null ? [] : weaknesses(folded, sentence);
  }
  if (passage.heading) return [];
  const found = groups(folded, sentence).flatMap((clauses) => toGroup(folded, clauses) ?? []);
  if (passage.part !== 'PREAMBLE') return found;
  // A preamble is doctrine and praise; what it counts or names is a deed all the same.
  return found.filter(({ start, end, rule }) => rule === 'measure.deed' && counted(folded.slice(start, end)));
}

/** A short first sentence of a numbered item is its title when more follows: 二是强化监督检查. */
function isTitle(folded: string, sentence: Sentence, before?: Sentence, after?: Sentence): boolean {
  if (before?.passage === sentence.passage || after?.passage !== sentence.passage) return false;
  const [clause, more] = sentence.clauses;
  if (clause === undefined || more !== undefined) return false;
  const text = folded.slice(clause.start, clause.end);
  const { start, end } = core(folded, clause);
  return leading.test(text) && end - start < 15 && !counted(folded.slice(start, end)) && !named(text);
}

/** Each concrete thing that the agency did, lacks or will do, in the order of the text. */
export function extractMeasures(prepared: Prepared): MeasureFact[] {
  const { folded, report, sentences } = prepared;
  let title: Sentence | null = null;
  return sentences.flatMap((sentence, i) => {
    const passage = report.passages[sentence.passage];
    if (passage === undefined) return [];
    if (isTitle(folded, sentence, sentences[i - 1], sentences[i + 1])) {
      title = sentence;
      if (passage.part !== 'PROBLEMS') return [];
    }
    const over = title?.passage === sentence.passage ? [folded.slice(title.start, title.end)] : [];
    return groupsOf(folded, passage, sentence).map(({ start, end, rule, confidence }): MeasureFact => {
      const text = folded.slice(start, end);
      const status = passage.part === 'RESULTS' && announced.test(text) ? 'PLANNED' : statusOf[passage.part];
      return {
        quote: { start, end },
        passage: passage.ordinal,
        rule,
        confidence,
        status,
        theme: themeOf(text, [...passage.headings, ...over]),
      };
    });
  });
}
