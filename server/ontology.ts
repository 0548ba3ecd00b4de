/**
 * The one declaration of the ontology: kinds, fields, relations, their words in Chinese and English, and how
 * each is drawn. Constraints, the enums of the API, the stylesheet and the loader are projections of it, and
 * test/unit/contract.test.ts fails when one drifts. Imports nothing, so that every part may import it.
 */

export type FieldType = 'string' | 'string[]' | 'int' | 'int[]' | 'float' | 'boolean';

interface FieldSpec {
  readonly type: FieldType;
  readonly zh: string;
  readonly en: string;
}

/** A hue stands for a family, a shape for a kind; the values are those of the visual brief. */
export type Family = 'actors' | 'programme' | 'measure' | 'law' | 'outcome' | 'context';

interface KindSpec {
  readonly zh: string;
  readonly en: string;
  readonly plural: string;
  readonly family: Family;
  readonly shape: string;
  readonly fill: 'solid' | 'hollow';
  /** Name of a Lucide icon; null where the shape or the label says enough. */
  readonly icon: string | null;
  /** Size in pixels at 100 % zoom: [width, height]. */
  readonly size: readonly [number, number];
  /** Whether it may be drawn on the canvas and counted as a neighbour. */
  readonly drawn: boolean;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

/** Fields that every entity has. */
export const commonFields = {
  id: { type: 'string', zh: '编号', en: 'id' },
  kind: { type: 'string', zh: '类别', en: 'kind' },
  name: { type: 'string', zh: '名称', en: 'name' },
  aliases: { type: 'string[]', zh: '别名', en: 'other names' },
  pinyin: { type: 'string', zh: '拼音', en: 'pinyin' },
  initials: { type: 'string', zh: '拼音首字母', en: 'pinyin initials' },
} as const satisfies Record<string, FieldSpec>;

export const kinds = {
  Agency: {
    zh: '机构',
    en: 'Agency',
    plural: 'Agencies',
    family: 'actors',
    shape: 'round-rectangle',
    fill: 'solid',
    icon: 'landmark',
    size: [30, 30],
    drawn: true,
    fields: {
      shortName: { type: 'string', zh: '简称', en: 'short name' },
      category: { type: 'string', zh: '类型', en: 'category' },
      level: { type: 'string', zh: '层级', en: 'level' },
      regionCode: { type: 'string', zh: '行政区划代码', en: 'region code' },
      publishing: { type: 'boolean', zh: '发布报告', en: 'publishes reports' },
      /** Id of the agency directly above it by its name, whether or not that one is in the graph. */
      superior: { type: 'string', zh: '上级机构', en: 'agency above it' },
    },
  },
  Person: {
    zh: '人员',
    en: 'Person',
    plural: 'People',
    family: 'actors',
    shape: 'ellipse',
    fill: 'solid',
    icon: 'user',
    size: [24, 24],
    drawn: true,
    fields: { title: { type: 'string', zh: '职务', en: 'office' } },
  },
  Programme: {
    zh: '举措',
    en: 'Programme',
    plural: 'Programmes',
    family: 'programme',
    shape: 'round-hexagon',
    fill: 'solid',
    icon: 'milestone',
    size: [26, 26],
    drawn: true,
    fields: {
      category: { type: 'string', zh: '类型', en: 'category' },
      series: { type: 'string', zh: '系列', en: 'series' },
    },
  },
  Measure: {
    zh: '做法',
    en: 'Measure',
    plural: 'Measures',
    family: 'measure',
    shape: 'round-tag',
    fill: 'solid',
    icon: 'list-checks',
    size: [22, 22],
    drawn: true,
    fields: {
      text: { type: 'string', zh: '原文', en: 'text' },
      status: { type: 'string', zh: '状态', en: 'status' },
      year: { type: 'int', zh: '年度', en: 'year' },
      report: { type: 'string', zh: '报告', en: 'report' },
    },
  },
  Law: {
    zh: '法规文件',
    en: 'Law',
    plural: 'Laws',
    family: 'law',
    shape: 'round-octagon',
    fill: 'solid',
    icon: 'scale',
    size: [24, 24],
    drawn: true,
    fields: {
      category: { type: 'string', zh: '类型', en: 'category' },
      shortName: { type: 'string', zh: '简称', en: 'short title' },
    },
  },
  Metric: {
    zh: '指标',
    en: 'Metric',
    plural: 'Metrics',
    family: 'outcome',
    shape: 'round-diamond',
    fill: 'solid',
    icon: 'gauge',
    size: [28, 28],
    drawn: true,
    fields: {
      unit: { type: 'string', zh: '单位', en: 'unit' },
      definition: { type: 'string', zh: '口径', en: 'definition' },
      catalogued: { type: 'boolean', zh: '在指标目录中', en: 'in the catalogue' },
    },
  },
  Observation: {
    zh: '数值',
    en: 'Observation',
    plural: 'Observations',
    family: 'outcome',
    shape: 'round-diamond',
    fill: 'hollow',
    icon: null,
    size: [16, 16],
    drawn: true,
    fields: {
      value: { type: 'float', zh: '值', en: 'value' },
      unit: { type: 'string', zh: '单位', en: 'unit' },
      raw: { type: 'string', zh: '原文数字', en: 'as written' },
      qualifier: { type: 'string', zh: '限定', en: 'qualifier' },
      changeDirection: { type: 'string', zh: '变化方向', en: 'direction of change' },
      changePercent: { type: 'float', zh: '变化幅度', en: 'change in per cent' },
      changeBase: { type: 'string', zh: '比较基期', en: 'base of the change' },
      year: { type: 'int', zh: '年度', en: 'year' },
      period: { type: 'string', zh: '时段', en: 'period' },
      report: { type: 'string', zh: '报告', en: 'report' },
    },
  },
  Award: {
    zh: '荣誉',
    en: 'Award',
    plural: 'Awards',
    family: 'outcome',
    shape: 'star',
    fill: 'solid',
    icon: null,
    size: [20, 20],
    drawn: true,
    fields: {
      recipient: { type: 'string', zh: '获得者', en: 'recipient' },
      grantor: { type: 'string', zh: '授予者', en: 'grantor' },
      year: { type: 'int', zh: '年度', en: 'year' },
      report: { type: 'string', zh: '报告', en: 'report' },
    },
  },
  Finding: {
    zh: '矛盾',
    en: 'Finding',
    plural: 'Findings',
    family: 'outcome',
    shape: 'round-triangle',
    fill: 'hollow',
    icon: 'triangle-alert',
    size: [20, 20],
    drawn: false,
    fields: {
      type: { type: 'string', zh: '矛盾类型', en: 'type' },
      explanation: { type: 'string', zh: '说明', en: 'explanation in Chinese' },
      explanationEn: { type: 'string', zh: '英文说明', en: 'explanation in English' },
      confidence: { type: 'float', zh: '置信度', en: 'confidence' },
      year: { type: 'int', zh: '年度', en: 'year' },
      report: { type: 'string', zh: '报告', en: 'report' },
    },
  },
  Region: {
    zh: '地区',
    en: 'Region',
    plural: 'Regions',
    family: 'context',
    shape: 'round-pentagon',
    fill: 'solid',
    icon: 'map-pin',
    size: [28, 28],
    drawn: true,
    fields: {
      code: { type: 'string', zh: '行政区划代码', en: 'GB/T 2260 code' },
      level: { type: 'string', zh: '层级', en: 'level' },
    },
  },
  Report: {
    zh: '报告',
    en: 'Report',
    plural: 'Reports',
    family: 'context',
    shape: 'cut-rectangle',
    fill: 'hollow',
    icon: 'file-text',
    size: [18, 23],
    drawn: true,
    fields: {
      year: { type: 'int', zh: '年度', en: 'year' },
      publishedOn: { type: 'string', zh: '发布日期', en: 'published on' },
      number: { type: 'string', zh: '文号', en: 'document number' },
      signer: { type: 'string', zh: '签发人', en: 'signer' },
      file: { type: 'string', zh: '文件', en: 'file' },
      sha256: { type: 'string', zh: '校验和', en: 'checksum' },
      digest: { type: 'string', zh: '内容摘要值', en: 'digest of the graph rows' },
      text: { type: 'string', zh: '全文', en: 'full text' },
      metadata: { type: 'string', zh: '页面信息', en: 'page metadata as JSON' },
    },
  },
  Passage: {
    zh: '段落',
    en: 'Passage',
    plural: 'Passages',
    family: 'context',
    shape: 'rectangle',
    fill: 'hollow',
    icon: 'text',
    size: [18, 18],
    drawn: false,
    fields: {
      text: { type: 'string', zh: '原文', en: 'text' },
      start: { type: 'int', zh: '起', en: 'start' },
      end: { type: 'int', zh: '止', en: 'end' },
      ordinal: { type: 'int', zh: '序号', en: 'ordinal' },
      part: { type: 'string', zh: '部分', en: 'part' },
      headings: { type: 'string[]', zh: '标题路径', en: 'heading path' },
      report: { type: 'string', zh: '报告', en: 'report' },
    },
  },
  Theme: {
    zh: '领域',
    en: 'Theme',
    plural: 'Themes',
    family: 'context',
    shape: 'barrel',
    fill: 'hollow',
    icon: 'layers',
    size: [26, 26],
    drawn: true,
    fields: {
      nameEn: { type: 'string', zh: '英文名', en: 'English name' },
      ordinal: { type: 'int', zh: '序号', en: 'ordinal' },
    },
  },
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof kinds;

/** Fields of every relationship that was read from a report; the lists run side by side, one place each. */
export const evidenceFields = {
  id: { type: 'string', zh: '编号', en: 'id' },
  report: { type: 'string', zh: '报告', en: 'report' },
  year: { type: 'int', zh: '年度', en: 'year' },
  status: { type: 'string', zh: '状态', en: 'status' },
  rule: { type: 'string', zh: '规则', en: 'rule' },
  confidence: { type: 'float', zh: '置信度', en: 'confidence' },
  passages: { type: 'string[]', zh: '段落', en: 'passages' },
  starts: { type: 'int[]', zh: '起', en: 'starts' },
  ends: { type: 'int[]', zh: '止', en: 'ends' },
} as const satisfies Record<string, FieldSpec>;

interface RelationSpec {
  readonly zh: string;
  readonly en: string;
  /** The same relation told from its target. */
  readonly zhReverse: string;
  readonly enReverse: string;
  /** Every permitted pair of source and target kinds. */
  readonly ends: readonly (readonly [Kind, Kind])[];
  /** Whether it may be drawn on the canvas and makes its ends neighbours. */
  readonly drawn: boolean;
  /** Fields beside evidenceFields. */
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

/** Kinds whose nodes or mentions stand in a passage. */
const statable = [
  'Agency',
  'Person',
  'Programme',
  'Measure',
  'Law',
  'Observation',
  'Award',
  'Finding',
] as const satisfies readonly Kind[];

export const relations = {
  PART_OF: {
    zh: '属于',
    en: 'is part of',
    zhReverse: '包含',
    enReverse: 'contains',
    drawn: true,
    ends: [
      ['Region', 'Region'],
      ['Measure', 'Programme'],
    ],
    fields: {},
  },
  IN: {
    zh: '位于',
    en: 'is in',
    zhReverse: '所辖机构',
    enReverse: 'has agency',
    drawn: true,
    ends: [['Agency', 'Region']],
    fields: {},
  },
  REPORTS_TO: {
    zh: '上级为',
    en: 'reports to',
    zhReverse: '下级为',
    enReverse: 'supervises',
    drawn: true,
    ends: [['Agency', 'Agency']],
    fields: {},
  },
  PUBLISHED: {
    zh: '发布',
    en: 'published',
    zhReverse: '发布者',
    enReverse: 'published by',
    drawn: true,
    ends: [['Agency', 'Report']],
    fields: {},
  },
  HAS: {
    zh: '含段落',
    en: 'has',
    zhReverse: '出自',
    enReverse: 'is from',
    drawn: false,
    ends: [['Report', 'Passage']],
    fields: {},
  },
  SERVES: {
    zh: '任职于',
    en: 'serves',
    zhReverse: '有人员',
    enReverse: 'is served by',
    drawn: true,
    ends: [['Person', 'Agency']],
    fields: {},
  },
  RAN: {
    zh: '开展',
    en: 'ran',
    zhReverse: '开展者',
    enReverse: 'run by',
    drawn: true,
    ends: [['Agency', 'Programme']],
    fields: { role: { type: 'string', zh: '角色', en: 'role' } },
  },
  TOOK: {
    zh: '采取',
    en: 'took',
    zhReverse: '采取者',
    enReverse: 'taken by',
    drawn: true,
    ends: [['Agency', 'Measure']],
    fields: {},
  },
  WITH: {
    zh: '会同',
    en: 'with',
    zhReverse: '参与',
    enReverse: 'took part in',
    drawn: true,
    ends: [['Measure', 'Agency']],
    fields: {},
  },
  CITES: {
    zh: '引用',
    en: 'cites',
    zhReverse: '被引用于',
    enReverse: 'cited by',
    drawn: true,
    ends: [
      ['Measure', 'Law'],
      ['Agency', 'Law'],
    ],
    fields: {},
  },
  ABOUT: {
    zh: '关于',
    en: 'is about',
    zhReverse: '涉及',
    enReverse: 'covers',
    drawn: true,
    ends: [
      ['Measure', 'Theme'],
      ['Metric', 'Theme'],
    ],
    fields: {},
  },
  YIELDED: {
    zh: '取得',
    en: 'yielded',
    zhReverse: '来自',
    enReverse: 'yielded by',
    drawn: true,
    ends: [
      ['Measure', 'Observation'],
      ['Measure', 'Award'],
    ],
    fields: {},
  },
  OF: {
    zh: '指标为',
    en: 'is a value of',
    zhReverse: '有数值',
    enReverse: 'has value',
    drawn: true,
    ends: [['Observation', 'Metric']],
    fields: {},
  },
  CONCERNS: {
    zh: '关于机构',
    en: 'concerns',
    zhReverse: '成效',
    enReverse: 'has outcome',
    drawn: true,
    ends: [
      ['Observation', 'Agency'],
      ['Award', 'Agency'],
    ],
    fields: {},
  },
  GRANTED_BY: {
    zh: '授予者',
    en: 'granted by',
    zhReverse: '授予',
    enReverse: 'granted',
    drawn: true,
    ends: [['Award', 'Agency']],
    fields: {},
  },
  FULFILLED_BY: {
    zh: '落实为',
    en: 'was carried out by',
    zhReverse: '落实了',
    enReverse: 'carries out',
    drawn: true,
    ends: [['Measure', 'Measure']],
    fields: {},
  },
  COMPARES: {
    zh: '比对数值',
    en: 'compares',
    zhReverse: '见于矛盾',
    enReverse: 'is compared by',
    drawn: false,
    ends: [['Finding', 'Observation']],
    fields: {},
  },
  STATED_IN: {
    zh: '载于',
    en: 'is stated in',
    zhReverse: '载有',
    enReverse: 'states',
    drawn: false,
    ends: statable.map((kind) => [kind, 'Passage'] as const),
    fields: {
      start: { type: 'int', zh: '起', en: 'start' },
      end: { type: 'int', zh: '止', en: 'end' },
      sentenceStart: { type: 'int', zh: '句起', en: 'start of the sentence' },
      sentenceEnd: { type: 'int', zh: '句止', en: 'end of the sentence' },
      /** Absent where the name itself is written, or a word such as 我局 that is no name. */
      alias: { type: 'string', zh: '别名', en: 'other name as written' },
      /** What this report takes it for: category of a programme or law, office of a person. */
      reading: { type: 'string', zh: '所载类别', en: 'category or office in this report' },
    },
  },
} as const satisfies Record<string, RelationSpec>;

export type Relation = keyof typeof relations;

/** How sure a relationship is: read in the text, concluded by a rule, or only announced. */
export const linkStatuses = {
  STATED: { zh: '原文载明', en: 'stated' },
  INFERRED: { zh: '推断', en: 'inferred' },
  PLANNED: { zh: '计划', en: 'planned' },
} as const;
export type LinkStatus = keyof typeof linkStatuses;

/** The parts of a report. */
export const parts = {
  PREAMBLE: { zh: '引言', en: 'preamble' },
  RESULTS: { zh: '成效', en: 'results' },
  PROBLEMS: { zh: '问题', en: 'problems' },
  PLANS: { zh: '计划', en: 'plans' },
} as const;
export type Part = keyof typeof parts;

export const measureStatuses = {
  DONE: { zh: '做法', en: 'done' },
  PROBLEM: { zh: '问题', en: 'problem' },
  PLANNED: { zh: '计划', en: 'planned' },
} as const;
export type MeasureStatus = keyof typeof measureStatuses;

/** What can be wrong between figures of one report. */
export const findingTypes = {
  DIFFERENT_VALUES: { zh: '同一事项数字不一', en: 'different figures for the same thing' },
  SUM_MISMATCH: { zh: '分项与合计不符', en: 'parts that do not make their total' },
  RATE_MISMATCH: { zh: '比率与件数不符', en: 'a rate that does not follow from its counts' },
} as const;
export type FindingType = keyof typeof findingTypes;

export const roles = { LEAD: { zh: '牵头', en: 'lead' }, PARTNER: { zh: '参与', en: 'partner' } } as const;
export type Role = keyof typeof roles;

export const programmeCategories = {
  campaign: { zh: '专项行动', en: 'campaign' },
  mechanism: { zh: '机制', en: 'mechanism' },
  platform: { zh: '平台', en: 'platform' },
  brand: { zh: '品牌', en: 'brand' },
  policy: { zh: '政策', en: 'policy' },
  experience: { zh: '经验', en: 'experience' },
  facility: { zh: '设施', en: 'facility' },
} as const;
export type ProgrammeCategory = keyof typeof programmeCategories;

export const lawCategories = {
  law: { zh: '法律', en: 'law' },
  regulation: { zh: '法规', en: 'regulation' },
  rule: { zh: '规章', en: 'rule' },
  normative: { zh: '规范性文件', en: 'normative document' },
  party: { zh: '党内文件', en: 'party document' },
  plan: { zh: '规划方案', en: 'plan' },
  judicial: { zh: '司法文件', en: 'judicial document' },
} as const;
export type LawCategory = keyof typeof lawCategories;

/**
 * The twelve themes: the nine systems of 《法治政府建设实施纲要（2021—2025年）》 and three that the genre adds.
 * The key is part of the id and never changes.
 */
export const themes = {
  functions: { zh: '机构职能', en: 'Functions of government' },
  rulemaking: { zh: '依法行政制度', en: 'Rules for administration' },
  decisions: { zh: '行政决策', en: 'Administrative decisions' },
  enforcement: { zh: '行政执法', en: 'Administrative enforcement' },
  emergencies: { zh: '突发事件应对', en: 'Emergency response' },
  disputes: { zh: '矛盾纠纷化解', en: 'Dispute resolution' },
  oversight: { zh: '权力制约和监督', en: 'Checks and oversight' },
  digital: { zh: '科技保障与数字法治', en: 'Technology and digital rule of law' },
  leadership: { zh: '党的领导与组织保障', en: 'Party leadership and organisation' },
  education: { zh: '普法与公共法律服务', en: 'Legal education and services' },
  policing: { zh: '治安与刑事执法', en: 'Public order and criminal enforcement' },
  workforce: { zh: '法治队伍', en: 'Legal workforce' },
} as const;
export type ThemeKey = keyof typeof themes;
