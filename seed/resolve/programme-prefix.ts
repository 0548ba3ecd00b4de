/** A number in quotation marks is a name only together with the words before it: 法治惠企“5+6”模式 is 惠企5+6. */
import type { Span } from '../read/types.ts';

const numbers = /^\d+(?:\+\d+)+/;

/** Verbs, and words that only say what sort of thing follows; the name begins behind the last of them. */
const notOfName =
  /^.*(?:推广|推进|推动|推行|推出|创新|升级|打造|深化|落实|实施|开展|建立|构建|完善|优化|健全|形成|探索|运用|发挥|宣传|复制|坚持|以|的|了|将|把|对|法治|新时代)/;

/** Bodies give programmes but are no part of their names: 省委“1310”. */
const body = /(?:委|府|局|厅|部|院|办)$/;

/**
 * The name that a mention gives its number, with the words before the quotation mark.
 * @param name as the extraction has it, such as 5+6模式
 * @param folded the report's folded text
 * @param mention where the name stands
 * @returns the longer name; null where the name is no bare number or nothing of a name stands before it
 */
export function prefixedName(name: string, folded: string, mention: Span): string | null {
  const number = numbers.exec(name)?.[0];
  if (number === undefined) return null;
  const at = folded.indexOf(number, mention.start);
  if (at < 0 || at > mention.end) return null;
  const before = /(\p{Script=Han}{2,12})[“"]?$/u.exec(folded.slice(Math.max(0, at - 14), at))?.[1] ?? '';
  const words = before.replace(notOfName, '');
  return words.length < 2 || words.length > 6 || body.test(words) ? null : `${words}${name}`;
}

/**
 * A name that is a bare number formula (四个一, 1+N) says nothing of what is run: every agency fills it with
 * something else, so that two agencies which use it do not share a programme.
 */
const formula =
  /^(?:[一二三四五六七八九十两N\d]+个[一-龥]|[一二三四五六七八九十N\d]+(?:[+＋][一二三四五六七八九十XN\d]+)+)$/;

/** Whether the name is a formula, which is told apart by the agency that runs it. */
export const isFormula = (name: string): boolean => formula.test(name);
