import type { Span } from '../read/types.ts';

/**
 * Numbers that measure nothing: dates, years, times, document numbers, ordinals, list numbers, versions, names
 * with digits. Every pattern starts at the first digit of a run, so that a long run costs one pass.
 */
const patterns: readonly RegExp[] = [
  // Years and dates; 202110月 is what a lost 年 leaves of 2021年10月.
  /(?<![\d.])\d{4,6} ?年(?:度|底|末|初)?/g,
  /(?<![\d.])(?:19|20)\d{2} ?(?:[-~至到/.] ?\d{1,4}){1,2} ?年?(?! ?[\d万亿元%余多])/g,
  /(?<![\d.])\d{1,8} ?月份?(?: ?\d{1,2} ?[日号])?/g,
  /(?<![\d.])\d{1,2} ?日(?!元)/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?/g,
  /(?<!\d)\d{1,2} ?时(?: ?\d{1,2} ?分)?(?!间|长|段)/g,
  /(?<!\d)\d+ ?周[年岁]/g,
  /(?<!\d)24 ?(?:个)?小时/g,
  // Ranges and telephone numbers.
  /(?<!\d)\d+ ?[-~] ?\d+(?: ?[-~] ?\d+)*/g,
  // Document numbers, ordinals, article numbers, ranks.
  /[〔[(【] ?\d{4} ?[〕\])】] ?(?:第 ?)?\d{0,6} ?号?/g,
  /(?<!\d)\d+ ?号/g,
  /第 ?(?:\d+|[零〇一二两三四五六七八九十百千]{1,8})(?: ?[、,至-] ?(?:\d{1,4}|[一二三四五六七八九十百]{1,4}))*(?: ?[条款项届次批期号点季版])?/g,
  /(?<!之)前 ?\d+/g,
  /(?:每|一) ?\d+ ?(?:小时|天|日|年|个月|分钟)/g,
  /(?:不|未|满|超过?|已满|未满|足)超?过? ?\d+ ?(?:小时|分钟|周岁|岁)/g,
  // Versions, sums and products, days like 12·4, names with Latin letters.
  /(?<![\d.])\d+(?:\.\d+){0,3} ?版/g,
  /(?<![\d.])\d+(?:\.\d+){2,3}/g,
  /(?:(?<!\d)\d+|[nN]) ?[+×xX*·‧∙] ?(?:\d+|[nNxX])/g,
  /[+×] ?\d+/g,
  /[A-Za-z][-. ]?\d+(?:\.\d+)?/g,
  /(?<![\d.])\d+(?:\.\d+)?[A-Za-z]+\d*/g,
  // List numbers.
  /(?<=^|[。;:,\s])\(? ?\d{1,3} ?[)、.](?![\d]|%)/g,
  /\( ?\d{1,3} ?\)/g,
  /[①-⑳]/g,
];

const pairs: Readonly<Record<string, { readonly close: string; readonly longest: number }>> = {
  // A quotation holds a name when it is short; a longer one is speech that may hold figures.
  '“': { close: '”', longest: 24 },
  '‘': { close: '’', longest: 24 },
  '"': { close: '"', longest: 16 },
  '《': { close: '》', longest: 120 },
  '〈': { close: '〉', longest: 80 },
};

const openers = /[“‘"《〈]/g;

/** The short quotations and titles of a stretch; one pass, an opener without its closer is nothing. */
function quoted(part: string): Span[] {
  const out: Span[] = [];
  const next = new Map<string, number>();
  let free = 0;
  for (const match of part.matchAll(openers)) {
    const i = match.index;
    const pair = pairs[match[0]];
    if (pair === undefined || i < free) continue;
    let close = next.get(pair.close) ?? 0;
    if (close <= i) {
      const at = part.indexOf(pair.close, i + 1);
      close = at < 0 ? Number.POSITIVE_INFINITY : at;
      next.set(pair.close, close);
    }
    if (close - i - 1 > pair.longest) continue;
    out.push({ start: i, end: close + 1 });
    free = close + 1;
  }
  return out;
}

/**
 * Marks the characters of a stretch of folded text that belong to no figure: out[i] is 1 where
 * folded[span.start + i] stands in a date, a document number, an ordinal, a name in quotation marks …
 */
export function notFigures(folded: string, span: Span): Uint8Array {
  const part = folded.slice(span.start, span.end);
  const out = new Uint8Array(part.length);
  for (const pattern of patterns) {
    for (const match of part.matchAll(pattern)) out.fill(1, match.index, match.index + match[0].length);
  }
  for (const { start, end } of quoted(part)) out.fill(1, start, end);
  return out;
}
