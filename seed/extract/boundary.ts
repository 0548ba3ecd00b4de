/**
 * Light verbs, adverbs and function words of the genre: where a name without quotation marks follows one of them,
 * the name begins behind it. Verbs that name what an activity does (打击, 整治, 治理, 执法) are not among them.
 */
const words =
  '开展 推进 推动 落实 建立 打造 实施 深化 推行 运行 研发 设立 成立 完善 构建 搭建 健全 运用 利用 用好 依托 借助 通过 组建 创建 创新 探索 推出 推广 启动 执行 坚持 强化 加强 优化 升级 拓展 拓宽 聚焦 围绕 紧扣 结合 参与 参加 组织 举办 召开 制定 制订 拟定 出台 印发 发布 修订 起草 按照 根据 依据 依照 依照职权 牵头 联合 会同 联手 联动 配合 协同推进 协调 指导 督促 支持 发挥 充分 积极 全面 深入 持续 进一步 常态化 扎实 大力 有序 统筹 加快 率先 不断 有效 有力 严格 认真 切实 稳步 着力 主动 继续 高标准 高质量 高效 首次 首创 建成 建设 建好 建强 投入 上线 开发 自主研发 开通 开设 增设 引入 引进 使用 纳入 列入 入选 荣获 获评 获得 贯彻 履行 巩固 提升 提高 规范 明确 形成 抓好 抓实 做好 做实 做优 做强 试行 推开 促进 迭代 邀请 聘请 选派 选聘 委托 安排 部署 主导 接入 对接 依法 实现 保障 确保 持续推动 关于 针对 其中 以及 同时 包括 包含 涵盖 分别 目前 今年 全年 年内 多次 先后 共同 共 已 还 均 并 被 由 在 对 为 将 把 以 向 从 于 至 到 的 了 等 着 是 因 自 让 使 经 按 含 我 各 该 本 其 某 不';

/** The same as one pattern, longest first. */
const cut = new RegExp(
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** Marks, digits and letters at which a name without quotation marks cannot go on to the left. */
const stop = /[^一-龥·]/;

/**
 * Where a name that ends in a head beginning at `head` starts: behind the last mark, light verb or function word
 * within `reach` characters to the left.
 */
export function nameStart(folded: string, head: number, reach = 24, floor = 0): number {
  let from = head;
  const limit = Math.max(floor, head - reach);
  while (from > limit && !stop.test(folded.charAt(from - 1))) from--;
  let start = from;
  for (const match of folded.slice(from, head).matchAll(cut)) start = from + match.index + match[0].length;
  return start;
}

/** Whether a light verb or function word stands anywhere in the words. */
export const hasCut = (text: string): boolean => {
  cut.lastIndex = 0;
  return cut.test(text);
};
