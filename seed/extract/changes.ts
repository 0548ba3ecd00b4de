import type { Span } from '../read/types.ts';
import type { Quantity } from './quantities.ts';
import type { Change } from './types.ts';

/** A change found in a sentence; the quantity that states it is its own figure only when it changes no other. */
export interface Found extends Change {
  /** From the base or the verb to the end of the amount. */
  readonly span: Span;
  /** The quantity that states it, null for 翻一番. */
  readonly quantity: Quantity | null;
  /** What stands between the clause's start and the change: the subject of a change of its own. */
  readonly subject: string;
  /** The verb as written: 上升, 提速. */
  readonly verb: string;
  /** Places in a list after 分别 that this one is: 0 of 3 … ; alone 0 of 1. */
  readonly place: number;
  readonly of: number;
  readonly each: boolean;
}

const base =
  '(?:同比|环比|(?:较|比|与|同)(?:上年度?|去年|前年|上一年度?|上月|上季度|年初|以往|往年|此前|改革前|之前|\\d{4}年)?(?:同期)?(?:相比)?|同期相比)';
const up = '上升|增长|提升|提高|增加|上涨|递增|攀升|提速|扩大|上浮|增幅|涨幅|升幅|增收|增';
const down = '下降|减少|降低|下滑|压缩|缩短|压减|缩减|减|回落|精简|降幅|减幅|下浮|减收|降';
const stated = new RegExp(
  `(${base})?\\s*,?\\s*(?:均|都|各|又|再|也|总体|整体|大幅|明显|显著|稳步|有所|实现|平均|累计|了){0,4}(分别)?(?:均|都|各)?(${up}|${down})(?:了|幅度|幅)?(均|都|各|分别)?(?:为|达到|达|了)?(?:约|近|超过|超|逾)?\\s*$`,
);
const doubled = new RegExp(
  `(${base})?\\s*(?:实现|数量|总量|再|又|均){0,2}(?:翻了?(一|两|三)番|(翻番)|(翻倍))`,
  'g',
);
const multiple = new RegExp(`(?:是|为|达到?|相当于)(?:上年|去年|上年度|${base})(?:同期)?的\\s*$`);
const isUp = new RegExp(`^(?:${up})$`);

const round = (value: number) => Number(value.toPrecision(12));
const percentOf = ({ value, unit }: Quantity) => (unit === '倍' ? round(value * 100) : value);
const units = new Set(['%', '‰', '倍', '个百分点', '百分点']);

/** Finds the changes of a sentence among its quantities. Offsets are those of the folded text. */
export function findChanges(
  folded: string,
  clauses: readonly Span[],
  quantities: readonly Quantity[],
  clauseOf: readonly number[],
): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i];
    if (quantity === undefined || quantity.unit === null || !units.has(quantity.unit)) continue;
    const clause = clauses[clauseOf[i] ?? -1];
    if (clause === undefined) continue;
    const from = Math.max(clause.start, quantities[i - 1]?.end ?? 0);
    const before = folded.slice(Math.max(from, quantity.start - 60), quantity.start);
    if (quantity.unit === '倍' && multiple.test(before)) {
      const start = quantity.start - (multiple.exec(before)?.[0].length ?? 0);
      out.push({
        direction: quantity.value >= 1 ? 'up' : 'down',
        percent: round(Math.abs(quantity.value - 1) * 100),
        base: '较上年',
        span: { start, end: quantity.end },
        quantity,
        subject: '',
        verb: '是',
        place: 0,
        of: 1,
        each: false,
      });
      continue;
    }
    const match = stated.exec(before);
    if (match === null) continue;
    const [whole, named, , verb = '', each] = match;
    // 同比分别上升74%、72%和102%: the list goes on as long as only 、 or 和 stands between.
    let last = i;
    for (
      let next = quantities[last + 1];
      next &&
      units.has(next.unit ?? '') &&
      /^ ?(?:[、和及与]|以及) ?$/.test(folded.slice(quantities[last]?.end, next.start));
      next = quantities[last + 1]
    )
      last++;
    const start = quantity.start - whole.length;
    for (let j = i; j <= last; j++) {
      const one = quantities[j];
      if (one === undefined) continue;
      out.push({
        direction: isUp.test(verb) ? 'up' : 'down',
        percent: percentOf(one),
        base: named ?? null,
        span: { start, end: one.end },
        quantity: one,
        subject: folded.slice(from, start),
        verb,
        place: j - i,
        of: last - i + 1,
        each: each === '均' || each === '都' || each === '各' || /(?:均|都|各)/.test(whole),
      });
    }
    i = last;
  }
  for (const clause of clauses) {
    const text = folded.slice(clause.start, clause.end);
    for (const match of text.matchAll(doubled)) {
      const times = match[2] === '两' ? 300 : match[2] === '三' ? 700 : 100;
      const start = clause.start + match.index;
      out.push({
        direction: 'up',
        percent: times,
        base: match[1] ?? null,
        span: { start, end: start + match[0].length },
        quantity: null,
        subject: '',
        verb: '翻番',
        place: 0,
        of: 1,
        each: false,
      });
    }
  }
  return out;
}

/**
 * The names that a change tells of, one for each of its rates after 分别, all of them after 均; null where their
 * number does not fit. A name that lacks the head that the last one has takes it: 刑事、治安警情.
 */
export function namesOf({ subject, of, each }: Found): readonly string[] | null {
  const names = subject.replace(/^[\s,]+|(?:同比|环比|分别|总?体|,)+$/g, '').split(/[、和与及]|以及/);
  const last = names.at(-1) ?? '';
  if (names.includes('') || last.length < 2) return null;
  if (of > 1 ? names.length !== of : names.length > 1 && !each) return null;
  return names.map((name) => (name.length === 2 && last.length === 4 ? `${name}${last.slice(2)}` : name));
}

const difference = new RegExp(
  `${base}\\s*(?:均|各|又|再|净)?(?:${up}|${down})(?:了)?(?:约|近|超过|超|逾)?\\s*$`,
);

/** Whether the stretch before a quantity makes it a difference to a former one: 同比增加37起. */
export const isDifference = (before: string): boolean => difference.test(before.slice(-40));

const levelled = new RegExp(
  `^[\\s,]*(?:已|逐步|大幅|平均)?(?:${up}|${down}|精简|调整|扩大|优化|变|发展|扩充)(?:至|到|为|成)(?:了)?(?:\\d{4}年底?的|目前的?|现在的?|今年的?)?(?:约|近|超过)?\\s*$`,
);

/** Whether the stretch between two quantities leads from an old level to the new one: 由37项精简至29项. */
export const isNewLevel = (between: string): boolean => levelled.test(between.slice(-20));
