import { unitAt } from '../lexicon/units.ts';
import type { Span } from '../read/types.ts';
import { notFigures } from './dates.ts';
import { fold } from './fold.ts';
import { parseChinese } from './numerals.ts';
import type { Qualifier } from './types.ts';

/** A number with its unit; the span covers qualifiers, number and unit. Offsets are those of the folded text. */
export interface Quantity extends Span {
  /** The number as written, with 万, 余 and % but without the unit. */
  readonly number: Span;
  readonly value: number;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly chinese: boolean;
}

interface Parsed {
  readonly length: number;
  readonly value: number;
  readonly unit: '%' | '‰' | null;
  readonly qualifier: Qualifier | null;
  readonly chinese: boolean;
  /** Whether 万 or 亿 was written, which makes a number a figure even without a unit. */
  readonly scaled: boolean;
}

const scales: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

const arabic =
  /((?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)(?: ?([余多])?(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![克米瓦])|百(?![分姓货日]))([余多])?| ?([余多]))?(?: ?([%‰]))?/y;
const share = /(百|千)分之((?:\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百点]+))/y;
const chineseRun = /([零〇一二两三四五六七八九十百千万亿]+)([余多])?([万亿])?([余多])?/y;
const tenths = /([一二两三四五六七八九])成(?!立|为|员|功|效|果|绩|长|都|本|年|人|交|套|分|就|熟)/y;

const qualifierOf = (...marks: readonly (string | undefined)[]): Qualifier | null => {
  const mark = marks.find((one) => one !== undefined);
  return mark === '余' || mark === '多' ? mark : null;
};

/** Rounds off what binary arithmetic adds: 118.57 × 10,000 is 1,185,700. */
const times = (value: number, scale: number) =>
  scale === 1 ? value : Number((value * scale).toPrecision(15));

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function numberAt(folded: string, at: number): Parsed | null {
  const char = folded.charAt(at);
  if (char >= '0' && char <= '9') {
    const match = sticky(arabic, folded, at);
    const [whole = '', digits = '', before, scale, after, alone, sign] = match ?? [];
    if (digits.length > 24)
      return {
        length: whole.length,
        value: Number.NaN,
        unit: null,
        qualifier: null,
        chinese: false,
        scaled: false,
      };
    const value = times(Number(digits.replaceAll(',', '')), scale === undefined ? 1 : (scales[scale] ?? 1));
    return {
      length: whole.length,
      value,
      unit: sign === '%' || sign === '‰' ? sign : null,
      qualifier: qualifierOf(before, after, alone),
      chinese: false,
      scaled: scale !== undefined,
    };
  }
  const shared = sticky(share, folded, at);
  if (shared) {
    const [whole, base, amount = ''] = shared;
    const value = /\d/.test(amount) ? Number(amount) : parseChinese(amount);
    if (value !== null)
      return {
        length: whole.length,
        value,
        unit: base === '百' ? '%' : '‰',
        qualifier: null,
        chinese: false,
        scaled: false,
      };
  }
  const tenth = sticky(tenths, folded, at);
  if (tenth) {
    const value = parseChinese(tenth[1] ?? '');
    if (value !== null)
      return {
        length: tenth[0].length,
        value: value * 10,
        unit: '%',
        qualifier: null,
        chinese: true,
        scaled: false,
      };
  }
  const run = sticky(chineseRun, folded, at);
  if (!run) return null;
  const [whole, numeral = '', before, scale, after] = run;
  // 百余场, 近千名: the one is left out.
  const round = numeral.length === 1 && '百千万'.includes(numeral);
  const marked = before !== undefined || /[近上超逾约]/.test(folded.charAt(at - 1));
  const value =
    round && marked && !'数几十百千'.includes(folded.charAt(at - 1) || ' ')
      ? parseChinese(`一${numeral}`)
      : parseChinese(numeral);
  // 五万多 parses whole; 十余万 has its scale behind the qualifier.
  const usable = value !== null && (scale === undefined || before !== undefined);
  return {
    length: whole.length,
    value: usable ? times(value, scale === undefined ? 1 : (scales[scale] ?? 1)) : Number.NaN,
    unit: null,
    qualifier: qualifierOf(before, after),
    chinese: true,
    scaled: scale !== undefined,
  };
}

/**
 * Reads one number as it stands in a text (118.57万, 3000余, 99.53%, 二十余, 百分之九十); null when it is not
 * wholly a number. Full-width digits and marks are read as half-width ones.
 */
export function parseQuantity(
  raw: string,
): { value: number; unit: '%' | '‰' | null; qualifier: Qualifier | null } | null {
  const folded = fold(raw);
  const parsed = numberAt(folded, 0);
  if (parsed === null || parsed.length !== folded.length || Number.isNaN(parsed.value)) return null;
  return { value: parsed.value, unit: parsed.unit, qualifier: parsed.qualifier };
}

const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?<![附就最临邻靠远亲相])(?:将|接)?近 ?$/, '近'],
  [/(?<![节公条合契预邀签制简隐相大])大?约 ?$/, '约'],
  [/(?:(?<!未|不|不得|没有)超过?|逾|突破) ?$/, '超'],
  [/(?:至少|不少于|不低于|最少) ?$/, '以上'],
];
const after: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:及|或)?以上/, '以上'],
  [/^(?:左右|上下)/, '约'],
  [/^[余多](?!种|个|项|名|家|元)/, '余'],
];

function qualifierAround(
  folded: string,
  start: number,
  end: number,
): { qualifier: Qualifier | null; start: number; end: number } {
  const ahead = '及或以左上余多'.includes(folded.charAt(end) || ' ') ? folded.slice(end, end + 3) : '';
  for (const [pattern, qualifier] of after) {
    const match = pattern.exec(ahead);
    if (match) return { qualifier, start, end: end + match[0].length };
  }
  const lead = folded.charAt(folded.charAt(start - 1) === ' ' ? start - 2 : start - 1);
  if (!'近约超过逾破少于低'.includes(lead || ' ')) return { qualifier: null, start, end };
  const behind = folded.slice(Math.max(0, start - 5), start);
  for (const [pattern, qualifier] of before) {
    const match = pattern.exec(behind);
    if (match) return { qualifier, start: start - match[0].length, end };
  }
  return { qualifier: null, start, end };
}

const starts = new Set([...'0123456789零〇一二两三四五六七八九十百千'].map((char) => char.charCodeAt(0)));

function anyMarked(marks: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (marks[i] === 1) return true;
  return false;
}

/**
 * Finds the quantities of a stretch of folded text in order: numbers with a unit, a per cent sign or a scale, and
 * bare numbers (unit null) that the caller has to judge. Dates, ordinals and the like are left out.
 */
export function findQuantities(folded: string, span: Span): Quantity[] {
  // Made when the first number is met: most sentences have none.
  let masked: Uint8Array | null = null;
  const out: Quantity[] = [];
  let next = span.start;
  for (let at = span.start; at < span.end; at++) {
    if (at < next || !starts.has(folded.charCodeAt(at))) continue;
    const parsed = numberAt(folded, at);
    if (parsed === null) continue;
    let end = at + parsed.length;
    next = end;
    if (Number.isNaN(parsed.value) || end > span.end) continue;
    if (parsed.chinese && parsed.unit === null && unitAt(folded, end) === null) continue;
    masked ??= notFigures(folded, span);
    if (anyMarked(masked, at - span.start, end - span.start)) continue;
    const number = { start: at, end };
    let unit: string | null = parsed.unit;
    if (unit === null) {
      const gap = /^ {0,2}/.exec(folded.slice(end, end + 2))?.[0].length ?? 0;
      unit = unitAt(folded, end + gap);
      if (unit !== null && end + gap + unit.length > span.end) unit = null;
      if (unit !== null) end += gap + unit.length;
    }
    const around = qualifierAround(folded, at, end);
    if (unit === null && around.qualifier === '近' && folded.charAt(end) === '年' && !parsed.chinese) {
      unit = '年';
      out.push({
        start: around.start,
        end: end + 1,
        number,
        value: parsed.value,
        unit,
        qualifier: '近',
        chinese: false,
      });
      continue;
    }
    if (unit === null && parsed.chinese) continue;
    out.push({
      start: around.start,
      end: around.end,
      number,
      value: parsed.value,
      unit,
      qualifier: parsed.qualifier ?? around.qualifier,
      chinese: parsed.chinese,
    });
  }
  return out;
}
