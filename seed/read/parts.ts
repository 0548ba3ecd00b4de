import type { Part } from '../../server/ontology.ts';

/** What headings and first words say about the part that they open. Everything here is matched on folded text. */
const lack = '(?:问题|不足|困难|短板|弱项|差距|薄弱环节|薄弱之处|难点|瓶颈|制约因素|挑战)';
const lacks = `${lack}(?:(?:[和与及、]|以及)(?:其|主要|存在)*(?:的)?(?:原因|不足|困难|短板|弱项|问题|差距|挑战))*(?:分析)?`;

const problemHeading = new RegExp(
  `(?:存在|面临|遇到|主要|突出)(?:的|着|一些|主要|突出|以下|几个|不少|薄弱)*${lack}|^(?:工作|当前|目前)*${lacks}$|不足之处|^${lack}[和与及、]`,
);
/** A section on how problems were put right is a result, unless it goes on to what is to come. */
const putRight =
  /整改|化解|解决|整治|查摆|治理|破解|反馈|督察|攻坚|自查|导向|回应|排查|清理|聚焦|针对|涉及|纠正|研究|补齐/;
const thenPlans =
  /(?:和|与|及|以及|、|,)(?:下一?步|下一?阶段|改进|整改(?:措施|方向|计划|打算)|对策|工作(?:打算|计划|思路)|解决(?:办法|措施))/;

const ahead = '(?:下一?步|下一?阶段|下一?个?年度?|明年|来年|今后|未来|后续|接下来)';
const planHeading = new RegExp(
  `${ahead}|工作(?:计划|打算|思路|设想|展望|规划)|(?:计划|打算|思路|展望|设想|主要安排|工作安排)$|努力方向|改进(?:措施|方向|意见|举措|计划)|整改(?:措施|方向|打算)$`,
);
const carriedOut =
  /^(?:制定|落实|贯彻|执行|完成|围绕|按照|强化|加强|细化|谋划|严格|深化)|(?:落实|完成|执行|推进|实施|部署|开展)情况$/;

const scope =
  '(?:20\\d\\d年度?|当前|目前|法治政府建设|依法行政|法治建设|工作|推进|方面|过程|中|还|仍|主要|仍然|的)*';
const thenMended =
  '(?:(?:和|与|及|以及|、)(?:改进|努力|下一?步|对策|打算|展望|工作(?:打算|计划|思路))[^,。]{0,10})?';
const openProblems = new RegExp(
  `^${scope}(?:存在|面临)(?:的|着|一些|主要|突出)*${lacks}(?:情况)?$|^(?:${scope}|需要?(?:改进|提高|加强|解决)的)${lack}?${lacks}${thenMended}$`,
);
const openPlans = new RegExp(
  `^(?:20\\d\\d年度?)?${ahead}(?:的|主要|重点|推进|法治政府建设|依法行政|法治建设|工作)*(?:计划|打算|思路|安排|措施|举措|方向|重点|任务|设想|规划)*$|^(?:工作)?(?:打算|计划|展望|努力方向|改进措施)$`,
);

const coming = '(?:要点|重点|思路|计划|打算|安排|目标|任务|工作|方向|举措|措施|展望)';

/** Whether a heading names the year after the report's as the one to work in. */
function ofNextYear(heading: string, year: number | null): boolean {
  const named = /^(?:在)?(20\d\d)年/.exec(heading)?.[1];
  if (named === undefined || year === null || Number(named) !== year + 1) return false;
  return new RegExp(`^.{5,36}?${coming}`).test(heading);
}

/**
 * The part that a heading opens, null where it says nothing of it.
 * @param heading folded, without its number.
 * @param top whether it stands at the outermost level; deeper headings must say it in so many words.
 */
export function partOfHeading(heading: string, year: number | null, top: boolean): Part | null {
  const text = heading.trim().replace(/[\s。:;,]+$/, '');
  if (openProblems.test(text)) return 'PROBLEMS';
  if (openPlans.test(text)) return 'PLANS';
  if (!top) return null;
  if (problemHeading.test(text) && (!putRight.test(text) || thenPlans.test(text))) return 'PROBLEMS';
  if (ofNextYear(text, year)) return 'PLANS';
  return planHeading.test(text) && !carriedOut.test(text) ? 'PLANS' : null;
}

const planOpener = new RegExp(
  `^(?:针对(?:以上|上述|这些|存在)[^。]{0,12}?(?:问题|不足|短板)[^。]{0,6},|${ahead}(?:的?工作)?(?:中|里|)(?:,|我们?|本|全|各|[市区县州省旗镇乡]|将|要|是|:|计划|打算|着重|重点|继续|主要))`,
);
const problemOpener = new RegExp(
  `^[^。]{0,80}?(?:但|虽|尽管|然而|不过|同时|仍|还|尚|与[^。]{2,30}相比)[^。]{0,60}?(?:存在|有)[^。]{0,40}?(?:${lack}|不够|不强|不高|不到位)`,
);
const nextYearOpener = /^(20\d\d)年[^。]{0,40}?(?:将|要|继续|计划|拟)/;

/** The part that a sentence opens by its first words, where headings are lost; null for most sentences. */
export function partOfSentence(sentence: string, year: number | null): Part | null {
  const text = sentence.slice(0, 180);
  if (planOpener.test(text)) return 'PLANS';
  const named = nextYearOpener.exec(text)?.[1];
  if (named !== undefined && year !== null && Number(named) === year + 1) return 'PLANS';
  return problemOpener.test(text) && !putRight.test(text.slice(0, text.indexOf('。') + 1 || 180))
    ? 'PROBLEMS'
    : null;
}

const weakness =
  /不够|不足|不强|不高|不到位|不深|不实|不严|不清|不规范|不熟|不畅|不完善|不健全|不平衡|不充分|不紧|不全|欠缺|薄弱|有待|仍需|还需|尚需|亟需|亟待|尚未|滞后|缺乏|缺少|缺位|短缺|存在|困难|短板|差距|淡薄|偏[低少弱]|较[低少弱]|突出$|难度|凸显|脱节|参差/;

/** Whether a heading or an item tells of a weakness, as those of a section on problems do. */
export const tellsWeakness = (text: string): boolean => weakness.test(text.slice(0, 60));
