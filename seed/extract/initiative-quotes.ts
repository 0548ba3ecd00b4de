import { doctrines, figures } from '../lexicon/programmes.ts';
import { isCut, nameStart } from './boundary.ts';
import { type Reading, readHead, weakHead } from './initiative-quote-heads.ts';
import { categoryOfHead, categoryOfName, type Initiative } from './initiatives.ts';
import type { Quoted } from './quotes.ts';

/** Verbs of running, right before the mark or with a few words between. */
const runs =
  /(?:开展|推进|推动|推行|推出|推广|落实|建立|建成|打造|实施|实行|实现|深化|运行|研发|开发|设立|成立|开设|开通|构建|搭建|健全|完善|创建|创立|创新|探索|启动|上线|组建|组织|举办|优化|擦亮|发挥|依托|运用|利用|强化|加强|执行|坚持和发展|深耕|做优|做强|做实|培育|编制|拓宽|拓展|增设|优化升级|提供|升级|践行|采取|采用|通过|以|参与|叫响|共建|合建|创设|设置|建有|选树|发展|打响|唱响|提炼|开启|培训|培养|组成|编织|坚持|用好|聚焦)(?:了)?(?<gap>[^,;。:“”《》\n]{0,18})$/;

/** What the words behind say of a thing that runs by itself. */
const lives =
  /^(?:[一-龥]{0,4}(?:继续|持续|全面|正式|顺利)?(?:优化|建成|落地|上线|推开|运行|启用|成立|组建|揭牌|投用|投入|做法|经验|案例|等做法|走深|走实|覆盖|品牌|成效))/;

/** A quotation that itself begins with such a verb cites words, it does not name. */
const cites = /^(?:实行|推进|建立|完善|加强|坚持|严格|开展|提升|落实|强化|不断|全面|深化|推动)/;
/** 三向发力, 双轮驱动: the quoted words are aspects. */
const aspects =
  /^[一二三四五六七八九十两双多][一-龥]{0,2}(?:发力|并举|驱动|同向|齐抓|维度|抓手|举措|并重|结合|联动|融合|层面|方面|环节|要素|原则|关系)/;

/** Heads of what is aimed at, felt or followed, not run. */
const talk =
  /^(?:的)?[一-龥]{0,6}?(?:原则|理念|要求|方针|目标|思路|精神|口号|主题|问题|现象|等次|称号|奖|态度|意识|导向|标准|格局|局面|氛围|作用发挥|短板|难题|顽疾|瓶颈|任务|思想|重要思想|讲话|会议|决策部署|部署|战略定位|案件|专案|犯罪|违法|行为|人员|外国人|分子|群体|等级|公众号|视频号|微博|抖音|官方|媒体|客户端|网站|等平台|等媒体|之路|之治|形象|阶段|时期|时间节点|节点|规划|纲要|总要求|总基调|底色|优势|效应|答卷|成绩单|荣誉|单位|集体|个人|示范村|示范户|文明|国家宪法日|国家安全日|宣传周|宣传月|宣传日|禁毒日|消费者权益日|环境日|安全日|日活动)/;

const honourBefore =
  /(?:荣获|获评|获得|被评为|评为|被授予|授予|命名为|确认为|认定为|入选|荣膺|获|评选为|评定为|摘得|列入|获批)(?:了)?[^,;。“”]{0,24}$/;

/** 以“…”为主题 and the like say what is aimed at; 为抓手, 为载体 name what is run. */
const aim = /^为(?:主题|目标|导向|主线|核心|宗旨|统领|指引|原则|指导|己任|中心|契机|基准|方向)/;

/** “310”标准: what a number in quotation marks names with the noun before it. */
const numberHead = /^(?<head>标准|模式|工作法|机制|工程|行动|服务|体系)/;

/** 个 before a mark: 三个“…”工程 counts, it does not name. */
const counted = /[一二三四五六七八九十两几\d]个$/;

const numerals = /^[\dA-Za-z.+·\-〇一二三四五六七八九十百千万两]+$/;

/** Parallel phrases that urge or describe. */
function isSlogan(text: string): boolean {
  const parts = text.split(/[、,\s·]/).filter((part) => part !== '');
  if (text.length > 26) return true;
  if (parts.length >= 2 && parts.every((part) => part.length >= 5)) return true;
  return /[。!?;:]/.test(text) || /(?:必须|应当|就是|不是|只有|让|不能|不得|人人都)/.test(text);
}

const initiativeLike =
  /(?:[一二三四五六七八九十两零]\p{Script=Han}{1,3}[一二三四五六七八九十两零]?\p{Script=Han}?|通办|联动|联调|共治|快办|即办|快处|直达|直通车|管家|共享|\+|码|e|互联网|智慧|数字|云|码上|一键|阳光|红色|先锋|联盟|集市|超市|夜校|课堂|讲堂|小院|驿站|热线)/u;

/** Names in quotation marks. Neighbours joined by 、 or 和 share the head behind the last and the verb before the first. */
export function findQuotedNames(
  folded: string,
  quotes: readonly Quoted[],
  titled: (at: number) => boolean,
): readonly Initiative[] {
  const out: Initiative[] = [];
  for (let i = 0; i < quotes.length; i++) {
    const list: Quoted[] = [];
    for (let j = i; j < quotes.length; j++) {
      const next = quotes[j];
      const last = list.at(-1);
      if (next === undefined) break;
      if (last !== undefined && !/^(?:、|和|与|及|以及|,)?$/.test(folded.slice(last.end, next.start))) break;
      list.push(next);
    }
    const last = list.at(-1);
    if (last === undefined) continue;
    i += list.length - 1;
    const first = list[0] ?? last;
    if (titled(first.start) || titled(last.end - 1)) {
      const named = inTitle(folded, last);
      if (named && list.length === 1) out.push(named);
      continue;
    }
    const shared = readHead(folded, last);
    for (const quoted of list) {
      const found = judge(
        folded,
        quoted,
        quoted === last ? shared : { ...shared, quoted, headEnd: quoted.end },
        first,
      );
      if (found) out.push(found);
    }
  }
  return out;
}

/** 《…“X”》专项行动: an activity whose name was put into title marks; 《…“X”工作制度》: the document that sets it up. */
function inTitle(folded: string, quoted: Quoted): Initiative | null {
  const ruled = /^[一-龥]{0,4}(?:制度|机制|工作法)(?=》)/.exec(folded.slice(quoted.end, quoted.end + 9))?.[0];
  if (ruled !== undefined && quoted.text.length <= 12) {
    const kind = folded.slice(quoted.end, quoted.end + ruled.length);
    const lead = /(?<=《)[一-龥]{2,4}$/.exec(folded.slice(quoted.start - 5, quoted.start))?.[0] ?? '';
    const noun = /[街镇乡村局厅委省市区县旗州]$/.test(lead) ? '' : lead;
    return {
      name: `${noun}${quoted.text}${kind}`,
      category: 'mechanism',
      span: { start: quoted.start - noun.length, end: quoted.end + ruled.length },
      core: { start: quoted.start, end: quoted.end },
      rule: 'programme.quoted-ruled',
      confidence: 0.6,
    };
  }
  if (folded.charAt(quoted.end) !== '》') return null;
  const head = /^(?:专项)?(?:行动|活动|工程|整治|治理)/.exec(
    folded.slice(quoted.end + 1, quoted.end + 8),
  )?.[0];
  if (head === undefined) return null;
  const start = folded.lastIndexOf('《', quoted.start);
  const span = {
    start: start >= 0 && quoted.start - start < 24 ? start : quoted.start,
    end: quoted.end + 1 + head.length,
  };
  const core = { start: quoted.start, end: quoted.end };
  return {
    name: `${quoted.text}${head}`,
    category: categoryOfHead(head),
    span,
    core,
    rule: 'programme.quoted-title',
    confidence: 0.8,
  };
}

function judge(folded: string, quoted: Quoted, reading: Reading, first: Quoted): Initiative | null {
  const { text } = quoted;
  const { head, gap, headEnd } = reading;
  const core = text.replace(/[、,\s]/g, '');
  if (core.length < 2 || doctrines.has(text) || figures.has(text) || figures.has(core) || doctrines.has(core))
    return null;
  // “6·5…日”活动 is an activity; without a head a date in quotation marks is a case or a day.
  const dated = /^\d+[·.]\d+/.test(core);
  if ((dated && !(gap === '' && head === '活动' && core.length >= 7)) || /[《》]/.test(text)) return null;
  const before = folded.slice(Math.max(0, first.start - 40), first.start);
  const behind = folded.slice(quoted.end, quoted.end + 24);
  const strong = head !== null && !weakHead.test(head);
  const governed = runs.exec(before);
  const near = governed !== null && /^.{0,12}$|、$/.test(governed.groups?.gap ?? '');
  const number = numerals.test(core) ? numberHead.exec(behind) : null;
  if (number?.groups && near) {
    const lead = leadOf(folded, quoted.start);
    if (lead < quoted.start) {
      const span = { start: lead, end: quoted.end + number[0].length };
      const kind = number.groups.head ?? '';
      if (!/[+]/.test(core) || kind === '标准')
        return {
          name: `${folded.slice(lead, quoted.start)}${text}${kind}`,
          category: categoryOfHead(kind),
          span,
          core: { start: quoted.start, end: quoted.end },
          rule: 'programme.quoted-number',
          confidence: 0.75,
        };
    }
  }
  if (numerals.test(core) && !strong) return null;
  if (counted.test(before) || (/^的/.test(behind) && !(strong && near))) return null;
  const own = categoryOfName(core);
  // What a list is summed up as shows that each of its members is a name; days of the whole world are none.
  if (
    reading.summed &&
    governed !== null &&
    !/^(?:世界|国际|国家|全国|宪法)|日$/.test(core) &&
    !isSlogan(text)
  ) {
    const { start, end } = quoted;
    const span = { start, end };
    const category = own ?? 'campaign';
    return { name: text, category, span, core: span, rule: 'programme.quoted-summed', confidence: 0.7 };
  }
  // Three and more parallel phrases describe; only a campaign bears such a name.
  const parallel = text.split('、').length >= 3 || text.includes(',');
  // A kind of activity behind the words (演讲比赛活动) names one, however its motto runs.
  const contest = head === '活动' && gap.length >= 2 && gap.length <= 8;
  if (
    parallel &&
    !contest &&
    !(strong && /行动|整治|治理|活动|改革|工程/.test(head)) &&
    !(initiativeLike.test(core) && near && text.length <= 12)
  )
    return null;
  if (honourBefore.test(before) && !/经验|平台|机制/.test(head ?? '')) return null;
  if (
    aim.test(behind) ||
    (talk.test(behind) && !(head !== null && strong && (gap === '' || /行动|整治|治理|攻坚/.test(head))))
  )
    return null;
  if (
    isSlogan(text) &&
    !contest &&
    !(strong && /^(?:专项|行动|改革|工程|机制|专项治理)/.test(`${gap}${head}`))
  )
    return null;
  if (text.length > 16 && !strong && !contest) return null;
  if (!strong && text.includes('、') && /^(?:作用|效果|效应|成效|目的)/.test(behind)) return null;
  const like = initiativeLike.test(core);
  if (
    !strong &&
    !contest &&
    (cites.test(core) ||
      aspects.test(behind) ||
      /^[一二三四五六七八九十两\d]+(?:大|项|类|种|条|维|轮)/.test(core))
  )
    return null;
  let confidence = 0;
  let rule = '';
  if (strong) [rule, confidence] = ['programme.quoted-head', near ? 0.9 : 0.8];
  else if (head !== null && (near || like || contest || dated))
    [rule, confidence] = ['programme.quoted-weak-head', 0.7];
  else if (near && (like || own !== null || core.length >= 4))
    [rule, confidence] = ['programme.quoted-run', 0.7];
  else if (lives.test(behind)) [rule, confidence] = ['programme.quoted-lives', 0.7];
  else if (own !== null && core.length >= 4 && firm.test(core))
    [rule, confidence] = ['programme.quoted-own-head', 0.65];
  else return null;
  const kind = strong ? categoryOfHead(head) : (own ?? (head === null ? 'mechanism' : categoryOfHead(head)));
  const lead = numerals.test(core) ? leadOf(folded, quoted.start) : quoted.start;
  const name = nameOf(`${folded.slice(lead, quoted.start)}${text}`, gap, head, strong || contest);
  const span = { start: lead, end: head === null ? quoted.end : headEnd };
  return { name, category: kind, span, core: { start: quoted.start, end: quoted.end }, rule, confidence };
}

/** Where the noun begins that tells which of many numbers is meant: 惠企 in 惠企“5+6”; the mark where none does. */
function leadOf(folded: string, mark: number): number {
  const start = nameStart(folded, mark, 8);
  const words = folded.slice(start, mark);
  const noun =
    /^[一-龥]{2,6}$/.test(words) && !isCut(words.slice(-2)) && !/[委府局厅院队省市区县]$/.test(words);
  return noun ? start + (/^(?:法治|新时代)(?=.{2})/.exec(words)?.[0].length ?? 0) : mark;
}

const firm =
  /(?:平台|系统|行动|工程|机制|制度|模式|讲堂|课堂|服务队|工作室|工作站|调解室|驿站|中心|热线|工作法|改革|品牌)$/;

/** The quoted words; a head that tells the kind is part of the name where the words alone say little. */
function nameOf(text: string, gap: string, head: string | null, strong: boolean): string {
  // 惠企5+6: a number that a noun makes distinctive needs no head, so that all its heads name one thing.
  if (head === null || !strong || /[一-龥]\d(?:\+\d)+$/.test(text)) return text;
  return /^(?:机制|新机制|模式|新模式|服务|工作机制|品牌|平台|做法|举措|经验|行动)$/.test(head) &&
    gap === '' &&
    text.length >= 4
    ? text
    : `${text}${gap}${head}`;
}
