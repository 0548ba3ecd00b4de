import type { ProgrammeCategory } from '../../server/ontology.ts';

/** A term of the whole country, known to every agency; brands of single places do not belong here. */
export interface NationwideProgramme {
  readonly name: string;
  readonly category: ProgrammeCategory;
  /** Other ways of naming the same, without quotation marks, 、 and ,; words around them are stripped first. */
  readonly variants: readonly string[];
}

export const nationwideProgrammes: readonly NationwideProgramme[] = [
  { name: '枫桥经验', category: 'experience', variants: ['枫桥式'] },
  { name: '浦江经验', category: 'experience', variants: [] },
  {
    name: '谁执法谁普法',
    category: 'policy',
    variants: ['谁执法谁普法谁主管谁负责', '谁主管谁普法谁执法谁普法', '谁执法谁普法谁主管谁普法'],
  },
  { name: '三项制度', category: 'mechanism', variants: ['行政执法三项制度', '执法三项制度'] },
  { name: '行政执法公示制度', category: 'mechanism', variants: ['执法公示制度', '行政执法公示', '执法公示'] },
  {
    name: '执法全过程记录制度',
    category: 'mechanism',
    variants: ['执法全过程记录', '行政执法全过程记录', '行政执法全过程记录制度'],
  },
  {
    name: '重大执法决定法制审核制度',
    category: 'mechanism',
    variants: ['重大执法决定法制审核', '重大行政执法决定法制审核', '重大行政执法决定法制审核制度'],
  },
  {
    name: '双随机、一公开',
    category: 'mechanism',
    variants: ['双随机一公开', '双随机一公开监管', '部门联合双随机一公开'],
  },
  {
    name: '放管服改革',
    category: 'policy',
    variants: ['放管服', '简政放权放管结合优化服务', '简政放权放管结合优化服务改革', '放管服效'],
  },
  { name: '证照分离改革', category: 'policy', variants: ['证照分离'] },
  { name: '最多跑一次改革', category: 'policy', variants: ['最多跑一次'] },
  { name: '一网通办', category: 'platform', variants: [] },
  { name: '一窗通办', category: 'mechanism', variants: [] },
  { name: '一件事一次办', category: 'mechanism', variants: ['高效办成一件事'] },
  { name: '双公示', category: 'mechanism', variants: ['行政许可和行政处罚双公示'] },
  { name: '府院联动', category: 'mechanism', variants: ['府院联动机制'] },
  {
    name: '行政机关负责人出庭应诉',
    category: 'mechanism',
    variants: ['行政机关负责人出庭应诉制度', '负责人出庭应诉', '行政负责人出庭应诉', '负责人出庭应诉制度'],
  },
  {
    name: '行政处罚裁量基准制度',
    category: 'mechanism',
    variants: [
      '行政裁量权基准制度',
      '行政处罚裁量权基准',
      '行政裁量权基准',
      '行政处罚裁量基准',
      '行政处罚自由裁量基准',
    ],
  },
  { name: '政府法律顾问制度', category: 'mechanism', variants: ['法律顾问制度', '政府法律顾问'] },
  { name: '公职律师制度', category: 'mechanism', variants: ['公职律师'] },
  {
    name: '合法性审查',
    category: 'mechanism',
    variants: [
      '合法性审查机制',
      '合法性审查制度',
      '行政规范性文件合法性审查',
      '行政规范性文件合法性审查机制',
    ],
  },
  { name: '公平竞争审查制度', category: 'mechanism', variants: ['公平竞争审查'] },
  {
    name: '八五普法规划',
    category: 'policy',
    variants: ['八五普法', '2021-2025普法规划', '2021-2025年普法规划'],
  },
  {
    name: '扫黑除恶',
    category: 'campaign',
    variants: ['扫黑除恶斗争', '扫黑除恶专项斗争', '常态化扫黑除恶'],
  },
  { name: '一村一警', category: 'mechanism', variants: [] },
  {
    name: '一村(社区)一法律顾问',
    category: 'mechanism',
    variants: ['一村一法律顾问', '村(社区)法律顾问', '一村社区一法律顾问'],
  },
  { name: '法律明白人', category: 'brand', variants: ['乡村法律明白人', '法律明白人培养工程'] },
  { name: '互联网+政务服务', category: 'mechanism', variants: ['互联网+政务'] },
  { name: '互联网+监管', category: 'mechanism', variants: [] },
  {
    name: '以案释法',
    category: 'mechanism',
    variants: ['以案释法以案普法', '以案释法制度', '以案释法以案普法长效机制'],
  },
  {
    name: '三重一大集体决策制度',
    category: 'mechanism',
    variants: ['三重一大', '三重一大决策制度', '三重一大制度'],
  },
  { name: '百万警进千万家', category: 'campaign', variants: [] },
  { name: '执法办案管理中心', category: 'facility', variants: ['执法办案中心'] },
  {
    name: '党政主要负责人履行推进法治建设第一责任人职责',
    category: 'mechanism',
    variants: [
      '党政主要负责人履行推进法治建设第一责任人职责清单',
      '主要负责人履行推进法治建设第一责任人职责清单',
      '第一责任人职责清单',
      '党政主要负责人履行推进法治建设第一责任人职责规定',
    ],
  },
  { name: '大综合一体化行政执法改革', category: 'policy', variants: ['大综合一体化'] },
];
