import type { Span } from './types.ts';

/** Labels of index tables and of the line under a title, telling enough to stand without a colon. */
const strong = [
  '索引号 信息索引 索取号 统一编号 组配分类 主题分类 信息分类 信息类别 体裁分类 服务对象分类 公文种类 主题词 关键词 内容概述',
  '发布机构 发布单位 发布部门 发文机关 发文机构 发文单位 制发机关 公开主体 责任部门 信息来源 文章来源 稿件来源 稿源 供稿单位',
  '成文日期 成文时间 发文日期 发文时间 生成日期 生成时间 发布日期 发布时间 公开日期 公开时间 更新时间 更新日期 发布于',
  '公开方式 公开类别 公开类型 公开范围 公开时限 公开形式 公开属性 公开目录 信息公开目录 责任编辑 签发人 文号 发文字号 文件编号',
  '信息名称 文件名称 公文名称 信息有效性 有效性 公文时效 时效性 效力状态 废止日期 失效日期 生效日期 施行日期 保护视力色 视力保护色 分享到',
  '访问量 访问次数 浏览量 浏览次数 浏览人次 点击数 点击率 点击量 点击次数 阅读量 阅读次数 阅读数 字体大小 字体 字号',
].flatMap((line) => line.split(' '));
/** Words that are labels only where a colon or a bar follows. */
const weak =
  '时间 日期 来源 作者 编辑 审核 标题 名称 编号 分类 主题 责编 校对 撰稿 分享 打印 初审 复审 终审 语种 浏览 阅读 索引 主题名称 记者'.split(
    ' ',
  );

const spaced = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].join(' {0,4}'))
    .join('|');
const [strongs, weaks] = [spaced(strong), spaced(weak)];
const labels = new RegExp(
  `(?:(?<![\\u4e00-\\u9fff])(?:(${strongs})(?=[ :|\\]】]|$)|(${weaks})(?= ?[:|]| [\\]】]))|(${strongs})(?= ?:))[ :|\\]】]*`,
  'g',
);
const onlyLabel = new RegExp(`^(?:${strongs}|${weaks})[ :|]*$`);
const labelled = new RegExp(`^(?:${strongs})[ :|]|^(?:${weaks}) ?[:|]`);

const button =
  '打印(?:本页|此页|文章)?|听全文|朗读|语音播报|加大字体|缩小字体|取消收藏|转载|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表|上一页)?|收藏|分享|字体|大|中|小|默认|首页|网站首页|繁体|简体|繁体版|无障碍(?:浏览|阅读)?|长者(?:模式|助手)|适老化?|登录|注册|搜索|检索|政务公开|信息公开|网站地图|联系我们|关于我们|网站声明|隐私声明|微信|微博|QQ空间|复制链接|下载|导出';
const furniture = [
  new RegExp(`^[\\[【(]?(?:${button})(?:[ |/·>\\]】)\\[【(]+(?:${button}))*[ \\]】)]*$`),
  /^(?:上一篇|下一篇|上一条|下一条|上篇|下篇|相关(?:附件|链接|稿件|文章|信息|新闻|解读|阅读|政策)|附件下载|文件下载|关联文件|扫一扫|用手机|手机(?:扫码|查看)|扫码|微信扫|打开手机)/,
  /^(?:版权所有|主办单位?:|主办 |承办单位?:|承办 |网站标识码|政府网站标识码|技术支持|Copyright|copyright|地址:|邮编:|邮政编码|联系电话|您是第)/,
  /ICP备|公网安备|网安备/,
  /^今天是|^欢迎(?:登录|访问|光临|来到)|^(?:加入收藏|设为首页)|^您是第 ?\d+ ?位/,
  /^您?(?:现在|当前)?(?:所在)?的?(?:当前)?位置[ :>是]/,
  /^(?:网站)?首页 ?[>»›/→-]|^[>»›→]/,
  /^[[(【]?(?:此件)?(?:主动公开|依申请公开|公开发布)[\])】]?$/,
  /^- ?\d{1,3} ?-$|^\d{1,3}$|^第 ?\d{1,3} ?页(?:[, /]*共 ?\d+ ?页)?$/,
  /^[|\s:·>【】[\]()_=*.-]+$/,
  /^[【[]? ?(?:字体|字号)[ :]/,
];
const foot =
  /^(?:上一篇|下一篇|上一条|下一条|相关(?:链接|稿件|文章|信息|新闻|解读|阅读)|版权所有|主办单位|扫一扫|网站标识码)/;

/** Whether a line of folded text is page furniture by itself, wherever it stands. */
export const isFurniture = (line: string): boolean =>
  line.length < 200 && furniture.some((form) => form.test(line.replace(/^· ?/, '')));
/** Whether a line begins the foot of the page, behind which nothing belongs to the report. */
export const isFoot = (line: string): boolean => foot.test(line);
/** Whether a line is a label and nothing else, whose value stands on the next line. */
export const isLabel = (line: string): boolean => line.length < 20 && onlyLabel.test(line);
export const isLabelled = (line: string): boolean => labelled.test(line);

/** A label of the page with the span of its value, which may be empty. */
export interface Field {
  readonly label: string;
  /** Where the label stands. */
  readonly at: number;
  readonly value: Span;
}

/** The name and the address of a site in front of the labels. */
const site = /(?:^| )[^ ,。;:]{2,24}(?:网站|网|政府门户)(?= |$)|(?:https?:\/\/)?www\.[\w./-]{3,60}/g;
const edge = ' |【】[]\n';

/** Labels and values of a stretch of folded text; rest is how many characters stand before the first label. */
export function fieldsOf(folded: string, span: Span): { fields: Field[]; rest: number } {
  const line = folded.slice(span.start, span.end);
  const found = [...line.matchAll(labels)];
  const first = found[0];
  if (first === undefined) return { fields: [], rest: line.length };
  const fields = found.map((match, i) => {
    let start = match.index + match[0].length;
    let end = found[i + 1]?.index ?? line.length;
    while (start < end && edge.includes(line.charAt(start))) start++;
    const stop = line.slice(start, end).search(/ {2}| ?\||【(?!20)/);
    if (stop > 0) end = start + stop;
    while (end > start && edge.includes(line.charAt(end - 1))) end--;
    return {
      label: (match[1] ?? match[2] ?? match[3] ?? '').replace(/ /g, ''),
      at: span.start + match.index,
      value: { start: span.start + start, end: span.start + end },
    };
  });
  return {
    fields,
    rest: line
      .slice(0, first.index)
      .replace(site, '')
      .replace(/[\s|·【】[\]()]/g, '').length,
  };
}

const values = [
  /^20\d\d[-年/.] ?\d{1,2}[-月/.] ?\d{1,2}日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?/,
  /^(?:主动公开|依申请公开|不予公开|全社会|面向社会|长期公开|有效|本网|本站)/,
  /^\d{1,8}?(?=20\d\d年|[^\d]|$)(?![-/\d])/,
  /^[^\s|【】。;,]{1,40}/,
];

/** Where the value of a field ends when text runs on behind it without a line break. */
export function valueEnd(folded: string, field: Field, next: Field | undefined): number {
  const { start } = field.value;
  const string = folded.slice(start, Math.min(next?.at ?? start + 60, start + 60));
  if (field.label === '签发人') {
    // Nothing but its usual length tells a name from what runs on behind it.
    const name = /^[\u4e00-\u9fff]+/.exec(string)?.[0] ?? '';
    return start + (name.length > 4 ? 3 : name.length);
  }
  for (const form of values) {
    const match = form.exec(string);
    if (match !== null) return start + match[0].length;
  }
  return start;
}
