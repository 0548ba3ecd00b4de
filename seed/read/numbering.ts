import type { Span } from './types.ts';

/**
 * The ways in which reports number their headings and items, outermost first; a smaller rank stands above a larger
 * one whatever its number, so that a lost, repeated or wrong number moves nothing.
 */
export const ranks = {
  /** 第一部分 */
  division: 0,
  /** A heading without a number that opens a part of the report: 存在问题, 下一步工作. */
  opening: 0.5,
  /** 一、 */
  han: 1,
  /** (一) */
  hanBracket: 2,
  /** A heading line without a number. */
  bare: 2.5,
  /** 1. */
  arabic: 3,
  /** (1) */
  arabicBracket: 4,
  /** ① */
  circled: 5,
  /** 一是, 二要, 第三, */
  word: 6,
  /** A dash or a dot at the start of a line. */
  bullet: 7,
} as const;
export type Form = keyof typeof ranks;

/** A mark of numbering in folded text. */
export interface Mark {
  readonly form: Form;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const pattern = new RegExp(
  [
    '第(?<division>[一二三四五六七八九十]{1,3})部分[,:、]?',
    '(?<han>[一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十]{1,3}(?:[、审级等产线]|是否))',
    '\\((?<hanBracket>[一二三四五六七八九十]{1,3})\\)[、.]?',
    '(?<parenthesised>[㈠-㈩])[、.]?',
    '(?<![\\d.a-zA-Z第/-])(?<arabic>\\d{1,2})[.、](?![\\d年])',
    '(?<dotted>[⒈-⒛])',
    '\\((?<arabicBracket>\\d{1,2})\\)[、.]?',
    '(?<circled>[①-⑳])[、.]?',
    '(?<![第之统唯专单同如归划])(?<word>[一二三四五六七八九十]{1,2})(?:是(?![否非])|要(?![务素求点件]))',
    '第(?<nth>[一二三四五六七八九十])[,]',
  ].join('|'),
  'g',
);

const bullet = /^(?:-{1,3}|[·●■◆★▲○◇□]) ?(?=[^\d\s-])/;
const digits = '一二三四五六七八九';

/** The value of a numeral up to 99: 十二 → 12. */
export function hanNumber(numeral: string): number {
  const ten = numeral.indexOf('十');
  if (ten < 0) return digits.indexOf(numeral.charAt(0)) + 1;
  const tens = ten === 0 ? 1 : digits.indexOf(numeral.charAt(0)) + 1;
  const units = numeral.charAt(ten + 1);
  return tens * 10 + (units === '' ? 0 : digits.indexOf(units) + 1);
}

/** @param from where the stretch that was searched begins in the text */
function toMark(match: RegExpExecArray, from: number): Mark | null {
  const start = from + match.index;
  const span = { start, end: start + match[0].length };
  const groups = match.groups ?? {};
  const han = (form: Form, numeral: string): Mark => ({ form, number: hanNumber(numeral), ...span });
  const code = (form: Form, char: string, first: string): Mark => ({
    form,
    number: char.charCodeAt(0) - first.charCodeAt(0) + 1,
    ...span,
  });
  if (groups.division) return han('division', groups.division);
  if (groups.han) return han('han', groups.han);
  if (groups.hanBracket) return han('hanBracket', groups.hanBracket);
  if (groups.parenthesised) return code('hanBracket', groups.parenthesised, '㈠');
  if (groups.arabic) return { form: 'arabic', number: Number(groups.arabic), ...span };
  if (groups.dotted) return code('arabic', groups.dotted, '⒈');
  if (groups.arabicBracket) return { form: 'arabicBracket', number: Number(groups.arabicBracket), ...span };
  if (groups.circled) return code('circled', groups.circled, '①');
  if (groups.word) return han('word', groups.word);
  if (groups.nth) return han('word', groups.nth);
  return null;
}

/** How many characters around a mark its pattern looks at. */
const [lookBehind, lookAhead] = [1, 8];

/** Every mark of numbering in a stretch of folded text, wherever it stands; which of them count is decided by cut. */
export function* marksIn(folded: string, line: Span): Generator<Mark> {
  const dash = bullet.exec(folded.slice(line.start, line.start + 4));
  if (dash !== null) yield { form: 'bullet', number: 0, start: line.start, end: line.start + dash[0].length };
  // The search ends soon behind the line: over the whole text, each line without a mark would cost the rest of it.
  const from = Math.max(0, line.start - lookBehind);
  const around = folded.slice(from, line.end + lookAhead);
  const finder = new RegExp(pattern.source, 'g');
  finder.lastIndex = line.start - from;
  for (let match = finder.exec(around); match !== null; match = finder.exec(around)) {
    const mark = toMark(match, from);
    if (mark !== null && mark.end <= line.end) yield mark;
  }
}
