import type { Span } from './types.ts';

const genre = /法治|依法行政|依法治/;
const titleEnd =
  /(?:报告|总结|汇报|情况|自评|综述|公告|公示)(?:(?:及|和|与|暨|以及)[^。;:]{2,24}(?:计划|打算|思路|安排|要点|建议))?(?:\([^()]{1,12}\))?$/;
const unfinished =
  /(?:关于|20\d\d年度?|年度|的|推进|落实|加强|贯彻|建设|工作|局|厅|委|委员会|政府|办公室|办事处|分局|中心|法院|检察院|支队|大队|总队|街道|镇|乡|海关|党组|部)$/;
const continues = /^(?:20\d\d|二[〇○零]|关于|法治|依法|推进|年度|贯彻|落实|情况|工作|建设|的)/;

const numbered = /[〔[(【]20\d\d[〕\])】].{0,6}号$|^(?:文号|签发人)/;
/** Words of a site's own columns, and the marks between them. */
const navigation = /信息公开|政务公开|网站|栏目|专栏|>|→|»|\|/;
const isPlain = (line: string): boolean =>
  !numbered.test(line) &&
  !navigation.test(line) &&
  line.length <= 70 &&
  !/[。;:!?]|^[一二三四五六七八九十]{1,3}、|^\(/.test(line);

export const isTitle = (line: string): boolean =>
  line.length >= 8 && line.length <= 90 && isPlain(line) && genre.test(line) && titleEnd.test(line);

/**
 * The lines of the title among the first lines of a report: one that names the genre, or up to three that do so
 * together, with the name of the agency on a line before it.
 */
export function findTitle(folded: string, lines: readonly Span[]): { from: number; to: number } | null {
  const strings = lines.slice(0, 12).map(({ start, end }) => folded.slice(start, end).replace(/ /g, ''));
  const body = strings.findIndex(
    (line) => line.length > 200 || /。/.test(line) || /^[一二三四五六七八九十]{1,2}、/.test(line),
  );
  const limit = body < 0 ? strings.length : body;
  let best: { from: number; to: number; says: number } | null = null;
  for (let count = 1; count <= 3 && best === null; count++) {
    for (let at = 0; at + count <= limit; at++) {
      const part = strings.slice(at, at + count);
      if (!part.every(isPlain) || !isTitle(part.join(''))) continue;
      const from = startOf(strings, at);
      const says = saysOf(strings.slice(from, at + count).join(''));
      if (best === null || says > best.says) best = { from, to: at + count, says };
    }
  }
  return best;
}

/** How much a title says: the name of a page or of a column lacks the year or the agency of the report's own. */
const saysOf = (title: string): number =>
  (/20\d\d|二[〇○零]/.test(title) ? 1 : 0) +
  (/^(?!关于|20\d\d|二[〇○零]|年度|法治|依法).{2,}/.test(title) ? 1 : 0);

/**
 * Takes in the lines above when they are the title's beginning: an agency's name before 2024年…, its place before
 * the agency, or a broken line.
 */
function startOf(strings: readonly string[], at: number): number {
  const from = lineAbove(strings, at);
  const place = strings[from - 1] ?? '';
  return from < at && /^[\u4e00-\u9fff]{2,12}[省市区县旗州盟]$/.test(place) && !genre.test(place)
    ? from - 1
    : from;
}

function lineAbove(strings: readonly string[], from: number): number {
  const [above, line] = [strings[from - 1], strings[from]];
  if (above === undefined || line === undefined || !isPlain(above) || above.length > 40) return from;
  if (/文号|签发人|[〔[(]20\d\d/.test(above)) return from;
  return unfinished.test(above) && continues.test(line) ? from - 1 : from;
}

const naming =
  /(?:现将?|兹将|特将|将)([^。;:]{0,60}?(?:法治|依法行政|依法治)[^。;:]{0,40}?)(?:有关|相关|具体|主要)?(?:向[^。;:,]{2,20})?(?:报告|总结|汇报|公布|公示|通报|公告|发布|说明)?如下/;

const quoted =
  /现将?《([^《》。]{0,40}(?:法治|依法行政|依法治)[^《》。]{0,30}(?:报告|总结|汇报|情况))》[^。]{0,12}(?:公布|公开|公示|发布|报告|汇报)/;

/** The span of the report's own name in its preamble: 现将…报告如下 or 现将《…》公布; null where it names nothing. */
export function namedTitle(folded: string, preamble: Span): Span | null {
  const own = quoted.exec(folded.slice(preamble.start, preamble.end));
  if (own !== null && own[1] !== undefined) {
    const start = preamble.start + own.index + own[0].indexOf('《') + 1;
    return { start, end: start + own[1].length };
  }
  const match = naming.exec(folded.slice(preamble.start, preamble.end));
  if (match === null || match[1] === undefined) return null;
  const start = preamble.start + match.index + match[0].indexOf(match[1]);
  const end = preamble.start + match.index + match[0].length - '如下'.length;
  const name = folded.slice(start, end);
  // 现将法治政府建设情况报告如下 names no report: it says neither whose nor of which year.
  if (!/20\d\d|二[〇○零]|[我本全省市区县镇乡局厅委]/.test(name)) return null;
  return /,/.test(name) || !/(?:情况|工作|报告|总结)/.test(name) ? null : { start, end };
}
