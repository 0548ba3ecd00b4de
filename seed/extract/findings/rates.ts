/** Rates that do not follow from the counts that the text gives beside them. */
import type { ObservationFact } from '../types.ts';
import { type Figure, isExact, isRate } from './figures.ts';
import type { Finding } from './types.ts';

/**
 * The deed that a rate is of, as the count of that deed is labelled. Rates with a definition of their own (of
 * lost cases, of appearance in court, of corrected decisions) are left out: what they divide is not said.
 */
const deeds: readonly (readonly [rate: RegExp, count: RegExp])[] = [
  [/(?:调解|调处|化解)?成功率$/, /成功|调成|调处$/],
  [/化解率$/, /化解$/],
  [/整改(?:完成)?率$/, /整改/],
  [/(?:办结|结案|审结|完结)率$/, /办结|结案$|审结|已结$/],
  [/(?<!不)合格率$/, /(?<!不)合格/],
  [/通过率$/, /通过/],
  [/优秀率$/, /优秀/],
  [/(?<!未)采纳率$/, /采纳/],
  [/(?:答复|回复)率$/, /答复|回复/],
  [/破案率$/, /破案|破获|侦破/],
  [/参考率$/, /参考/],
  [/履行率$/, /履行/],
];

/** Cases carried over from another year are counted in one place and not in the other. */
const carried = /结转|旧存|上年|往年|历年|去年/;
const reach = 80;
const lookBack = 6;

const decimals = (raw: string): number => /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;

/** Whether a printed rate is the quotient, rounded or cut at its last decimal. */
function agrees(rate: ObservationFact, part: number, whole: number): boolean {
  const percent = (part / whole) * (rate.unit === '‰' ? 1000 : 100);
  return Math.abs(percent - rate.value) < 10 ** -decimals(rate.raw) - 1e-9;
}

/** The counts before a rate in its stretch of text, the nearest first. */
function countsBefore(figures: readonly Figure[], at: number): Figure[] {
  const out: Figure[] = [];
  let distance = figures[at]?.gap.length ?? 0;
  for (let i = at - 1; i >= 0 && out.length < lookBack && distance <= reach * 2; i--) {
    const figure = figures[i];
    if (figure === undefined) break;
    if (!isRate(figure)) out.push(figure);
    distance += figure.gap.length + figure.end - figure.start;
  }
  return out;
}

function judge(figures: readonly Figure[], at: number): Finding | null {
  const rate = figures[at];
  if (rate === undefined || !isRate(rate) || rate.fact.qualifier !== null || rate.fact.change !== null)
    return null;
  if (
    /[。;]/.test(rate.gap) ||
    rate.gap.length > reach / 2 ||
    /\d/.test(rate.gap) ||
    /以上|不低于|超过/.test(rate.gap)
  )
    return null;
  const deed = deeds.find(([pattern]) => pattern.test(rate.fact.label))?.[1];
  // 参考率和合格率: two rates with one number, of which the counts would be those of one.
  if (deed === undefined || /率.*率/.test(rate.fact.label)) return null;
  const counts = countsBefore(figures, at);
  const [part, whole] = counts;
  if (part === undefined || whole === undefined || !deed.test(part.fact.label) || deed.test(whole.fact.label))
    return null;
  const kinds = counts.filter(({ unit }) => unit === part.unit);
  if (kinds[1] !== whole || whole.fact.value < part.fact.value || whole.fact.value === 0) return null;
  if (![part, whole].every(isExact) || carried.test(`${whole.gap}${part.gap}${rate.gap}`)) return null;
  if (/\d/.test(part.gap.replace(/\d[\d.,]{0,8}%/g, '')) || part.gap.length > reach) return null;
  if (kinds.slice(1).some(({ fact }) => agrees(rate.fact, part.fact.value, fact.value))) return null;
  return {
    type: 'RATE_MISMATCH',
    rule: 'rate/counts-before',
    confidence: 0.8,
    observations: [rate.fact, whole.fact, part.fact],
    explanation: explain(rate.fact, part.fact, whole.fact),
  };
}

function explain(
  rate: ObservationFact,
  part: ObservationFact,
  whole: ObservationFact,
): Finding['explanation'] {
  const permille = rate.unit === '‰';
  const quotient = (part.value / whole.value) * (permille ? 1000 : 100);
  const due = `${quotient.toFixed(Math.max(decimals(rate.raw), 1))}${permille ? '‰' : '%'}`;
  return {
    zh: `“${rate.label}”${rate.raw}，而“${part.label}”${part.raw}${part.unit ?? ''}占“${whole.label}”${whole.raw}${whole.unit ?? ''}的${due}。`,
    en: `The stated rate is ${rate.raw}, but ${part.raw} of ${whole.raw} is ${due}.`,
  };
}

/** The rates of a passage that its counts contradict. */
export const wrongRates = (figures: readonly Figure[]): Finding[] =>
  figures.flatMap((_, at) => judge(figures, at) ?? []);
