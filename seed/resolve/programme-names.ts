/** The canonical name of a programme, a function of the name as a report has it and of the lexicon only. */
import type { ProgrammeCategory } from '../../server/ontology.ts';
import { fold } from '../extract/fold.ts';
import { nationwideProgrammes } from '../lexicon/programmes-canonical.ts';

export interface ProgrammeName {
  readonly name: string;
  /** Category of a nationwide term; null where reports decide. */
  readonly category: ProgrammeCategory | null;
  /** The name without its year, where it has one: 昆仑 of 昆仑2021. */
  readonly series: string | null;
}

/** What makes two spellings one: no spaces, no quotation marks, no marks between the parts. */
const bare = (name: string): string => fold(name).replace(/[\s“”"‘’'《》〈〉<>、,;:·.。]/g, '');

const nationwide = new Map(
  nationwideProgrammes.flatMap((programme) =>
    [programme.name, ...programme.variants].map((variant) => [bare(variant), programme] as const),
  ),
);

/** Words around a term that do not make it another one. */
const leads = '新时代 深化 推进 落实 坚持和发展 坚持发展 坚持 全面推行 全面 严格 常态化 行政执法 法治'.split(
  ' ',
);
const tails =
  '普法责任制 责任制 责任 新模式 工作模式 模式 工作机制 机制 制度 工作 要求 原则 改革 建设 监管 抽查 平台 体系 服务 规划 做法 专项行动 行动'.split(
    ' ',
  );

/** The name and everything that is left of it when such words are taken off, fewest first. */
function trims(name: string): Iterable<string> {
  const out = new Set([name]);
  for (const left of out) {
    for (const word of leads) if (left.startsWith(word)) out.add(left.slice(word.length));
    for (const word of tails) if (left.endsWith(word)) out.add(left.slice(0, -word.length));
  }
  return out;
}

/**
 * A name whose core ends in a number, such as 惠企5+6 or 昆仑2021, is as distinctive as names become: general
 * words around the core say what kind of thing it is, and reports choose them freely.
 */
const generalTail =
  /^(?:法治|标杆|示范|综合|专项|系列|经验|做法|工作|服务|治理|惠民|惠企|执法|普法|模式|机制|制度|行动|活动|工程|项目|园区|平台|体系|系统|品牌|计划|举措|改革|[”"的]|和|及|、)*$/;

/** The core of such a name, null where it has none. The last number counts: 惠企5+6, not 惠企5. */
function numberedCore(name: string): string | null {
  const ends = [...name.matchAll(/\d(?!\d)/g)].map(({ index }) => index + 1);
  for (const end of ends) {
    const core = name.slice(0, end).replace(/^(?:新时代|法治)/, '');
    if (/[\p{Script=Han}A-Za-z].*\d$/u.test(core) && generalTail.test(name.slice(end))) return core;
  }
  return null;
}

const yearBehind = /^(.*[\p{Script=Han}A-Za-z])(?:20\d\d)年?$/u;

/**
 * Reads the name of a programme.
 * @param written as the extraction has it, with or without quotation marks
 */
export function readProgrammeName(written: string): ProgrammeName {
  const key = bare(written);
  for (const trimmed of trims(key)) {
    const known = nationwide.get(trimmed);
    if (known) return { name: known.name, category: known.category, series: null };
  }
  const name = fold(written).replace(/[\s“”"‘’'《》]/g, '');
  const core = numberedCore(name) ?? name;
  return { name: core, category: null, series: yearBehind.exec(core)?.[1] ?? null };
}
