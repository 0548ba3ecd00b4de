/** Terms of rule-of-law government work; the more of them a text has, the likelier it is one of its reports. */
const core =
  /法治(?:政府|建设|思想|公安|工作|教育|宣传|意识|思维|社会|乡村|环境|保障|队伍|市场监管|中国|素养)|依法行政|依法治(?:国|省|市|区|县|旗|州|镇|街|校|教|理|企|水|林)|法制(?:建设|工作|宣传|教育|审核)/g;
const terms =
  /行政(?:执法|复议|诉讼|应诉|处罚|许可|审批|决策|争议|调解|裁量)|规范性文件|合法性审[查核]|法律顾问|公职律师|执法(?:人员|监督|证|资格|检查)|普法|学法|述法|出庭应诉|第一责任人|政[务府]信?息?公开|放管服|双随机|三项制度|营商环境|权责清单|法治督察|法律援助|人民调解|领导干部|党委|党组|重大行政决策|法律明白人|政务服务/g;
const genre =
  /(?:法治|依法行政|依法治)[^。\n]{0,40}(?:报告|总结|汇报|情况|自评)|(?:情况|工作|现)[^。\n]{0,20}(?:报告|总结|汇报)(?:如下|:)/;
const news = /^[^。]{0,120}?(?:本报讯|本报记者|新华社|记者从|记者获悉|\(记者|通讯员|中新网|讯\()/;
const article = /^ *第[一二三四五六七八九十百]{1,5}条[ :]/gm;

const distinct = (text: string, pattern: RegExp): number => new Set(text.match(pattern)).size;

/**
 * Whether folded text is a report on rule-of-law government, or a fragment of one; a recipe, a news item, the text
 * of a law or a program is none.
 */
export function isReport(whole: string): boolean {
  // What a text is shows in its first pages.
  const folded = whole.slice(0, 8000);
  const han = folded.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (han < 40 || han * 3 < folded.replace(/\s/g, '').length) return false;
  const [cores, others] = [distinct(folded, core), distinct(folded, terms)];
  const named = genre.test(folded.slice(0, 3000));
  if ((folded.match(article)?.length ?? 0) > 5 && !named) return false;
  if (news.test(folded) && !/如下/.test(folded.slice(0, 1500))) return false;
  // An opening may hold little more than the name of what it reports on.
  if (/现将[^。]{0,60}法治[^。]{0,40}如下/.test(folded) || (folded.match(/法治政府/g)?.length ?? 0) > 1)
    return true;
  if (named && /推进法治政府建设|法治政府建设(?:工作|情况)/.test(folded)) return true;
  // A page from the middle has no title; a report refused is lost, while another text taken in does little harm.
  return cores === 0 ? others >= 4 : cores + others >= (named ? 2 : 3);
}
