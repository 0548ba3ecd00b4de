import type { Span } from '../read/types.ts';
import { hasCut, nameStart, skipOpening } from './boundary.ts';
import { categoryOfHead, type Initiative } from './initiatives.ts';

/** Heads that make a proper term of the words before them, with how many characters those must have. */
const strong: readonly (readonly [string, number])[] = [
  ['专项治理行动', 2],
  ['专项整治行动', 2],
  ['专项执法行动', 2],
  ['专项打击行动', 2],
  ['专项行动', 2],
  ['专项整治', 4],
  ['专项治理', 4],
  ['专项斗争', 2],
  ['排查整治', 4],
  ['集中整治', 4],
  ['清理整治', 6],
  ['突出问题整治', 4],
  ['整治行动', 4],
  ['攻坚行动', 4],
  ['提升行动', 4],
  ['治理行动', 4],
  ['百日攻坚', 4],
  ['攻坚战', 2],
  ['行动', 4],
  ['主题宣传活动', 4],
  ['主题活动', 4],
  ['主题教育实践活动', 1],
  ['系列活动', 5],
  ['宣传活动', 9],
  ['宣传月活动', 4],
  ['宣传周活动', 4],
  ['改革', 4],
  ['工程', 4],
  ['示范创建', 4],
  ['达标建设', 4],
  ['示范市建设', 2],
  ['示范县建设', 2],
  ['示范区建设', 2],
  ['平台', 4],
  ['系统', 5],
  ['小程序', 2],
  ['数据库', 3],
  ['应用场景', 4],
  ['工作站', 3],
  ['服务站', 3],
  ['服务中心', 4],
  ['办案中心', 2],
  ['中心', 5],
  ['园区', 2],
  ['基地', 5],
  ['工作室', 2],
  ['调解室', 2],
  ['宣传栏', 2],
  ['文化长廊', 2],
  ['法治长廊', 0],
  ['主题公园', 2],
  ['文化公园', 2],
  ['法治广场', 1],
  ['服务岗', 2],
  ['服务点', 4],
  ['法治驿站', 0],
  ['服务窗口', 4],
  ['联席会议制度', 4],
  ['责任制', 4],
  ['制度', 5],
  ['机制', 5],
  ['模式', 5],
  ['工作法', 2],
  ['大讲堂', 2],
  ['讲堂', 2],
  ['宣讲团', 2],
  ['讲师团', 2],
  ['服务品牌', 2],
  ['调解品牌', 2],
];
const lengths = new Map(strong);
const pattern = new RegExp([...lengths.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Words that only say what kind of mechanism, system or centre it is; a name needs more than these. */
const plain =
  /^(?:便捷|高效|专业|化解|解纷|工作|长效|运行|管理|协调|联动|协作|保障|监督|考核|评价|责任|建设|新型|新|各项|有关|相关|信息|数据|业务|办公|办案|执法|行政|公安|法治|法制|司法|政务|服务|网上|网络|电子|综合|统一|内部|日常|常态|规章|规范|基层|法律|普法|宣传|教育|培训|学习|会议|领导|组织|决策|审批|审核|审查|处置|应急|指挥|沟通|衔接|配合|协同|共享|公开|公示|备案|登记|报告|通报|督查|督办|问责|追究|奖惩|激励|人才|队伍|财政|经费|物资|技术|智能|智慧|数字|监管|信用|市场|社会|治理|体制|政策|制度|机制|重点|专项|主题|系列|多元|多方|多|一|个|项|和|与|及|、|省|市|区|县|全|级|行政执法|依法|民主|科学|第一责任人|责任人|岗位|标准化|规范化|制度化|常态化|信息化|一体化|智能化|网格化|行为|能力|水平|体系|人员|部门|单位|机关|政府|群众|企业|公众|问题|矛盾|纠纷|案件)*$/;

/** What shows that the words before a head are no name: generic use of the head. */
const generic =
  /^(?:各|各类|该|此|本|其|新|旧|多|两|上述|相关|有关|一系列|多个|一批|现有|等|原有|部分|所有|全部|其他|以下|下列|基本|根本|政治|国家|社会主义|中国特色|市场经济|现代|财产|生态文明|体制|行政管理体制|经济体制|党和国家|机构)/;

/** 公安系统, 教育系统: all bodies of a field, no software. */
const sector =
  /(?:公安|教育|司法行政|司法|政法|卫生健康|卫健|财政|水利|民政|交通运输|交通|应急|应急管理|税务|市场监管|生态环境|环保|住建|城管|人社|农业农村|自然资源|法院|检察|文旅|统计|审计|信访|监狱|戒毒|服务体|法律|社会)$/;

/** Behind a head: then it is the first half of another word. */
const goesOn =
  /^(?:公告|通告|海报|标语|资料|宣传单|会议|工作会|推进会|部署会|动员会|化|性|型|论|学|人员|干部|队伍|保障|支撑|设计|安排|优势|建设年|体系|主任|负责人|工作人员|建筑|项目|车|款|质量|造价|城区|城市|组|组长|办公室)/;

/** Verbs that must govern the name within the clause before it, or words behind that say that it runs. */
const governed =
  /(?:开展|推进|推动|推行|推出|推广|落实|建立|建成|建好|打造|实施|实行|深化|运行|研发|开发|设立|成立|开设|开通|构建|搭建|健全|完善|创建|创新|探索|启动|上线|组建|组织|举办|优化|升级|发挥|依托|运用|应用|利用|用好|强化|加强|执行|坚持|做好|参与|参加|增设|建设|使用|接入|对接|通过|抓好|挂牌|配合|形成|以|牵头|联合|全面|迭代|严格|制定|借助|抓实|深入|完成|制订|推|试行|结合|巩固|拓展|设置|聚焦)/;
const livesBehind =
  /^(?:[一-龥]{0,2}(?:建成|上线|运行|推开|投入|启用|投用|落地|成立|正式|实现|建设|试点|全覆盖|落在|落户|等做法))/;

/** A plan for a campaign names the campaign: 《…专项治理行动工作方案》. */
const campaignPlan = /(?<name>[一-龥“”、]{4,30}专项(?:治理|整治|执法|打击|清理)?行动)(?:工作|实施)?方案$/;

/** Campaigns that the report's own plans are for, given the titles' words between 《 and 》. */
export function findPlanned(folded: string, titles: readonly Span[]): readonly Initiative[] {
  return titles.flatMap((title) => {
    const match = campaignPlan.exec(folded.slice(title.start, title.end));
    const words = match?.groups?.name;
    if (match === null || words === undefined) return [];
    const from =
      title.start + match.index + Math.max(0, words.lastIndexOf('关于') + (words.includes('关于') ? 2 : 0));
    const span = { start: from, end: title.start + match.index + words.length };
    const name = folded.slice(span.start, span.end).replace(/^开展/, '');
    return [
      {
        name,
        category: 'campaign',
        span,
        core: span,
        rule: 'programme.plan-title',
        confidence: 0.6,
      } satisfies Initiative,
    ];
  });
}

/** Proper terms without quotation marks that end in a telling head. */
/** What other rules know about places in the text. */
interface Known {
  readonly taken: (at: number) => boolean;
  /** Where the agency that begins at an offset ends; the offset itself where none does. */
  readonly agencyEnd: (at: number) => number;
  /** Where the quoted words around an offset begin. */
  readonly quotedFrom: (at: number) => number | undefined;
}

/** A mechanism of running a thing is that thing: 工作站运行机制. */
const facility =
  /(?:工作站|服务站|中心|平台|系统|基地|园区|工作室)(?=(?:运行|管理|工作|运作|建设|应用|服务)?$)/;

export function findHeads(folded: string, { taken, agencyEnd, quotedFrom }: Known): readonly Initiative[] {
  const out: Initiative[] = [];
  for (const match of folded.matchAll(pattern)) {
    let head = match[0];
    let at = match.index;
    let end = at + head.length;
    if (taken(at) || goesOn.test(folded.slice(end, end + 4))) continue;
    const start = nameStart(folded, at, 26);
    if (start < at && taken(start)) continue;
    const quote = quotedFrom(at);
    if (quote !== undefined && quote < start) continue;
    let from =
      agencyEnd(start) > start && agencyEnd(start) < at ? skipOpening(folded, agencyEnd(start), at) : start;
    // 到区税务局…基地: the name begins behind the agency that something is done at.
    for (let i = from + 1; i < at; i++)
      if (/[到赴在向]/.test(folded.charAt(i - 1)) && agencyEnd(i) > i && agencyEnd(i) < at)
        from = agencyEnd(i);
    // 的 and 和 before the name proper: a joined list gives its last member only where that has enough of its own.
    const words = folded.slice(from, at);
    const least = lengths.get(head) ?? 4;
    const joined = /^(?<lead>.*?[和与及])(?<rest>[^和与及]+)$/.exec(words);
    if (
      joined?.groups &&
      (joined.groups.rest ?? '').length >= Math.max(4, least) &&
      /(?:制度|机制|平台|系统|改革|行动|工程|工作|中心)[和与及]$/.test(joined.groups.lead ?? '')
    )
      from += (joined.groups.lead ?? '').length;
    // People and places before 和 are not the first half of a name.
    const people = /^.*(?:者|员|人|岗|站|点|窗口|企业|部门|单位)[和与及](?=.{2})/.exec(
      folded.slice(from, at),
    );
    if (people) from += people[0].length;
    const inner = /机制|制度|模式/.test(head) ? facility.exec(folded.slice(from, at)) : null;
    if (inner) {
      head = inner[0];
      at = from + inner.index;
      end = at + head.length;
    }
    const modifier = folded.slice(from, at);
    const essence = modifier.replace(/(?:工作|管理|运行)$/, '');
    if (
      modifier.length < least ||
      (essence.length <= 8 &&
        plain.test(essence) &&
        !/长廊|广场|公园|宣传栏|驿站/.test(head) &&
        !(head === '改革' && /审批/.test(modifier))) ||
      (head.endsWith('系统') && sector.test(modifier)) ||
      /领导小组|委员会|会议|精神|认罪认罚|等|[两二三四五]项$|[抓促谋推]$|或/.test(modifier) ||
      (generic.test(modifier) && !/^(?:达标|示范)/.test(head)) ||
      /^[和与及化性]/.test(modifier)
    )
      continue;
    if (hasCut(modifier.slice(-2)) && modifier.length < 6) continue;
    // A plain 行动 is a name only as the object of a verb of running it, and observances of the whole country are none.
    if (head === '行动' && !/(?:开展|实施|启动|组织|推进)$/.test(folded.slice(Math.max(0, from - 2), from)))
      continue;
    if (/^宣传[月周]/.test(head) && /^(?:宪法|国家|全国|民法典|国际|世界|全民)/.test(modifier)) continue;
    const clause = folded.slice(Math.max(0, from - 24), from).replace(/^.*[,;。:\n]/s, '');
    const isCampaign = /行动|整治|治理|攻坚|斗争/.test(head) || folded.startsWith('为主题的', from - 4);
    if (!governed.test(clause) && !livesBehind.test(folded.slice(end, end + 8)) && !isCampaign) continue;
    const distinctive = modifier.replace(/(?:工作|管理|建设|行政|执法|法治|综合|服务|信息)/g, '').length;
    const confidence =
      isCampaign || /平台|系统|站|中心|讲堂/.test(head) ? 0.75 : distinctive >= 4 ? 0.65 : 0.5;
    // 工作站、服务站: the same words name both.
    const twin = /^、(?:工作站|服务站|工作点|服务点|工作室)/.exec(folded.slice(end, end + 6));
    const span = { start: from, end: end + (twin?.[0].length ?? 0) };
    out.push({
      name: folded.slice(span.start, span.end),
      category: categoryOfHead(head),
      span,
      core: span,
      rule: 'programme.head',
      confidence,
    });
  }
  return out;
}
