/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Direction of a change. */
export type Direction =
  /** It fell. */
  | 'DOWN'
  /** It rose. */
  | 'UP';

/** Kinds of entity; each is also the name of an object type. */
export type Kind =
  /** An organisation 机构. */
  | 'Agency'
  /** An honour, rank or pilot 荣誉. */
  | 'Award'
  /** Figures of a report that contradict each other 矛盾. */
  | 'Finding'
  /** A titled legal or policy document 法规文件. */
  | 'Law'
  /** One concrete thing that an agency did, lacks or will do 做法. */
  | 'Measure'
  /** What is counted, the same across agencies 指标. */
  | 'Metric'
  /** A value of a metric 数值. */
  | 'Observation'
  /** A paragraph or item of a report 段落. */
  | 'Passage'
  /** A named natural person in an office 人员. */
  | 'Person'
  /** A named initiative that several agencies could run 举措. */
  | 'Programme'
  /** An administrative division 地区. */
  | 'Region'
  /** One published document of one agency for one year 报告. */
  | 'Report'
  /** One of twelve fixed areas 领域. */
  | 'Theme';

/** How sure a link is: read in the text, concluded by a rule, or only announced. */
export type LinkStatus =
  /** Concluded by a rule. */
  | 'INFERRED'
  /** Only announced. */
  | 'PLANNED'
  /** Read in the text. */
  | 'STATED';

/** Whether a measure was done, is missing, or is planned. */
export type MeasureStatus =
  /** The agency did it. */
  | 'DONE'
  /** The agency announces it. */
  | 'PLANNED'
  /** The agency says that it is missing or falls short. */
  | 'PROBLEM';

/** Part of a report. */
export type Part =
  /** What next year is to bring 计划. */
  | 'PLANS'
  /** Before the first section 引言. */
  | 'PREAMBLE'
  /** What is lacking 问题. */
  | 'PROBLEMS'
  /** What was done and reached 成效. */
  | 'RESULTS';

/** Relations between entities, read from source to target. */
export type Relation =
  /** Measure or metric to its theme 关于. */
  | 'ABOUT'
  /** Measure or agency to the law that it cites 引用. */
  | 'CITES'
  /** Finding to the values that it compares 比对数值. */
  | 'COMPARES'
  /** Outcome to the agency that it is about 关于机构. */
  | 'CONCERNS'
  /** Plan to the measure of the next report that carries it out 落实为. */
  | 'FULFILLED_BY'
  /** Award to the agency that granted it 授予者. */
  | 'GRANTED_BY'
  /** Report to its passage 含段落. */
  | 'HAS'
  /** Agency in a region 位于. */
  | 'IN'
  /** Observation to its metric 指标为. */
  | 'OF'
  /** Region in a region, or measure in a programme 属于. */
  | 'PART_OF'
  /** Agency to its report 发布. */
  | 'PUBLISHED'
  /** Agency to the programme that it ran 开展. */
  | 'RAN'
  /** Agency under an agency 上级为. */
  | 'REPORTS_TO'
  /** Person to the agency 任职于. */
  | 'SERVES'
  /** Fact to the passage that states it 载于. */
  | 'STATED_IN'
  /** Agency to its measure 采取. */
  | 'TOOK'
  /** Measure to an agency that took part 会同. */
  | 'WITH'
  /** Measure to its outcome 取得. */
  | 'YIELDED';

/** Whether an agency leads a programme or takes part in it. */
export type Role =
  /** It leads, or runs the programme alone. */
  | 'LEAD'
  /** It takes part. */
  | 'PARTNER';

export type DetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type DetailsQuery = { node:
    | { __typename: 'Agency', aliases: Array<string>, category: string | null, level: string | null, id: string, region: { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null } | null, parent: { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null } | null, reports: { totalCount: number, edges: Array<{ node: { __typename: 'Report', year: number | null, publishedOn: string | null, number: string | null, signer: string | null, id: string, kind: Kind, name: string, pinyin: string | null } }> }, people: { totalCount: number, edges: Array<{ node: { __typename: 'Person', title: string | null, id: string, kind: Kind, name: string, pinyin: string | null } }> }, observations: { totalCount: number, edges: Array<{ node: { __typename: 'Observation', value: number, unit: string | null, raw: string, qualifier: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, about: { id: string, name: string, shortName: string | null } | null } }> }, awards: { totalCount: number, edges: Array<{ node: { __typename: 'Award', recipient: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null } }> } }
    | { __typename: 'Award', aliases: Array<string>, recipient: string | null, grantor: string | null, year: number | null, id: string, holders: Array<{ __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null }>, grantedBy: { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null } | null }
    | { __typename: 'Finding', aliases: Array<string>, id: string }
    | { __typename: 'Law', aliases: Array<string>, category: string | null, id: string, citing: { totalCount: number, edges: Array<{ node: { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null } }> } }
    | { __typename: 'Measure', aliases: Array<string>, text: string, year: number | null, id: string, measureStatus: MeasureStatus, measureAgency: { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null } | null, partners: Array<{ __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null }>, programmes: Array<{ __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null }>, measureLaws: Array<{ __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null }>, theme: { __typename: 'Theme', nameEn: string, id: string, kind: Kind, name: string, pinyin: string | null } | null, measureOutcomes: Array<
        | { __typename: 'Award', recipient: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null }
        | { __typename: 'Observation', value: number, unit: string | null, raw: string, qualifier: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, about: { id: string, name: string, shortName: string | null } | null }
      > }
    | { __typename: 'Metric', aliases: Array<string>, definition: string | null, catalogued: boolean, id: string, metricUnit: string | null, theme: { __typename: 'Theme', nameEn: string, id: string, kind: Kind, name: string, pinyin: string | null } | null, values: { totalCount: number, edges: Array<{ node: { __typename: 'Observation', value: number, unit: string | null, raw: string, qualifier: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, about: { id: string, name: string, shortName: string | null } | null } }> } }
    | { __typename: 'Observation', aliases: Array<string>, value: number, unit: string | null, raw: string, qualifier: string | null, changeDirection: Direction | null, changePercent: number | null, changeBase: string | null, year: number | null, period: string | null, id: string, metric: { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null } | null, about: { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null } | null }
    | { __typename: 'Passage', aliases: Array<string>, id: string }
    | { __typename: 'Person', aliases: Array<string>, title: string | null, id: string, serves: Array<{ __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null }> }
    | { __typename: 'Programme', aliases: Array<string>, category: string | null, series: string | null, id: string, runs: { totalCount: number, edges: Array<{ years: Array<number>, role: Role, status: LinkStatus, agency: { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null } }> }, outcomes: { totalCount: number, edges: Array<{ node:
            | { __typename: 'Award', recipient: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Observation', value: number, unit: string | null, raw: string, qualifier: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, about: { id: string, name: string, shortName: string | null } | null }
           }> }, laws: { totalCount: number, edges: Array<{ node: { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null } }> } }
    | { __typename: 'Region', aliases: Array<string>, code: string | null, level: string | null, id: string, regionParent: { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null } | null, inRegion: { totalCount: number, edges: Array<{ node: { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null } }> } }
    | { __typename: 'Report', aliases: Array<string>, year: number | null, publishedOn: string | null, number: string | null, signer: string | null, file: string, id: string, publisher: { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null } | null, metadata: Array<{ label: string, value: string }> }
    | { __typename: 'Theme', aliases: Array<string>, nameEn: string, id: string, metrics: { totalCount: number, edges: Array<{ node: { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null } }> } }
   | null };

type OutcomeRow_Agency_Fragment = { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Award_Fragment = { __typename: 'Award', recipient: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Finding_Fragment = { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Law_Fragment = { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Measure_Fragment = { __typename: 'Measure', id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Metric_Fragment = { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Observation_Fragment = { __typename: 'Observation', value: number, unit: string | null, raw: string, qualifier: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, about: { id: string, name: string, shortName: string | null } | null };

type OutcomeRow_Passage_Fragment = { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Person_Fragment = { __typename: 'Person', id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Programme_Fragment = { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Region_Fragment = { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Report_Fragment = { __typename: 'Report', id: string, kind: Kind, name: string, pinyin: string | null };

type OutcomeRow_Theme_Fragment = { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null };

export type OutcomeRowFragment =
  | OutcomeRow_Agency_Fragment
  | OutcomeRow_Award_Fragment
  | OutcomeRow_Finding_Fragment
  | OutcomeRow_Law_Fragment
  | OutcomeRow_Measure_Fragment
  | OutcomeRow_Metric_Fragment
  | OutcomeRow_Observation_Fragment
  | OutcomeRow_Passage_Fragment
  | OutcomeRow_Person_Fragment
  | OutcomeRow_Programme_Fragment
  | OutcomeRow_Region_Fragment
  | OutcomeRow_Report_Fragment
  | OutcomeRow_Theme_Fragment
;

export type ReportPassagesQueryVariables = Exact<{
  report: string | number;
  after?: string | null | undefined;
}>;


export type ReportPassagesQuery = { node:
    | { __typename: 'Agency', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Law', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Metric', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Report', name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, id: string, agency: { id: string, name: string, shortName: string | null } | null, passages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, start: number, end: number, ordinal: number, part: Part, headings: Array<string>, facts: Array<{ start: number, end: number, entity:
                | { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Award', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Measure', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Observation', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Person', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Report', id: string, kind: Kind, name: string, pinyin: string | null }
                | { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null }
               }> } }> } }
    | { __typename: 'Theme', id: string }
   | null };

type EntityCard_Agency_Fragment = { __typename: 'Agency', shortName: string | null, publishing: boolean, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Award_Fragment = { __typename: 'Award', year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Finding_Fragment = { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Law_Fragment = { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Measure_Fragment = { __typename: 'Measure', status: MeasureStatus, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Metric_Fragment = { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Observation_Fragment = { __typename: 'Observation', value: number, unit: string | null, qualifier: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Passage_Fragment = { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Person_Fragment = { __typename: 'Person', title: string | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Programme_Fragment = { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Region_Fragment = { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Report_Fragment = { __typename: 'Report', year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

type EntityCard_Theme_Fragment = { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> };

export type EntityCardFragment =
  | EntityCard_Agency_Fragment
  | EntityCard_Award_Fragment
  | EntityCard_Finding_Fragment
  | EntityCard_Law_Fragment
  | EntityCard_Measure_Fragment
  | EntityCard_Metric_Fragment
  | EntityCard_Observation_Fragment
  | EntityCard_Passage_Fragment
  | EntityCard_Person_Fragment
  | EntityCard_Programme_Fragment
  | EntityCard_Region_Fragment
  | EntityCard_Report_Fragment
  | EntityCard_Theme_Fragment
;

export type LinkCardFragment = { id: string, relation: Relation, sourceId: string, targetId: string, status: LinkStatus, years: Array<number>, role: Role | null, confidence: number };

type EntityName_Agency_Fragment = { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Award_Fragment = { __typename: 'Award', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Finding_Fragment = { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Law_Fragment = { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Measure_Fragment = { __typename: 'Measure', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Metric_Fragment = { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Observation_Fragment = { __typename: 'Observation', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Passage_Fragment = { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Person_Fragment = { __typename: 'Person', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Programme_Fragment = { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Region_Fragment = { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Report_Fragment = { __typename: 'Report', id: string, kind: Kind, name: string, pinyin: string | null };

type EntityName_Theme_Fragment = { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null };

export type EntityNameFragment =
  | EntityName_Agency_Fragment
  | EntityName_Award_Fragment
  | EntityName_Finding_Fragment
  | EntityName_Law_Fragment
  | EntityName_Measure_Fragment
  | EntityName_Metric_Fragment
  | EntityName_Observation_Fragment
  | EntityName_Passage_Fragment
  | EntityName_Person_Fragment
  | EntityName_Programme_Fragment
  | EntityName_Region_Fragment
  | EntityName_Report_Fragment
  | EntityName_Theme_Fragment
;

export type EvidenceCardFragment = { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } };

export type OverviewQueryVariables = Exact<{
  programmes?: number | null | undefined;
}>;


export type OverviewQuery = { overview: { totalProgrammes: number, agencies: Array<{ __typename: 'Agency', shortName: string | null, publishing: boolean, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }>, programmes: Array<{ __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }>, links: Array<{ id: string, relation: Relation, sourceId: string, targetId: string, status: LinkStatus, years: Array<number>, role: Role | null, confidence: number }> }, release: { id: string } };

export type SceneQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SceneQuery = { nodes: Array<
    | { __typename: 'Agency', shortName: string | null, publishing: boolean, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Award', year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Measure', status: MeasureStatus, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Observation', value: number, unit: string | null, qualifier: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Person', title: string | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Report', year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
    | { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
   | null>, links: Array<{ id: string, relation: Relation, sourceId: string, targetId: string, status: LinkStatus, years: Array<number>, role: Role | null, confidence: number }>, release: { id: string } };

export type LinksQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type LinksQuery = { links: Array<{ id: string, relation: Relation, sourceId: string, targetId: string, status: LinkStatus, years: Array<number>, role: Role | null, confidence: number }> };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, counts: Array<{ kind: Kind, count: number }>, edges: Array<{ field: string, matched: string, node:
        | { __typename: 'Agency', shortName: string | null, publishing: boolean, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Award', year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Measure', status: MeasureStatus, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Observation', value: number, unit: string | null, qualifier: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Person', title: string | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Report', year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
       }> } };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  kinds?: Array<Kind> | Kind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  exclude?: Array<string | number> | string | number | null | undefined;
}>;


export type NeighboursQuery = { neighbours: { totalCount: number, counts: Array<{ kind: Kind, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { __typename: 'Agency', shortName: string | null, publishing: boolean, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Award', year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Measure', status: MeasureStatus, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Observation', value: number, unit: string | null, qualifier: string | null, year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Person', title: string | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Report', year: number | null, id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
        | { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null, counts: Array<{ kind: Kind, count: number }> }
      , links: Array<{ id: string, relation: Relation, sourceId: string, targetId: string, status: LinkStatus, years: Array<number>, role: Role | null, confidence: number }> }> } };

export type EvidenceOfQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EvidenceOfQuery = { node:
    | { __typename: 'Agency', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Award', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Finding', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Law', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Measure', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Metric', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Observation', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Passage', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Person', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Programme', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Region', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Report', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
    | { __typename: 'Theme', id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } } }> } }
   | null };

export type LinkOfQueryVariables = Exact<{
  id: string | number;
}>;


export type LinkOfQuery = { link: { id: string, relation: Relation, sourceId: string, targetId: string, status: LinkStatus, years: Array<number>, role: Role | null, confidence: number, source:
      | { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Award', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Measure', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Observation', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Person', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Report', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null }
    , target:
      | { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Award', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Measure', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Observation', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Person', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Report', id: string, kind: Kind, name: string, pinyin: string | null }
      | { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null }
    , evidence: Array<{ start: number, end: number, quote: string, sentence: string, sentenceStart: number, rule: string, confidence: number, report: { id: string, name: string, year: number | null, publishedOn: string | null, number: string | null, file: string, agency: { id: string, name: string, shortName: string | null } | null }, passage: { id: string, ordinal: number, part: Part, headings: Array<string> } }> } | null };

export type ReleaseQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseQuery = { release: { id: string, counts: Array<{ kind: Kind, count: number }>, years: Array<{ year: number, reports: number, facts: number }> } };

export type SimilarQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type SimilarQuery = { node:
    | { __typename: 'Agency', id: string, alike: Array<{ score: number, entity: { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null }, reasons: Array<{ weight: number, entity:
            | { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Award', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Measure', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Observation', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Person', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Report', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null }
           }> }> }
    | { __typename: 'Award', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Law', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Metric', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Programme', id: string, kin: Array<{ score: number, entity: { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null }, reasons: Array<{ weight: number, entity:
            | { __typename: 'Agency', shortName: string | null, id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Award', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Finding', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Law', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Measure', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Metric', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Observation', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Passage', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Person', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Programme', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Region', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Report', id: string, kind: Kind, name: string, pinyin: string | null }
            | { __typename: 'Theme', id: string, kind: Kind, name: string, pinyin: string | null }
           }> }> }
    | { __typename: 'Region', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'Theme', id: string }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityNameFragmentDoc = new TypedDocumentString(`
    fragment EntityName on Entity {
  __typename
  id
  kind
  name
  pinyin
  ... on Agency {
    shortName
  }
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const OutcomeRowFragmentDoc = new TypedDocumentString(`
    fragment OutcomeRow on Entity {
  ...EntityName
  ... on Observation {
    value
    unit
    raw
    qualifier
    year
    about: agency {
      id
      name
      shortName
    }
  }
  ... on Award {
    recipient
    year
  }
}
    fragment EntityName on Entity {
  __typename
  id
  kind
  name
  pinyin
  ... on Agency {
    shortName
  }
}`, {"fragmentName":"OutcomeRow"}) as unknown as TypedDocumentString<OutcomeRowFragment, unknown>;
export const EntityCardFragmentDoc = new TypedDocumentString(`
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  pinyin
  counts {
    kind
    count
  }
  ... on Agency {
    shortName
    publishing
  }
  ... on Person {
    title
  }
  ... on Measure {
    status
    year
  }
  ... on Observation {
    value
    unit
    qualifier
    year
  }
  ... on Award {
    year
  }
  ... on Report {
    year
  }
}
    `, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const LinkCardFragmentDoc = new TypedDocumentString(`
    fragment LinkCard on Link {
  id
  relation
  sourceId
  targetId
  status
  years
  role
  confidence
}
    `, {"fragmentName":"LinkCard"}) as unknown as TypedDocumentString<LinkCardFragment, unknown>;
export const EvidenceCardFragmentDoc = new TypedDocumentString(`
    fragment EvidenceCard on Evidence {
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
  report {
    id
    name
    year
    publishedOn
    number
    file
    agency {
      id
      name
      shortName
    }
  }
  passage {
    id
    ordinal
    part
    headings
  }
}
    `, {"fragmentName":"EvidenceCard"}) as unknown as TypedDocumentString<EvidenceCardFragment, unknown>;
export const DetailsDocument = new TypedDocumentString(`
    query Details($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      aliases
    }
    ... on Agency {
      category
      level
      region {
        ...EntityName
      }
      parent {
        ...EntityName
      }
      reports(first: 5) {
        totalCount
        edges {
          node {
            ...EntityName
            year
            publishedOn
            number
            signer
          }
        }
      }
      people(first: 5) {
        totalCount
        edges {
          node {
            ...EntityName
            title
          }
        }
      }
      observations(first: 5) {
        totalCount
        edges {
          node {
            ...OutcomeRow
          }
        }
      }
      awards(first: 5) {
        totalCount
        edges {
          node {
            ...OutcomeRow
          }
        }
      }
    }
    ... on Programme {
      category
      series
      runs: agencies(first: 20) {
        totalCount
        edges {
          years
          role
          status
          agency {
            ...EntityName
          }
        }
      }
      outcomes(first: 8) {
        totalCount
        edges {
          node {
            ...OutcomeRow
          }
        }
      }
      laws(first: 5) {
        totalCount
        edges {
          node {
            ...EntityName
          }
        }
      }
    }
    ... on Measure {
      text
      measureStatus: status
      year
      measureAgency: agency {
        ...EntityName
      }
      partners {
        ...EntityName
      }
      programmes {
        ...EntityName
      }
      measureLaws: laws {
        ...EntityName
      }
      theme {
        ...EntityName
        nameEn
      }
      measureOutcomes: outcomes {
        ...OutcomeRow
      }
    }
    ... on Law {
      category
      citing: agencies(first: 20) {
        totalCount
        edges {
          node {
            ...EntityName
          }
        }
      }
    }
    ... on Metric {
      metricUnit: unit
      definition
      catalogued
      theme {
        ...EntityName
        nameEn
      }
      values: observations(first: 20) {
        totalCount
        edges {
          node {
            ...OutcomeRow
          }
        }
      }
    }
    ... on Observation {
      value
      unit
      raw
      qualifier
      changeDirection
      changePercent
      changeBase
      year
      period
      metric {
        ...EntityName
      }
      about: agency {
        ...EntityName
      }
    }
    ... on Award {
      recipient
      grantor
      year
      holders: agencies {
        ...EntityName
      }
      grantedBy {
        ...EntityName
      }
    }
    ... on Person {
      title
      serves: agencies {
        ...EntityName
      }
    }
    ... on Region {
      code
      level
      regionParent: parent {
        ...EntityName
      }
      inRegion: agencies(first: 20) {
        totalCount
        edges {
          node {
            ...EntityName
          }
        }
      }
    }
    ... on Report {
      year
      publishedOn
      number
      signer
      file
      publisher: agency {
        ...EntityName
      }
      metadata {
        label
        value
      }
    }
    ... on Theme {
      nameEn
      metrics(first: 10) {
        totalCount
        edges {
          node {
            ...EntityName
          }
        }
      }
    }
  }
}
    fragment OutcomeRow on Entity {
  ...EntityName
  ... on Observation {
    value
    unit
    raw
    qualifier
    year
    about: agency {
      id
      name
      shortName
    }
  }
  ... on Award {
    recipient
    year
  }
}
fragment EntityName on Entity {
  __typename
  id
  kind
  name
  pinyin
  ... on Agency {
    shortName
  }
}`, {"hash":"sha256:d810d4b76d979ddb16979c5521983595b34fb9396edc0afd6a3e9f7c4d4bfbb1"}) as unknown as TypedDocumentString<DetailsQuery, DetailsQueryVariables>;
export const ReportPassagesDocument = new TypedDocumentString(`
    query ReportPassages($report: ID!, $after: String) {
  node(id: $report) {
    __typename
    id
    ... on Report {
      name
      year
      publishedOn
      number
      file
      agency {
        id
        name
        shortName
      }
      passages(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            text
            start
            end
            ordinal
            part
            headings
            facts {
              start
              end
              entity {
                ...EntityName
              }
            }
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  kind
  name
  pinyin
  ... on Agency {
    shortName
  }
}`, {"hash":"sha256:48abe9714588908c991e7b7adfe4ba39136cea6824327cad3e9e6200d0ad95fd"}) as unknown as TypedDocumentString<ReportPassagesQuery, ReportPassagesQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($programmes: Int) {
  overview(programmes: $programmes) {
    agencies {
      ...EntityCard
    }
    programmes {
      ...EntityCard
    }
    links {
      ...LinkCard
    }
    totalProgrammes
  }
  release {
    id
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  pinyin
  counts {
    kind
    count
  }
  ... on Agency {
    shortName
    publishing
  }
  ... on Person {
    title
  }
  ... on Measure {
    status
    year
  }
  ... on Observation {
    value
    unit
    qualifier
    year
  }
  ... on Award {
    year
  }
  ... on Report {
    year
  }
}
fragment LinkCard on Link {
  id
  relation
  sourceId
  targetId
  status
  years
  role
  confidence
}`, {"hash":"sha256:bbd52241efbe8fd4fd1a6e3d77bac77bb580b8c678affb553030d7a7f5a04a76"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const SceneDocument = new TypedDocumentString(`
    query Scene($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...EntityCard
  }
  links(ids: $ids) {
    ...LinkCard
  }
  release {
    id
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  pinyin
  counts {
    kind
    count
  }
  ... on Agency {
    shortName
    publishing
  }
  ... on Person {
    title
  }
  ... on Measure {
    status
    year
  }
  ... on Observation {
    value
    unit
    qualifier
    year
  }
  ... on Award {
    year
  }
  ... on Report {
    year
  }
}
fragment LinkCard on Link {
  id
  relation
  sourceId
  targetId
  status
  years
  role
  confidence
}`, {"hash":"sha256:630e8244bd11cdab0cd3390fc193fa8cababb9367db547002a4f1aed436c6c2a"}) as unknown as TypedDocumentString<SceneQuery, SceneQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($ids: [ID!]!) {
  links(ids: $ids) {
    ...LinkCard
  }
}
    fragment LinkCard on Link {
  id
  relation
  sourceId
  targetId
  status
  years
  role
  confidence
}`, {"hash":"sha256:5fe3fe8d6960d95e8092a7594362a31d0cd89f894e23694b00141f2a94b102fc"}) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    totalCount
    counts {
      kind
      count
    }
    edges {
      field
      matched
      node {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  pinyin
  counts {
    kind
    count
  }
  ... on Agency {
    shortName
    publishing
  }
  ... on Person {
    title
  }
  ... on Measure {
    status
    year
  }
  ... on Observation {
    value
    unit
    qualifier
    year
  }
  ... on Award {
    year
  }
  ... on Report {
    year
  }
}`, {"hash":"sha256:a02af5ac4b8870bf5d4bb07d5f13b76b36e0c2caf9242ca0e47e8cdc7565ecff"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $kinds: [Kind!], $first: Int, $after: String, $exclude: [ID!]) {
  neighbours(
    id: $id
    kinds: $kinds
    first: $first
    after: $after
    exclude: $exclude
  ) {
    totalCount
    counts {
      kind
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityCard
      }
      links {
        ...LinkCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  kind
  name
  pinyin
  counts {
    kind
    count
  }
  ... on Agency {
    shortName
    publishing
  }
  ... on Person {
    title
  }
  ... on Measure {
    status
    year
  }
  ... on Observation {
    value
    unit
    qualifier
    year
  }
  ... on Award {
    year
  }
  ... on Report {
    year
  }
}
fragment LinkCard on Link {
  id
  relation
  sourceId
  targetId
  status
  years
  role
  confidence
}`, {"hash":"sha256:39e8fa44e28cce444fb5a51c56c0edcad7c6a40c624272f89b2e184b4457eea9"}) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const EvidenceOfDocument = new TypedDocumentString(`
    query EvidenceOf($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...EvidenceCard
          }
        }
      }
    }
  }
}
    fragment EvidenceCard on Evidence {
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
  report {
    id
    name
    year
    publishedOn
    number
    file
    agency {
      id
      name
      shortName
    }
  }
  passage {
    id
    ordinal
    part
    headings
  }
}`, {"hash":"sha256:2d18d7db9b57254b246af2b78b268d8b8a2b00cc79e2d8e2b382d5fb96ac4165"}) as unknown as TypedDocumentString<EvidenceOfQuery, EvidenceOfQueryVariables>;
export const LinkOfDocument = new TypedDocumentString(`
    query LinkOf($id: ID!) {
  link(id: $id) {
    ...LinkCard
    source {
      ...EntityName
    }
    target {
      ...EntityName
    }
    evidence {
      ...EvidenceCard
    }
  }
}
    fragment LinkCard on Link {
  id
  relation
  sourceId
  targetId
  status
  years
  role
  confidence
}
fragment EntityName on Entity {
  __typename
  id
  kind
  name
  pinyin
  ... on Agency {
    shortName
  }
}
fragment EvidenceCard on Evidence {
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
  report {
    id
    name
    year
    publishedOn
    number
    file
    agency {
      id
      name
      shortName
    }
  }
  passage {
    id
    ordinal
    part
    headings
  }
}`, {"hash":"sha256:68424eb22ad640949af97310ac555103a1fc1e4a02a8d8d27423ce9cf19d92ee"}) as unknown as TypedDocumentString<LinkOfQuery, LinkOfQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release {
  release {
    id
    counts {
      kind
      count
    }
    years {
      year
      reports
      facts
    }
  }
}
    `, {"hash":"sha256:e6fc38b94f31bb235a8f639edb89f3f41ee039d8b992b865b64db03859291b4a"}) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const SimilarDocument = new TypedDocumentString(`
    query Similar($id: ID!, $first: Int) {
  node(id: $id) {
    __typename
    id
    ... on Agency {
      alike: similar(first: $first) {
        score
        entity: agency {
          ...EntityName
        }
        reasons {
          weight
          entity {
            ...EntityName
          }
        }
      }
    }
    ... on Programme {
      kin: similar(first: $first) {
        score
        entity: programme {
          ...EntityName
        }
        reasons {
          weight
          entity {
            ...EntityName
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  kind
  name
  pinyin
  ... on Agency {
    shortName
  }
}`, {"hash":"sha256:354c497b6fd0705aa54566f2e221c1242fa6c04a4e5b6ff07410586e095a652c"}) as unknown as TypedDocumentString<SimilarQuery, SimilarQueryVariables>;