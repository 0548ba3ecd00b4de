/**
 * Words that a name without quotation marks never holds in the genre: where one stands before a head, the name
 * begins behind it. Verbs that say what an activity does (打击, 整治, 执法) are not among them.
 */
const hard =
  '开展 推进 推动 落实 建立 打造 实施 深化 推行 研发 设立 成立 完善 构建 搭建 健全 用好 依托 借助 通过 组建 推出 启动 坚持 强化 加强 拓宽 围绕 紧扣 参加 举办 召开 制定 制订 拟定 出台 印发 发布 修订 起草 按照 根据 依据 依照 牵头 会同 联手 督促 发挥 充分 积极 持续 进一步 常态化 扎实 大力 有序 统筹 加快 率先 不断 切实 稳步 着力 继续 高标准 高质量 建成 建好 建强 投入 自主研发 开设 增设 引入 纳入 列入 入选 荣获 获评 贯彻 履行 巩固 抓好 抓实 做好 做实 做优 做强 推开 迭代 邀请 聘请 选派 选聘 主导 确保 关于 针对 其中 以及 同时 包括 包含 涵盖 分别 目前 今年 全年 年内 多次 先后 共同 均 被 由 在 将 把 向 的 了 我 送交 报送 移送 提交 上报 抄送 转交 新聘 增聘 续聘 聘任 厘清 夯实 调整 充实 完成 走访 收看 观看 收听 走进 前往 参观 张贴 粘贴 悬挂 发放 印制 上传 推送 录入 汇入 提供 经过 遴选出 遴选 选出 研究 定期 革新 传统';

/** Words that open a name only where nothing but such words stands before: 联合, 创新 also stand inside names. */
const soft =
  '复制 执行 实行 运行 运用 利用 创建 创新 探索 推广 优化 升级 拓展 聚焦 结合 参与 组织 联合 联动 配合 协同推进 协调 指导 支持 依照职权 全面 深入 有效 有力 严格 认真 主动 高效 首次 首创 建设 上线 开发 开通 引进 使用 获得 提升 提高 规范 明确 形成 试行 促进 委托 安排 部署 接入 对接 依法 实现 保障 应用 改造 重点 共 已 还 并 对 为 以 从 于 至 到 等 着 是 因 自 让 使 经 按 含 各 该 本 其 某 对于 与 和 及 同 暨 也 新 全 年 级';

const pattern = (words: string, flags: string, lead = ''): RegExp =>
  new RegExp(
    `${lead}(?:${words
      .split(' ')
      .sort((a, b) => b.length - a.length)
      .join('|')})`,
    flags,
  );

const cut = pattern(hard, 'g');
const opening = pattern(`${hard} ${soft}`, 'y');
/** 行为, 作为 hold 为; 全国, 新时代 are parts of names. */
const partOfName =
  /^(?:依法(?:治|行政|执教|决策|履职)|全国|全省|全市|全区|全县|全州|全过程|全程|全域|全覆盖|全要素|全链条|全生命|新型|新时代|新业态|以案|以[学练考赛]|自助|自治|自动|自然|并联|经济|经营|本质|等级|应用场景|应用平台|保障性|规范性|同级|同行|共享|共治|共建|共同富裕|从业|对外|实行|为民|为侨|为企|为老|与法|和谐|和平|和解|重点人群|重点领域|使用权|组织部|建设工程|建设项目|指导性|优化营商|高效办|提升工程|提升行动)/;

/** Marks, digits and letters at which a name without quotation marks cannot go on to the left. */
const stop = /[^一-龥·]/;
const scale =
  /^(?:[个家处座所支批项套条]|全[国省市区县州盟旗](?=首|唯一|统一)|首[个家批]|唯一|统一的?|第一[个家]|一[批个系]列?|两个|多个|三级|四级|五级|两级|各级)/;

/**
 * Where a name that ends in a head beginning at `head` starts: behind the last mark or hard word within `reach`
 * characters to the left, and behind the soft words and counts that follow there.
 */
export function nameStart(folded: string, head: number, reach = 24, floor = 0): number {
  let from = head;
  const limit = Math.max(floor, head - reach);
  while (from > limit && !stop.test(folded.charAt(from - 1))) from--;
  let start = from;
  for (const match of folded.slice(from, head).matchAll(cut)) start = from + match.index + match[0].length;
  if (/\d/.test(folded.charAt(start - 1)) && /^[个家处座所支批项套条]/.test(folded.charAt(start))) start++;
  return skipOpening(folded, start, head, start > from);
}

/** Skips the soft words and counts that stand at an offset, up to the head; `behind` tells that a word was cut before. */
export function skipOpening(folded: string, offset: number, head: number, behind = true): number {
  let start = offset;
  for (;;) {
    const rest = folded.slice(start, head);
    const marked = behind || start > offset || stop.test(folded.charAt(start - 1));
    const count = marked ? scale.exec(rest) : null;
    if (count && count[0].length > 1) {
      start += count[0].length;
      continue;
    }
    if (partOfName.test(rest)) break;
    opening.lastIndex = start;
    const match = opening.exec(folded);
    if (match === null || start + match[0].length >= head) break;
    start += match[0].length;
  }
  return start;
}

const alone = pattern(`${hard} ${soft}`, '', '^');

/** Whether the words are one light verb or function word and nothing else. */
export const isCut = (text: string): boolean => alone.exec(text)?.[0] === text;

/** Whether a light verb or function word stands anywhere in the words. */
export const hasCut = (text: string): boolean => {
  cut.lastIndex = 0;
  return cut.test(text);
};
