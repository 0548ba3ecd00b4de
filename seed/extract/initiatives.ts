import type { ProgrammeCategory } from '../../server/ontology.ts';
import type { Span } from '../read/types.ts';

/** A name in the text that a rule takes for an initiative; several surfaces of one occurrence may be given. */
export interface Initiative {
  readonly name: string;
  readonly category: ProgrammeCategory;
  /** The occurrence with its head, which is the evidence. */
  readonly span: Span;
  /** The name alone, where the head behind it is left off elsewhere; equal to span otherwise. */
  readonly core: Span;
  readonly rule: string;
  readonly confidence: number;
}

const heads: readonly (readonly [ProgrammeCategory, string])[] = [
  [
    'campaign',
    '专项治理行动|专项整治行动|专项执法行动|专项打击行动|专项行动|排查整治|清理整治|专项整治|集中清理|突出问题整治|专项治理|专项斗争|集中整治|攻坚战|攻坚行动|提升行动|整治行动|治理行动|三年行动|年行动|百日攻坚|百日行动|攻坚|行动|主题宣传活动|主题活动|宣传活动|系列活动|活动|大比武|大练兵|大走访|大排查|大整治|工程|计划|项目|试点|创建',
  ],
  [
    'platform',
    '综合管理平台|服务平台|监管平台|管理平台|平台|管理系统|系统|小程序|数据库|应用|大脑|驾驶舱|一张网|一张图|一码|二维码|码|APP|app|模块|场景',
  ],
  [
    'facility',
    '工作站|服务站|服务中心|调解中心|中心|驿站|基地|园区|公园|广场|长廊|宣传栏|阵地|工作室|调解室|联系点|服务点|窗口|专窗|专区|专线|热线|绿色通道|通道|岗|车|屋|站|点|法庭|书屋|工作坊',
  ],
  [
    'mechanism',
    '联席会议制度|责任制|工作制度|制度|体制|闭环管理机制|工作机制|长效机制|联动机制|新机制|机制|新模式|工作模式|模式|工作法|工作体系|服务体系|体系|办法|清单|监管|执法|服务|办理|审批|警务|管理|调解|普法|治理|监督|考核|审查|举措|方法|做法|方式|处置|办结|流转|警务工作|农村警务工作|综合窗口|程序|套餐|原则的',
  ],
  ['policy', '改革|战略|政策|措施|规划|方案|建设'],
  ['experience', '经验'],
  [
    'brand',
    '品牌|讲堂|大讲堂|课堂|讲坛|宣讲团|宣讲队|服务队|志愿者中队|志愿服务队|志愿者|讲师团|突击队|先锋队|队|团队|中队|专班|工作组|工作专班|党建|调解员|文化|栏目|专栏|课程|套餐|矩阵|联盟',
  ],
];

/** Behind a quoted name: what kind of thing it is, longest head first. */
const headWords = heads
  .flatMap(([category, line]) => line.split('|').map((head): [string, ProgrammeCategory] => [head, category]))
  .sort((a, b) => b[0].length - a[0].length);
const categories = new Map(headWords);
export const headPattern = headWords.map(([head]) => head.replace('+', '\\+')).join('|');

export const categoryOfHead = (head: string): ProgrammeCategory => categories.get(head) ?? 'mechanism';

const tailed = new RegExp(`(?:${headPattern})$`);

/** The kind that the last words of a name tell of, null where they tell nothing. */
export function categoryOfName(name: string): ProgrammeCategory | null {
  const match = tailed.exec(name);
  return match ? categoryOfHead(match[0]) : null;
}
