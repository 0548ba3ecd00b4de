import type { Span } from '../read/types.ts';
import type { Locator } from './evidence.ts';
import { within } from './spans.ts';
import type { AgencyFact, AwardFact } from './types.ts';

/** Words that make an object an honour. */
const honour =
  /先进|示范|标兵|优秀|优胜|优良|典型|奖|称号|荣誉|第[一二三四五六七八九十\d]+(?:名|位|$)|第一|试点|十大|十佳|百佳|双十佳|百强|模范|标杆|案例|先行区|先行示范|文明|满堂红|突出(?:集体|单位|个人|贡献)|成绩突出|名录|储备库|[一二三特]等功|[一二三特]等奖|金奖|银奖|铜奖|等次|候选|首个|首批|首家|红旗|最佳|样板|样本|典范|之星|能手|达标|一本账|案例库|人才库|榜首|首位|卫士|楷模|金牌|重点项目|创新项目|优质|星级|[A5]级|标准化|平安鼎|前[一二三四五六七八九十\d]+(?:名|位|强)|激励/;

/** Verbs of receiving, strong: what follows is an honour whenever it names one. */
const strong =
  /(?:荣获|获评|荣膺|荣立|获授|获颁|斩获|摘得|夺得|捧得|喜获|获得|夺取|捧回|勇夺|被[^,;。]{0,24}?(?:评为|评选为|评定为|授予|命名为|确定为|确认为|认定为|表彰为|列为|选为|推荐为|通报表扬为)|(?:评选为|评为|授予|命名为|确认为|认定为)|入选|入围|选入|获批|跻身|荣登|受到|成功创建(?:成)?(?:为)?|创成|成为|建成|获)/;
/** Verbs that put something into a list, which is an honour only where the list is one of honours. */
const listed = /(?:被[^,;。]{0,16}?(?:列入|纳入|确定为)|列入|纳入|进入|作为|列为|确定为|落在|落户)/;
const listHonour =
  /试点|示范|典型|案例|储备库|先进|首批|第[一二三四五\d]+批|候选|重点项目|一本账|名录|名单(?!管理)|样板|标杆|先行|人才库/;
const notList =
  /考核|规划|计划|议题|内容|范围|预算|培训|教育|系统|体系|管理|清单|目录|议程|考评|档案|黑名单|日程|全过程|指标|任务|黑/;

const praise =
  /批示|肯定|表扬|推介|推广|交流发言|经验交流|报道|好评|称赞|赞誉|认可|支持|授权|许可|资格|资质|证书|证$|赔偿|救济|信息|收入|利润|同意|线索|关注|点赞|进展|成效|答复|法律职业/;

/** Praise that is given in a document is an honour; a speech as a model is none. */
const commended = /(?:督查激励|通报表扬|通报表彰|通报嘉奖)$/;
const speech = /发言|讲话|分享$/;

const strongAtStart = new RegExp(`^(?:${strong.source})`);
const verbs = new RegExp(`${strong.source}|${listed.source}`, 'g');

/** A place in a ranking: 位居全市第二, 排名全省第1. */
const ranks =
  /(?:排名|位居|位列|名列|居|列|排在|提升到|提升至|上升到|上升至|跃居|跃升至|保持|取得|获得|荣获|夺得|摘得|斩获|获)?(?<scope>(?:全国|全省|全市|全区|全县|全州|全盟|全旗|同类[一-龥]{1,4}|[一-龥]{0,4}类地区|各[一-龥]{2,4})[一-龥]{0,6}?)?(?:排名|位居|位列|名列|居)?(?<rank>第[一二三四五六七八九十\d]+(?:名|位)?(?![一-龥]{0,6}(?:届|次|批|支|部|座|家|例|张|份|起|期|场|笔|季度|期|条|款|责任|时间|议题|个|一线|方|产业|课|任|章|项|阶段|师|人民|轮|医院|中学|小学|步|代|类|种|级|线|位的)|[一二三四五六七八九十百\d])|首位|榜首|最少|最低|最高)/g;
const rankVerb = /排名|位居|位列|名列|居|列|排在|提升到|提升至|上升|跃|保持|取得|获|夺得|摘得/;

interface Draft {
  readonly span: Span;
  readonly name: string;
  readonly verbStart: number;
  readonly rule: string;
  readonly confidence: number;
}

const bare = (text: string): string =>
  text.replace(/^(?:了|为|成|过|到)/, '').replace(/^[“"]([^“”"]*)[”"]$/, '$1');

/** The object of a verb of receiving: to the end of the clause, or of the quotation that names it. */
function objectEnd(folded: string, from: number, limit: number): number {
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const char = folded.charAt(i);
    if (char === '“' || char === '《') depth++;
    else if (char === '”' || char === '》') depth--;
    else if (depth <= 0 && /[,;。:!?\n]/.test(char)) return i;
  }
  return limit;
}

/** What a bare 试点 or 候选地区 is for: the activity named right before. */
function topicBefore(folded: string, clauseStart: number, verbStart: number): string {
  const own = /(?<topic>[一-龥]{4,30}(?:改革|建设|创建|工程|行动|机制|制度))$/.exec(
    folded.slice(clauseStart, verbStart),
  )?.groups?.topic;
  if (own !== undefined) return own;
  const before = folded.slice(Math.max(0, clauseStart - 90), clauseStart);
  return (
    [
      ...before.matchAll(/(?<=^|[^一-龥]|[省市区县旗州])(?:全国|全省|国家|省级)?[一-龥]{2,16}示范(?=创建)/g),
    ].at(-1)?.[0] ?? ''
  );
}

function* findHonours(locator: Locator, clause: Span): Iterable<Draft> {
  const { folded } = locator.prepared;
  const text = folded.slice(clause.start, clause.end);
  for (const match of text.matchAll(verbs)) {
    const verbStart = clause.start + match.index;
    const from = verbStart + match[0].length;
    const to = objectEnd(folded, from, Math.min(clause.end, from + 70));
    const name = bare(folded.slice(from, to).replace(/(?:、|和|与)?$/, ''));
    const isStrong = strongAtStart.test(match[0]);
    const weakVerb = /^(?:成为|建成|获|获得|授予|认定为)$/.test(match[0]);
    if (
      name.length < 2 ||
      name.length > 60 ||
      (praise.test(name) && !commended.test(name)) ||
      speech.test(name) ||
      /[未拟争]$/.test(folded.slice(Math.max(0, verbStart - 2), verbStart))
    )
      continue;
    // 命名为, 授予 and the like confer whatever they name.
    const confers = /荣获|获评|荣膺|命名为|授予|评为|评选为/.test(match[0]) && name.length >= 4;
    if (
      isStrong
        ? !confers && !honour.test(name) && !commended.test(name)
        : !listHonour.test(name) || notList.test(name)
    )
      continue;
    if (
      weakVerb &&
      !commended.test(name) &&
      !/先进|示范|奖|称号|试点|典型|案例|候选|最佳|标杆|首批|首个|优秀|突出|文明|荣誉|模范/.test(name)
    )
      continue;
    if (match[0] === '建成' && /^全.(?:首个|首家|首批)/.test(name) && !/示范|试点/.test(name)) continue;
    if (/^(?:成为|建成|作为)$/.test(match[0]) && !/示范|试点|候选|首批|首个|先进/.test(name)) continue;
    const bareObject = /^(?:候选[一-龥]{2}|试点[一-龥]{0,2}|[一-龥]{2,4}试点|示范[一-龥]{2})$/.test(name);
    const full = bareObject ? `${topicBefore(folded, clause.start, verbStart)}${name}` : name;
    yield {
      span: { start: verbStart, end: to },
      name: full,
      verbStart,
      rule: isStrong ? 'award.honour' : 'award.listed',
      confidence: isStrong && !weakVerb ? 0.85 : 0.7,
    };
    return;
  }
}

/** 某某称号和某某奖: two honours that one verb confers, each with the kind of honour at its end; else the one name. */
function eachHonour(name: string): readonly string[] {
  const parts = name.split(/[和、](?=[一-龥“]{4})/);
  const whole =
    parts.length > 1 &&
    parts.every(
      (part) =>
        part.length >= 5 && /(?:称号|奖|单位|集体|个人|案例|标兵|[金银铜]奖|示范[一-龥]{1,3})”?$/.test(part),
    );
  return whole ? parts : [name];
}

/** The contest in which a rank was reached: 在…考评中. */
const contests =
  /在(?<contest>[^,;。在]{2,30}?(?:考评|考核|评估|评比|评议|测评|竞赛|比武|比赛|大赛|评选|评查|排名|活动)[^,;。]{0,6}?)(?:中|上|(?=(?:获得|荣获|取得|获评|获|夺得|摘得|被评为)))/g;

function* findRanks(locator: Locator, clause: Span, sentence: Span): Iterable<Draft> {
  const { folded } = locator.prepared;
  const text = folded.slice(clause.start, clause.end);
  for (const match of text.matchAll(ranks)) {
    const { scope = '', rank = '' } = match.groups ?? {};
    const lead = match[0].slice(0, match[0].length - rank.length);
    if ((scope === '' && !rankVerb.test(lead)) || /率先|首创|首次/.test(lead)) continue;
    if (/^最/.test(rank) && !scope.startsWith('全')) continue;
    const start = clause.start + match.index;
    const whole = folded.slice(Math.max(sentence.start, start - 80), start);
    // 从第九提升到第二: the former rank is no honour.
    if (/从[^,]{0,12}$/.test(whole) && !/提升|上升|跃/.test(lead)) continue;
    const contest = [...whole.matchAll(contests)].at(-1)?.groups?.contest;
    const group = /从[^,]{0,6}?(?<group>[一二三四]类地区)[^,]*$/.exec(whole)?.groups?.group ?? '';
    const before = text
      .slice(0, match.index)
      .replace(/^.*[在从]/s, '')
      .slice(-24)
      .replace(/[中,]$/, '');
    const name = `${contest ?? before}${contest === undefined ? '' : group}${scope}${rank}`;
    yield {
      span: { start, end: start + match[0].length },
      name,
      verbStart: start,
      rule: 'award.rank',
      confidence: 0.6,
    };
    return;
  }
  // 为全省首个: to be the first of all is a distinction that the words themselves claim.
  const first =
    /(?<subject>[^,;。]{4,40}?)(?:(?<![作行成认])为|是|系)(?<first>(?:全国|全省|全市|全区|全县)(?:首个|首家|唯一)[^,;。]{0,12})/.exec(
      text,
    );
  if (first?.groups === undefined) return;
  const start = clause.start + first.index;
  const name = `${first.groups.subject}(${first.groups.first})`;
  yield {
    span: { start, end: start + first[0].length },
    name,
    verbStart: start,
    rule: 'award.first',
    confidence: 0.5,
  };
}

/** Who did what in which contest, before the verb of receiving: 市局在全省考评中. */
const inContest =
  /^(?<subject>.*?)在(?<contest>[^,;。]{2,40}?(?:考评|考核|评估|评比|评议|测评|竞赛|比武|比赛|大赛|评选|评查|排名|活动|督察|验收))(?:中|上|里)?(?:均|也|再次|首次|连续[一-龥\d]{0,4})?$/;
/** A grade or a place that means something only with the contest that it was reached in. */
const grade =
  /^(?:第[一二三四五六七八九十\d]+名?|[特一二三]等奖|[金银铜]奖|优秀(?:组织)?奖|优胜奖|“?(?:优秀|良好|先进|优|好|A)”?(?:等次|等级|档次|档)?)$/;

/** Honours, ranks and pilots that others confer; praise is none, and plans and problems confer nothing. */
export function extractAwards(
  locator: Locator,
  publisher: string | null,
  agencies: readonly AgencyFact[],
): readonly AwardFact[] {
  const { sentences, folded, report } = locator.prepared;
  const placed = agencies
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start);
  const out: AwardFact[] = [];
  for (const sentence of sentences) {
    const passage = locator.passageOf(sentence);
    if (passage === null || passage.part === 'PLANS' || passage.part === 'PROBLEMS') continue;
    for (const clause of sentence.clauses) {
      const found = [...findHonours(locator, clause)];
      for (const draft of found.length > 0 ? found : findRanks(locator, clause, sentence)) {
        const inVerb = within(placed, draft.span).filter(
          ({ start, end }) =>
            start >= draft.verbStart && end <= draft.span.end && /^被/.test(folded.slice(draft.verbStart)),
        );
        // Long enough for any subject and contest, so that a clause of any length costs the same.
        const from = Math.max(clause.start, draft.verbStart - 120);
        const lead = folded.slice(from, draft.verbStart);
        const { subject: doer, contest } = inContest.exec(lead)?.groups ?? {};
        const reach = doer === undefined ? draft.verbStart : from + doer.length;
        const before = within(placed, { start: clause.start, end: reach }).at(-1);
        const subject = report.text
          .slice(clause.start, reach)
          .replace(/^[((]?[一二三四五六七八九十\d]+[))、.]/, '')
          .replace(/^[^一-龥“《\d]+/, '')
          .replace(/(?:均|也|还|已|先后|连续.{0,4}|并|再次|首次)+$/, '');
        const recipient =
          before !== undefined && before.end >= reach - 8
            ? before.name
            : subject.length >= 2 && subject.length <= 40 && draft.rule !== 'award.rank'
              ? subject
              : (publisher ?? '');
        for (const name of eachHonour(draft.name))
          out.push({
            name: contest !== undefined && grade.test(name) ? `${contest}${name}` : name,
            recipient,
            grantor: inVerb.length > 0 ? inVerb.map(({ name }) => name).join('、') : null,
            quote: locator.quoteOf({ start: draft.span.start, end: draft.span.end }),
            passage: passage.ordinal,
            rule: draft.rule,
            confidence: draft.confidence,
          });
      }
    }
  }
  return out;
}
