/** What a figure claims to be the total of, in a form in which two sentences can be compared. */
import type { Locator } from '../evidence.ts';
import type { ObservationFact } from '../types.ts';
import type { Figure } from './figures.ts';

export interface Claim {
  readonly fact: ObservationFact;
  /** What is counted and of whom; equal keys may be the same thing. */
  readonly key: string;
  /** What was done to what is counted: 受理 is not 办结. */
  readonly deeds: string;
  /** Own, or that of the whole jurisdiction. */
  readonly scope: string;
  /** As of when, '' for the report's year. */
  readonly date: string;
  /** The campaign or event that the sentence speaks of, '' where there is none. */
  readonly occasion: string;
  readonly platform: string | null;
  /** The passage before the figure. */
  readonly before: string;
}

const deed =
  /新收|新增|新聘|受理|收到|收件|接到|接收|办结|审结|结案|已结|未结|立案|破获|侦破|破案|发现|整改|化解|调解|排查|审核|审查|出具|制发|制定|清理|废止|修改|备案|公开|维持|撤销|终止|驳回|移送|作出|检查|抽查|处罚|培训|取得|通过|参加|应诉|败诉|胜诉/g;

/** What tells that a figure is a total and not the count of one occasion. */
const whole = /共|累计|合计|总计|总数|全年|年内|今年以来|年度内|截至|截止|现有|目前/;
const jurisdiction =
  /(?:全|我|辖)(?:市|区|县|省|旗|州|镇|街道|乡|国)|辖区|各级|全系统|系统内|各(?:县|区|市|镇|街|乡|部门|单位|地)/;
const occasions = /[“][^”]{2,20}[”]|[^,;、。的]{0,6}(?:行动|整治|攻坚|战役|会战|期间|活动周|宣传月|宣传周)/g;
const platforms =
  /(?:在|通过|依托|利用)?([^,;、。的在]{2,14}?(?:网站|网|平台|系统|公众号|客户端))(?:上|平台)?/;
/** How many characters before a figure may say what it is of. */
const reach = 300;
const asOf = /(?:截至|截止)(?:到|至)?(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|底)?/;
const words =
  /^(?:依法|共|累计|已|各类|全年|我局|本局)*(?:办理|开展|组织|进行)?|(?:数量|总数|件数|人数|总量|情况)$|[“”‘’"\s的]|决定书?$/g;

/** 八桂网公示的行政处罚 and 公开行政处罚决定书 both speak of 公开行政处罚. */
function plainLabel(label: string, platform: string | null): string {
  const bare = platform === null ? label : label.replace(platform, '');
  return bare.replace(/公示/g, '公开').replace(words, '').replace(words, '').replace(/案件$/, '案');
}

/** The platform that a stretch names, without the words that lead to it. */
const platformIn = (text: string): string | null =>
  platforms.exec(text)?.[1]?.replace(/^.*(?:通过|依托|利用|登录)/, '') ?? null;

/** 12-21 for 截至2021年12月21日 in a report of 2021, the words of another period as they are. */
function dateOf(sentence: string, period: string | null, year: number | null): string {
  const [found, stated, month, day = ''] = asOf.exec(sentence) ?? [];
  if (found !== undefined) return `${stated ?? year ?? ''}-${month}-${day}`;
  return period === null || /^(?:目前|今年|年内|全年|至今)/.test(period) ? '' : period;
}

/** The claim of a figure; null where it does not say that it is a total, or leans on figures before it. */
export function claimOf(locator: Locator, figure: Figure): Claim | null {
  const { report, folded } = locator.prepared;
  const { fact, unit } = figure;
  const passage = report.passages[fact.passage];
  const sentence = locator.sentenceOf(fact.number);
  if (passage === undefined || sentence === null || passage.part === 'PROBLEMS') return null;
  if (
    !/^figure\/(?:noun-before|noun-after|people)$/.test(fact.rule) ||
    (fact.change?.base === undefined && fact.change !== null)
  )
    return null;
  const from = Math.max(sentence.start, fact.number.start - reach);
  const inSentence = folded.slice(from, fact.number.start);
  const clause = inSentence.split(/[,;:。]/).at(-1) ?? '';
  if (!whole.test(inSentence) || /其中|分别|由\d|平均|每/.test(clause)) return null;
  const platform = platformIn(fact.label) ?? platformIn(clause);
  const label = plainLabel(fact.label, platform);
  if (label.length < 4) return null;
  const around = `${clause}${fact.label}`.replace(/公示/g, '公开');
  return {
    fact,
    key: [fact.agency, unit, fact.metric ?? '', label].join('\u001f'),
    deeds: [...new Set(around.match(deed) ?? [])].sort().join(),
    scope: jurisdiction.test(inSentence) ? 'jurisdiction' : 'own',
    date: dateOf(inSentence, fact.period, report.year),
    occasion: (inSentence.match(occasions) ?? []).join(),
    platform,
    before: folded.slice(passage.start, fact.number.start),
  };
}
