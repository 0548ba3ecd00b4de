import type { Part } from '../../server/ontology.ts';

/** What headings say about the part that they open. All on folded text without number. */
const lacks = '(?:问题|不足|困难|短板|弱项|差距|薄弱环节|薄弱之处|难点|瓶颈|制约因素)';
const problemHeading = new RegExp(
  `(?:存在|面临|遇到|主要|突出)(?:的|着|一些|主要|突出|以下|几个|不少)*${lacks}|^(?:工作)?${lacks}(?:$|[和与及、,]|之处|分析)|不足之处|${lacks}(?:[和与及、]|以及)(?:其|主要)*(?:原因|不足|困难|短板|问题|差距)`,
);
/** A section on how problems were put right is a result. */
const putRight = /整改|化解|解决|整治|查摆|治理|破解|反馈|督察|攻坚|自查|导向|回应|排查|清理/;
const thenPlans =
  /(?:和|与|及|以及|、|,)(?:下一?步|下一?阶段|改进|整改(?:措施|方向|计划|打算)|对策|工作(?:打算|计划|思路)|解决(?:办法|措施))/;
const planHeading =
  /下一?步|下一?阶段|下一?年|下年度|明年|来年|今后|工作(?:计划|打算|思路|设想|展望)|(?:计划|打算|思路|展望|设想|主要安排|工作安排)$|努力方向|改进(?:措施|方向|意见|举措)|整改(?:措施|方向)$/;
const carriedOut = /^(?:制定|落实|贯彻|执行|完成|围绕|按照|强化|加强)|(?:落实|完成|执行|推进|实施)情况$/;
const openProblems = new RegExp(
  `^(?:\\d{4}年度?|当前|目前)?(?:法治政府建设|工作)?(?:中|还|仍|主要|仍然)*(?:存在|面临)(?:的|着|一些|主要|突出)*${lacks}(?:(?:和|与|及|、|以及)(?:主要|其)?(?:原因|不足|困难|短板|问题|差距)(?:分析)?)?$`,
);
const openPlans =
  /^(?:\d{4}年度?)?(?:下一?步|下一?阶段|下一?年度?|明年|今后)(?:的|主要|重点|法治政府建设|推进法治政府建设)*(?:工作)?(?:的|主要|重点)*(?:计划|打算|思路|安排|措施|举措|方向|重点|任务|设想)*$/;

/** The year after the report's, named as one to come. */
function nextYear(heading: string, year: number | null): boolean {
  if (year === null) return false;
  return new RegExp(
    `^(?:在)?${year + 1}年.{0,24}(?:要点|重点|思路|计划|打算|安排|目标|任务|工作|方向|举措|措施)`,
  ).test(heading);
}

/**
 * The part that a heading opens, null where it says nothing of it.
 * @param heading folded, without its number.
 * @param top whether it stands at the outermost level; deeper headings must say it in so many words.
 */
export function partOfHeading(heading: string, year: number | null, top: boolean): Part | null {
  const text = heading.replace(/[\s。:;,]+$/, '').replace(/^\s+/, '');
  if (!top) {
    if (openProblems.test(text)) return 'PROBLEMS';
    return openPlans.test(text) ? 'PLANS' : null;
  }
  if (problemHeading.test(text) && (!putRight.test(text) || thenPlans.test(text))) return 'PROBLEMS';
  if (nextYear(text, year)) return 'PLANS';
  if (planHeading.test(text) && !carriedOut.test(text)) return 'PLANS';
  return null;
}

const planOpener =
  /^(?:下一?步|下一?阶段|接下来|下年度|下一年度?|明年|今后|来年)(?:的?工作)?(?:中|里|,|我|市|区|县|局|全|将|要|是|:|计划|打算|着重|重点|继续)/;
const problemOpener = new RegExp(
  `^.{0,60}?(?:但|虽|尽管|然而|不过|同时也?|仍然?|还|尚|与.{2,30}相比).{0,60}?(?:存在|有).{0,40}?(?:${lacks}|不够|不强|不高)`,
);

/** The part that a sentence opens by the words it begins with, where headings are lost; null for most sentences. */
export function partOfSentence(sentence: string, year: number | null): Part | null {
  const text = sentence.slice(0, 160);
  if (planOpener.test(text)) return 'PLANS';
  if (year !== null && new RegExp(`^${year + 1}年.{0,40}?(?:将|要|继续|计划)`).test(text)) return 'PLANS';
  if (problemOpener.test(text) && !putRight.test(text)) return 'PROBLEMS';
  return null;
}
