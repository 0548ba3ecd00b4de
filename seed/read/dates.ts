const hanDigits = '〇一二三四五六七八九';

/** A year of this century written in digits or as 二〇二三, null where there is none before 年. */
export function yearOf(folded: string): number | null {
  const arabic = /(20\d\d)年/.exec(folded)?.[1];
  if (arabic !== undefined) return Number(arabic);
  const han = /二[〇○零Oo0]([〇○零Oo0一二])([〇○零Oo0一二三四五六七八九])年/.exec(folded);
  return han === null ? null : 2000 + hanDigit(han[1]) * 10 + hanDigit(han[2]);
}

function hanDigit(char: string | undefined): number {
  return Math.max(0, hanDigits.indexOf(char ?? ''));
}

function hanDay(numeral: string): number {
  const ten = numeral.indexOf('十');
  if (ten < 0) return hanDigit(numeral);
  const tens = ten === 0 ? 1 : hanDigit(numeral.charAt(0));
  return tens * 10 + hanDigit(numeral.charAt(ten + 1));
}

const arabicDate = /(20\d\d) ?[-年/.] ?(\d{1,2}) ?[-月/.] ?(\d{1,2})/;
const hanDate =
  /二[〇○零Oo0]([〇○零Oo0一二])([〇○零Oo0一二三四五六七八九])年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;

const two = (n: number): string => String(n).padStart(2, '0');

/** The first date in a stretch of folded text as YYYY-MM-DD; null where there is none that exists. */
export function dateIn(folded: string): string | null {
  const arabic = arabicDate.exec(folded);
  const han = arabic === null ? hanDate.exec(folded) : null;
  if (arabic === null && han === null) return null;
  const [year, month, day] =
    arabic !== null
      ? [Number(arabic[1]), Number(arabic[2]), Number(arabic[3])]
      : [2000 + hanDigit(han?.[1]) * 10 + hanDigit(han?.[2]), hanDay(han?.[3] ?? ''), hanDay(han?.[4] ?? '')];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

const lineOfDate = new RegExp(`^\\(?(?:${arabicDate.source}|${hanDate.source})日?\\)?$`);

/** Whether a line of folded text is nothing but a date. */
export const isDate = (line: string): boolean => lineOfDate.test(line.replace(/^·| /g, ''));
