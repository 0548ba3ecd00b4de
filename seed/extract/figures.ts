import { statusWords } from '../lexicon/figure-words.ts';
import { occasionUnits } from '../lexicon/units.ts';
import type { Span } from '../read/types.ts';
import { stripLinkers, tidy } from './phrases.ts';
import type { Quantity } from './quantities.ts';

/**
 * Cuts a sentence at , ; : and sentence marks, except inside a number such as 1,121,024 or 12:30; a bracket with
 * a digit in it is a clause of its own.
 */
export function clausesOf(folded: string, sentence: Span): Span[] {
  const out: Span[] = [];
  let from = sentence.start;
  const close = (end: number, next: number) => {
    if (end > from) out.push({ start: from, end });
    from = next;
  };
  let bracket = -1;
  for (let i = sentence.start; i < sentence.end; i++) {
    const char = folded.charAt(i);
    if (char === '(') {
      const end = folded.slice(i, i + 60).indexOf(')');
      const inner = end < 0 ? '' : folded.slice(i + 1, i + end);
      if (/\d/.test(inner) && !/^\d{1,2}$/.test(inner)) {
        close(i, i + 1);
        bracket = i + end;
      }
    } else if (i === bracket) close(i, i + 1);
    else if (',;:。!?\n'.includes(char)) {
      const inNumber =
        /\d/.test(folded.charAt(i - 1)) &&
        (char === ','
          ? /^\d{3}(?!\d)/.test(folded.slice(i + 1, i + 5))
          : char === ':' && /\d/.test(folded.charAt(i + 1)));
      if (!inNumber) close(i, i + 1);
    }
  }
  close(sentence.end, sentence.end);
  return out;
}

const hotline = /^(?:1[12]\d{1,3}|95\d{3}|96\d{3,4}|400\d{7}|1\d{10}|0\d{9,11})$/;
const listed =
  /(?:以下|下列|如下|从|分|这|哪|前述|上述|主要|重点做好|坚持|围绕|突出|聚焦|抓好|做好|强化|实现)$/;
const countsItself = new Set(['个', '项', '条', '大项', '类', '种']);
const occasion = /(?:了|过|开展|召开|举办|组织|举行|进行|参加|接受|共|累计|分别)$/;

/**
 * Tells the quantities that measure from those that do not, with the unit that a bare number shares with the one
 * before it: 维持51宗,终止2宗,未结17.
 */
export function measuring(folded: string, sentence: Span, found: readonly Quantity[]): Quantity[] {
  const out: Quantity[] = [];
  const bare = (quantity: Quantity) =>
    quantity.unit === null &&
    /^ ?(?:[,;、。)!]|$)/.test(folded.slice(quantity.end, Math.min(quantity.end + 2, sentence.end))) &&
    /[\u4e00-\u9fff):为 ]/.test(folded.charAt(quantity.start - 1));
  const bareCount = found.filter(bare).length;
  /** Two bare numbers in a row, each behind its own words: 首次申领4368、补领4946. */
  const paired = (quantity: Quantity) => {
    const at = found.indexOf(quantity);
    return [found[at - 1], found[at + 1]].some((other, i) => {
      if (other === undefined || !bare(other) || Math.min(other.value, quantity.value) < 10) return false;
      const [first, second] = i === 0 ? [other, quantity] : [quantity, other];
      return /^[、,][\u4e00-\u9fff“”]{2,16}$/.test(folded.slice(first.end, second.start));
    });
  };
  for (const quantity of found) {
    const digits = folded.slice(quantity.number.start, quantity.number.end);
    const before = folded.slice(Math.max(sentence.start, quantity.start - 12), quantity.start);
    const after = folded.slice(quantity.end, Math.min(sentence.end, quantity.end + 8));
    if (
      quantity.chinese &&
      !chineseMeasures(
        quantity,
        digits,
        folded.slice(Math.max(sentence.start, quantity.start - 40), quantity.start),
        after,
      )
    )
      continue;
    if (quantity.unit !== null) {
      if (
        countsItself.has(quantity.unit) &&
        quantity.value < 10 &&
        (listed.test(before) || /^(?:方面|部分|环节入手)/.test(after)) &&
        /^(?:方面|部分|层面|维度|关键|环节入手|坚持|强化|聚焦|突出)/.test(after)
      )
        continue;
      if (quantity.unit === '分' && !/(?:得分|评分|总分|考核|均分|分数|成绩|得)[^,]{0,6}$/.test(before))
        continue;
      if (
        ['小时', '分钟', '个小时', '天', '个月'].includes(quantity.unit) &&
        !/(?:缩短|压缩|减少|平均|用时|时长|时限|响应|培训|历时|减至|压减|节约|节省|为|至|到)[^,]{0,6}$/.test(
          before,
        )
      )
        continue;
      out.push(quantity);
      continue;
    }
    const scaled = /[万亿]/.test(digits);
    if (scaled && (quantity.value >= 1e8 || /^(?:[,;、。)的]|$)/.test(after))) {
      out.push(quantity);
      continue;
    }
    if (!bare(quantity) || hotline.test(digits) || (/^(?:19|20)\d{2}$/.test(digits) && bareCount < 3))
      continue;
    if (/(?:热线|电话|平台|拨打|号码|编号|邮编|代码|第|〔|部署|模式|机制)[:为]? ?$/.test(before)) continue;
    const previous = out.at(-1);
    const label = tidy(stripLinkers(before.replace(/^.*[,;:、。\d]/, '')));
    const shares =
      previous !== undefined &&
      previous.unit !== null &&
      !['%', '‰'].includes(previous.unit) &&
      statusWords.has(label);
    if (shares) out.push({ ...quantity, unit: previous.unit });
    else if ((bareCount >= 3 || paired(quantity)) && label.length >= 2) out.push(quantity);
  }
  return out;
}

/** Chinese numerals measure seldom: with 余 or 多, from ten up with a counting unit, or as times of an act. */
function chineseMeasures(quantity: Quantity, digits: string, before: string, after: string): boolean {
  const { unit, value } = quantity;
  if (unit === null) return false;
  if (unit === '%' || unit === '‰')
    return digits.includes('分之') || /^(?:以上|左右|多)?[,;、。的]|^$/.test(after);
  if (/(?:每|第|最多|只|这|那|再|上|下|首|头|同|统|某|任何|唯|另|逐|单|一一)$/.test(before)) return false;
  if (unit === '大项' || unit === '小项') return true;
  if (quantity.qualifier !== null && value >= 10) return true;
  if (value >= 10)
    return ['次', '场', '场次', '人次', '名', '件', '起', '宗', '户', '份', '期', '人'].includes(unit) &&
      value % 10 !== 0
      ? true
      : ['人次', '场次', '件次'].includes(unit);
  if (digits === '一') return false;
  return occasionUnits.has(unit) && occasion.test(before) && !/(?:每年|每月|每季度|每周)/.test(before);
}

const respectively =
  /^(.*?)(?:数量|比例)?分别(?:是|为|达到?|有|占|完成|办理|受理|审理|办结|开展|作出|实施|查处|组织)?\s*$/;

/**
 * What stands before each figure of a list after 分别: 办结率、满意率分别为100%、98% gives 办结率 and 满意率.
 * The stretches before are those from the clause's start or the previous quantity.
 */
export function respective(
  folded: string,
  figures: readonly Quantity[],
  starts: readonly number[],
): ReadonlyMap<Quantity, string> {
  const out = new Map<Quantity, string>();
  for (const [i, figure] of figures.entries()) {
    const head = respectively.exec(
      folded.slice(Math.max(starts[i] ?? 0, figure.start - 60), figure.start),
    )?.[1];
    if (head === undefined) continue;
    const run = [figure];
    for (let next = figures[i + run.length]; next !== undefined; next = figures[i + run.length]) {
      if (!/^ ?(?:[、和及与,]|以及) ?$/.test(folded.slice(run.at(-1)?.end, next.start))) break;
      run.push(next);
    }
    const named = head.split(/[、和与]|以及|(?<=率)及/);
    if (run.length < 2 || named.length !== run.length) continue;
    for (const [j, one] of run.entries()) out.set(one, named[j] ?? head);
  }
  return out;
}
