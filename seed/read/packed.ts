import { dateIn } from './dates.ts';
import { fieldsOf, valueEnd } from './furniture.ts';
import { skipSpace, trim } from './span.ts';
import { isTitle } from './title.ts';
import type { Span } from './types.ts';

/** Lines shorter than this are as they were written; longer ones may hold a page whose line breaks were lost. */
const packedFrom = 200;

const junk =
  /^[A-Za-z][\w .#:{};-]{2,60}(?=[\u4e00-\u9fff])|^今天是[^。]{0,30}?星期[一二三四五六日天](?: ?农历[一-龥]{4,6})?/;
const number = /^[\u4e00-\u9fff]{1,16} ?[〔[(【]20\d\d[〕\])】] ?第? ?\d{1,5} ?号/;
const title = /^[^。;:!?|,《]{4,80}?(?:报告|总结|汇报)(?!如下|制度|书|会|厅|员)(?:\([^()]{1,12}\))?/;
const session = /^\([^()]{4,60}(?:会议|会)上?\)/;
const address = /^[^。;,:\d]{2,30}(?:局|厅|委|委员会|政府|办公室|委员|代表):/;

function headEnd(folded: string, at: number, end: number): number {
  const slice = folded.slice(at, Math.min(end, at + 400));
  const { fields, rest } = fieldsOf(folded, { start: at, end: at + slice.length });
  const [first, second] = fields;
  if (first !== undefined && rest < 2) {
    const stop = valueEnd(folded, first, second);
    if (stop > at) return stop;
  }
  const ascii = junk.exec(slice);
  if (ascii !== null) return at + ascii[0].length;
  const named = title.exec(slice);
  if (named !== null && isTitle(named[0].replace(/ /g, ''))) return at + named[0].length;
  const meeting = session.exec(slice) ?? address.exec(slice) ?? number.exec(slice);
  return meeting === null ? at : at + meeting[0].length;
}

/** Cuts what stands above the text off a long line: table fields, title, session and address, one piece each. */
export function splitHead(folded: string, line: Span): Span[] {
  if (line.end - line.start <= packedFrom) return [line];
  const out: Span[] = [];
  let at = line.start;
  for (let i = 0; i < 40; i++) {
    const stop = headEnd(folded, at, line.end);
    if (stop <= at) break;
    out.push(trim(folded, { start: at, end: stop }));
    at = skipSpace(folded, { start: stop, end: line.end });
    while (at < line.end && '|】]'.includes(folded.charAt(at)))
      at = skipSpace(folded, { start: at + 1, end: line.end });
  }
  return [...out, { start: at, end: line.end }].filter((part) => part.end > part.start);
}

const below =
  /^([^。;:,!?]{0,40}?) *((?:20\d\d|二[〇○零])[^。;:,!?]{4,12}日)? *((?:文件下载|关联文件|附件|相关附件|打印|关闭|上一篇|下一篇|扫一扫|分享|责任编辑|来源)[^。]{0,200})?$/d;
const agencyEnd = /(?:局|厅|委|委员会|政府|办公室|办事处|中心|法院|检察院|支队|大队|总队|街道|镇|乡)$/;

/** Cuts name, date and furniture below the text off a line that runs on into them. */
export function splitTail(folded: string, line: Span): Span[] {
  if (line.end - line.start <= packedFrom / 2) return [line];
  const stop = folded.slice(line.start, line.end).lastIndexOf('。');
  const start = line.start + stop + 1;
  if (stop < 0 || line.end - start < 4 || line.end - start > 260) return [line];
  const tail = trim(folded, { start, end: line.end });
  const match = below.exec(folded.slice(tail.start, tail.end));
  if (match === null) return [line];
  const [, name = '', date = ''] = match;
  if (name !== '' && !agencyEnd.test(name.trim())) return [line];
  if (date !== '' && dateIn(date) === null) return [line];
  const spans = [1, 2, 3].flatMap((group): Span[] => {
    const [from, to] = match.indices?.[group] ?? [0, 0];
    return to > from ? [trim(folded, { start: tail.start + from, end: tail.start + to })] : [];
  });
  return [{ start: line.start, end: start }, ...spans];
}
