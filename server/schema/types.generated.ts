import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyRecord, PersonRecord, ProgrammeRecord, MeasureRecord, LawRecord, MetricRecord, ObservationRecord, AwardRecord, FindingRecord, RegionRecord, ReportRecord, PassageRecord, ThemeRecord, EntityRecord, OutcomeRecord, EvidenceRecord, LinkRecord, StatedFactRecord, SharedThingRecord, SimilarRecord } from './records.ts';
import type { Page, Edge, NeighbourPage, NeighbourRecord, SearchPage, SearchHit, OverviewRecord } from './pages.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, YYYY-MM-DD. */
  Date: { input: string; output: string; }
};

/** An organisation 机构. */
export type Agency = Entity & Node & {
  __typename?: 'Agency';
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** Honours that it received. */
  awards: AwardConnection;
  /** Kind of agency, such as police or justice; null where unknown. */
  category?: Maybe<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Honours that it granted. */
  granted: AwardConnection;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** Measures of other agencies in which it took part. */
  joined: MeasureConnection;
  /** The kind. */
  kind: Kind;
  /** Laws that its reports cite. */
  laws: LawConnection;
  /** Rank, such as county; null where unknown. */
  level?: Maybe<Scalars['String']['output']>;
  /** Measures that it took. */
  measures: MeasureConnection;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Values that it reports or that are about it. */
  observations: ObservationConnection;
  /** Agency above it. */
  parent?: Maybe<Agency>;
  /** People who serve it. */
  people: PersonConnection;
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Programmes that it ran. */
  programmes: RanConnection;
  /** Whether a report of it is in the corpus. */
  publishing: Scalars['Boolean']['output'];
  /** Region that it is in. */
  region?: Maybe<Region>;
  /** Its reports, newest first. */
  reports: ReportConnection;
  /** Shortest usual name, such as 花都区分局. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** Agencies most like it, with the reasons; see SimilarAgency for the formula. */
  similar: Array<SimilarAgency>;
  /** Agencies below it. */
  units: AgencyConnection;
};


/** An organisation 机构. */
export type AgencyAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyGrantedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyJoinedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencySimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 机构. */
export type AgencyUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agencies. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The agencies with their cursors. */
  edges: Array<AgencyEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of agencies that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of agencies. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Agency;
};

/** Narrows agencies; conditions are joined by and. */
export type AgencyFilter = {
  /** Kind of agency. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Rank. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** Only agencies with, or without, a report in the corpus. */
  publishing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of a region; regions below it count. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Part of a name or alias. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** An honour, rank or pilot 荣誉. */
export type Award = Entity & Node & {
  __typename?: 'Award';
  /** Agencies that it is about. */
  agencies: Array<Agency>;
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** The agency that granted it, the first by name where several did. */
  grantedBy?: Maybe<Agency>;
  /** Grantor as written. */
  grantor?: Maybe<Scalars['String']['output']>;
  /** Agencies that granted it. */
  grantors: Array<Agency>;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Measures that yielded it. */
  measures: Array<Measure>;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Recipient as written. */
  recipient?: Maybe<Scalars['String']['output']>;
  /** Year of the report. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** An honour, rank or pilot 荣誉. */
export type AwardEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of awards. */
export type AwardConnection = {
  __typename?: 'AwardConnection';
  /** The awards with their cursors. */
  edges: Array<AwardEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of awards that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of awards. */
export type AwardEdge = {
  __typename?: 'AwardEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Award;
};

/** Narrows awards. */
export type AwardFilter = {
  /** Id of an agency that it is about. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Year of the report. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Direction of a change. */
export type Direction =
  /** It fell. */
  | 'DOWN'
  /** It rose. */
  | 'UP';

/** Anything in the graph. */
export type Entity = {
  /** Other names: short, former, as written; in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** Neighbours by kind, largest first; what a canvas may draw and no passages. */
  counts: Array<KindCount>;
  /** Where it is stated. */
  evidence: EvidenceConnection;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Name in pinyin, for readers of Latin script; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
};


/** Anything in the graph. */
export type EntityEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a fact stands: report, passage and character offsets. */
export type Evidence = {
  __typename?: 'Evidence';
  /** How sure the rule is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** End of the quote in the report's text, exclusive. */
  end: Scalars['Int']['output'];
  /** The passage of the report. */
  passage: Passage;
  /** The words that state the fact, exactly as in the report. */
  quote: Scalars['String']['output'];
  /** The report. */
  report: Report;
  /** Name of the rule that read the fact. */
  rule: Scalars['String']['output'];
  /** The sentence around the quote. */
  sentence: Scalars['String']['output'];
  /** Start of the sentence in the report's text. */
  sentenceStart: Scalars['Int']['output'];
  /** Start of the quote in the report's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The places, in the order of reports and text. */
  edges: Array<EvidenceEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of places in all. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of evidence. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Evidence;
};

/** Figures of one report that contradict each other 矛盾; all of them stay in the graph. */
export type Finding = Entity & Node & {
  __typename?: 'Finding';
  /** Other names; none. */
  aliases: Array<Scalars['String']['output']>;
  /** How sure it is that the report is wrong here, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Neighbours by kind; none, since a finding is not drawn. */
  counts: Array<KindCount>;
  /** The clauses that state the figures, in the order of the text. */
  evidence: EvidenceConnection;
  /** The contradiction in plain Chinese, made from the figures. */
  explanation: Scalars['String']['output'];
  /** The contradiction in plain English, made from the figures. */
  explanationEn: Scalars['String']['output'];
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** What sort of contradiction, and the first of the figures. */
  name: Scalars['String']['output'];
  /** The values concerned, by label. */
  observations: Array<Observation>;
  /** Name in pinyin; null. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** The report. */
  report: Report;
  /** What contradicts what. */
  type: FindingType;
  /** Year of the report. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** Figures of one report that contradict each other 矛盾; all of them stay in the graph. */
export type FindingEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The findings with their cursors. */
  edges: Array<FindingEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of findings that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of findings. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Finding;
};

/** Narrows findings. */
export type FindingFilter = {
  /** Id of the publisher. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the report. */
  report?: InputMaybe<Scalars['ID']['input']>;
  /** What contradicts what. */
  type?: InputMaybe<FindingType>;
};

/** What contradicts what in a finding. */
export type FindingType =
  /** The same thing with different figures 同一事项数字不一. */
  | 'DIFFERENT_VALUES'
  /** A rate that does not follow from its counts 比率与件数不符. */
  | 'RATE_MISMATCH'
  /** Parts that do not make their stated total 分项与合计不符. */
  | 'SUM_MISMATCH';

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

/** How many neighbours of one kind an entity has. */
export type KindCount = {
  __typename?: 'KindCount';
  /** Number of distinct neighbours of that kind. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: Kind;
};

/** A titled legal or policy document 法规文件. */
export type Law = Entity & Node & {
  __typename?: 'Law';
  /** Agencies whose reports cite it. */
  agencies: AgencyConnection;
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** law, regulation, rule, normative, party, plan or judicial. */
  category?: Maybe<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Measures that cite it. */
  measures: MeasureConnection;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Short title, such as 行政处罚法; null where it has none. */
  shortName?: Maybe<Scalars['String']['output']>;
};


/** A titled legal or policy document 法规文件. */
export type LawAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A titled legal or policy document 法规文件. */
export type LawEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A titled legal or policy document 法规文件. */
export type LawMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of laws. */
export type LawConnection = {
  __typename?: 'LawConnection';
  /** The laws with their cursors. */
  edges: Array<LawEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of laws that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of laws. */
export type LawEdge = {
  __typename?: 'LawEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Law;
};

/** Narrows laws. */
export type LawFilter = {
  /** Id of an agency that cites it. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** law, regulation, rule, normative, party, plan or judicial. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Part of a title or alias. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A relation between two entities, over all reports that state it. */
export type Link = {
  __typename?: 'Link';
  /** The highest confidence among the statements, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Places that state it; empty for links of the gazetteer. */
  evidence: Array<Evidence>;
  /** Id of the link: relation~source~target. */
  id: Scalars['ID']['output'];
  /** The relation. */
  relation: Relation;
  /** Role of the agency, on RAN only. */
  role?: Maybe<Role>;
  /** The entity that it starts from. */
  source: Entity;
  /** Id of the source, without fetching it. */
  sourceId: Scalars['ID']['output'];
  /** The surest status among the reports that state it. */
  status: LinkStatus;
  /** The entity that it leads to. */
  target: Entity;
  /** Id of the target, without fetching it. */
  targetId: Scalars['ID']['output'];
  /** Years of those reports, ascending; empty for links that no report states. */
  years: Array<Scalars['Int']['output']>;
};

/** How sure a link is: read in the text, concluded by a rule, or only announced. */
export type LinkStatus =
  /** Concluded by a rule. */
  | 'INFERRED'
  /** Only announced. */
  | 'PLANNED'
  /** Read in the text. */
  | 'STATED';

/** One concrete thing that an agency did, lacks or will do, as one clause 做法. */
export type Measure = Entity & Node & {
  __typename?: 'Measure';
  /** The agency that took it. */
  agency?: Maybe<Agency>;
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Of a plan: measures of the next report of the agency that carry it out, the surest first. */
  fulfilledBy: Array<Link>;
  /** Of a deed: plans of the report before that it carries out, the surest first. */
  fulfils: Array<Link>;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Laws that it cites. */
  laws: Array<Law>;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** What it yielded. */
  outcomes: Array<Outcome>;
  /** Other agencies that took part. */
  partners: Array<Agency>;
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Programmes that it is part of. */
  programmes: Array<Programme>;
  /** Done, missing or planned. */
  status: MeasureStatus;
  /** The clause as written. */
  text: Scalars['String']['output'];
  /** Theme that it is about. */
  theme?: Maybe<Theme>;
  /** Year of the report. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** One concrete thing that an agency did, lacks or will do, as one clause 做法. */
export type MeasureEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of measures. */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** The measures with their cursors. */
  edges: Array<MeasureEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of measures that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of measures. */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Measure;
};

/** Narrows measures. */
export type MeasureFilter = {
  /** Id of the agency that took it. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a programme that it is part of. */
  programme?: InputMaybe<Scalars['ID']['input']>;
  /** Done, missing or planned. */
  status?: InputMaybe<MeasureStatus>;
  /** Part of the text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Id of its theme. */
  theme?: InputMaybe<Scalars['ID']['input']>;
  /** Year of the report. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a measure was done, is missing, or is planned. */
export type MeasureStatus =
  /** The agency did it. */
  | 'DONE'
  /** The agency announces it. */
  | 'PLANNED'
  /** The agency says that it is missing or falls short. */
  | 'PROBLEM';

/** One label of page furniture with its value. */
export type Metadatum = {
  __typename?: 'Metadatum';
  /** Label as written. */
  label: Scalars['String']['output'];
  /** Value as written. */
  value: Scalars['String']['output'];
};

/** What is counted, the same across agencies 指标. */
export type Metric = Entity & Node & {
  __typename?: 'Metric';
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** Whether it is in the catalogue of recurring metrics, so that its values can be compared. */
  catalogued: Scalars['Boolean']['output'];
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** What exactly is counted, where that needs saying. */
  definition?: Maybe<Scalars['String']['output']>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Values of it. */
  observations: ObservationConnection;
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Theme. */
  theme?: Maybe<Theme>;
  /** Usual unit. */
  unit?: Maybe<Scalars['String']['output']>;
};


/** What is counted, the same across agencies 指标. */
export type MetricEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is counted, the same across agencies 指标. */
export type MetricObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of metrics. */
export type MetricConnection = {
  __typename?: 'MetricConnection';
  /** The metrics with their cursors. */
  edges: Array<MetricEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of metrics that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of metrics. */
export type MetricEdge = {
  __typename?: 'MetricEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Metric;
};

/** Narrows metrics. */
export type MetricFilter = {
  /** At least so many agencies report it. */
  minAgencies?: InputMaybe<Scalars['Int']['input']>;
  /** Part of a name or alias. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Id of its theme. */
  theme?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of neighbours. */
export type NeighbourConnection = {
  __typename?: 'NeighbourConnection';
  /** All neighbours by kind, whatever the arguments. */
  counts: Array<KindCount>;
  /** The neighbours with their cursors, by kind and then by name. */
  edges: Array<NeighbourEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of neighbours that the arguments let through, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One neighbour and what links it. */
export type NeighbourEdge = {
  __typename?: 'NeighbourEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** All links between the two. */
  links: Array<Link>;
  /** The neighbour. */
  node: Entity;
};

/** Anything with a global id. */
export type Node = {
  /** Global id: the same on every machine and in every release of the data. */
  id: Scalars['ID']['output'];
};

/** A value of a metric 数值. */
export type Observation = Entity & Node & {
  __typename?: 'Observation';
  /** The agency that it is about. */
  agency?: Maybe<Agency>;
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** What the change is measured against, as written. */
  changeBase?: Maybe<Scalars['String']['output']>;
  /** Direction of the change, where one is stated. */
  changeDirection?: Maybe<Direction>;
  /** Size of the change in per cent. */
  changePercent?: Maybe<Scalars['Float']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Measures that yielded it. */
  measures: Array<Measure>;
  /** The metric. */
  metric?: Maybe<Metric>;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Period as written; null where the year is meant. */
  period?: Maybe<Scalars['String']['output']>;
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** 余, 约, 超 and the like. */
  qualifier?: Maybe<Scalars['String']['output']>;
  /** The number as written. */
  raw: Scalars['String']['output'];
  /** Unit; null where the report gives none. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The number, with 万 and 亿 multiplied out; per cent as written. */
  value: Scalars['Float']['output'];
  /** Year of the report. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A value of a metric 数值. */
export type ObservationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of observations. */
export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  /** The observations with their cursors. */
  edges: Array<ObservationEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of observations that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of observations. */
export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Observation;
};

/** Narrows observations. */
export type ObservationFilter = {
  /** Id of the agency that it is about. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the metric. */
  metric?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the label. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Year of the report. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A reported result 成效. */
export type Outcome = Award | Observation;

/** A page of outcomes. */
export type OutcomeConnection = {
  __typename?: 'OutcomeConnection';
  /** The outcomes with their cursors. */
  edges: Array<OutcomeEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of outcomes on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of outcomes. */
export type OutcomeEdge = {
  __typename?: 'OutcomeEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Outcome;
};

/** A picture to begin with: the publishing agencies and the programmes that two or more of them run. */
export type Overview = {
  __typename?: 'Overview';
  /** Publishing agencies. */
  agencies: Array<Agency>;
  /** Links between them. */
  links: Array<Link>;
  /** Shared programmes, those of most agencies first. */
  programmes: Array<Programme>;
  /** Number of shared programmes in all. */
  totalProgrammes: Scalars['Int']['output'];
};

/** Position within a list, after Relay. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; pass it as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a next page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

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

/** A paragraph or item of a report 段落. */
export type Passage = Entity & Node & {
  __typename?: 'Passage';
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** End in the report's text, exclusive. */
  end: Scalars['Int']['output'];
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Facts that it states, in the order of the text. */
  facts: Array<StatedFact>;
  /** Headings above it, outermost first. */
  headings: Array<Scalars['String']['output']>;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Place in the report, from 0. */
  ordinal: Scalars['Int']['output'];
  /** Part of the report. */
  part: Part;
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** The report. */
  report: Report;
  /** Start in the report's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The text as written. */
  text: Scalars['String']['output'];
};


/** A paragraph or item of a report 段落. */
export type PassageEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of passages. */
export type PassageConnection = {
  __typename?: 'PassageConnection';
  /** The passages with their cursors. */
  edges: Array<PassageEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of passages that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of passages. */
export type PassageEdge = {
  __typename?: 'PassageEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Passage;
};

/** Narrows passages. */
export type PassageFilter = {
  /** Part of the report. */
  part?: InputMaybe<Part>;
  /** Id of the report. */
  report?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the text. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A named natural person in an office 人员. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Agencies that the person serves. */
  agencies: Array<Agency>;
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Office as written. */
  title?: Maybe<Scalars['String']['output']>;
};


/** A named natural person in an office 人员. */
export type PersonEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people with their cursors. */
  edges: Array<PersonEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of people that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of people. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Person;
};

/** Narrows people. */
export type PersonFilter = {
  /** Id of an agency that the person serves. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A named initiative that several agencies could run 举措. */
export type Programme = Entity & Node & {
  __typename?: 'Programme';
  /** Agencies that ran it. */
  agencies: RanConnection;
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** campaign, mechanism, platform, brand, policy, experience or facility. */
  category?: Maybe<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Laws that its measures cite. */
  laws: LawConnection;
  /** Measures that are part of it. */
  measures: MeasureConnection;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Outcomes of its measures and those stated in the same sentence. */
  outcomes: OutcomeConnection;
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Series that it belongs to, such as 昆仑 for 昆仑2021. */
  series?: Maybe<Scalars['String']['output']>;
  /** Programmes most like it, with the reasons; see SimilarProgramme for the formula. */
  similar: Array<SimilarProgramme>;
};


/** A named initiative that several agencies could run 举措. */
export type ProgrammeAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A named initiative that several agencies could run 举措. */
export type ProgrammeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named initiative that several agencies could run 举措. */
export type ProgrammeLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named initiative that several agencies could run 举措. */
export type ProgrammeMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named initiative that several agencies could run 举措. */
export type ProgrammeOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named initiative that several agencies could run 举措. */
export type ProgrammeSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The programmes with their cursors. */
  edges: Array<ProgrammeEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of programmes that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of programmes. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Programme;
};

/** Narrows programmes. */
export type ProgrammeFilter = {
  /** Id of an agency that ran it. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** campaign, mechanism, platform, brand, policy, experience or facility. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** At least so many agencies ran it. */
  minAgencies?: InputMaybe<Scalars['Int']['input']>;
  /** Part of a name or alias. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A year in which it was run. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every question begins. */
export type Query = {
  __typename?: 'Query';
  /** Agencies by name. */
  agencies: AgencyConnection;
  /** Awards by name. */
  awards: AwardConnection;
  /** What contradicts itself within a report, by report and place. */
  findings: FindingConnection;
  /** Laws by title. */
  laws: LawConnection;
  /** A link by its id; null when there is none. */
  link?: Maybe<Link>;
  /** All links among the given entities. */
  links: Array<Link>;
  /** Measures by report and place. */
  measures: MeasureConnection;
  /** Metrics by name. */
  metrics: MetricConnection;
  /** What an entity is linked to. `exclude` leaves out what is drawn already; pages never repeat or skip. */
  neighbours: NeighbourConnection;
  /** Anything by its id; null when there is nothing with that id. */
  node?: Maybe<Node>;
  /** Several things by id, in the same order, null where there is nothing. */
  nodes: Array<Maybe<Node>>;
  /** Observations by label. */
  observations: ObservationConnection;
  /** A picture to begin with. */
  overview: Overview;
  /** Passages by report and place. */
  passages: PassageConnection;
  /** People by name. */
  people: PersonConnection;
  /** Programmes by name. */
  programmes: ProgrammeConnection;
  /** Regions by code. */
  regions: RegionConnection;
  /** The state of the data. */
  release: Release;
  /** Reports by title. */
  reports: ReportConnection;
  /** Everything whose names, aliases or pinyin match, best first; passages by their text and findings, where `kinds` names them. */
  search: SearchConnection;
  /** Agencies most like the given one, with the reasons. */
  similarAgencies: Array<SimilarAgency>;
  /** Programmes most like the given one, with the reasons. */
  similarProgrammes: Array<SimilarProgramme>;
  /** The twelve themes. */
  themes: ThemeConnection;
};


/** Where every question begins. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LawFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryLinksArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Where every question begins. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  exclude?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<Kind>>;
};


/** Where every question begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Where every question begins. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryOverviewArgs = {
  programmes?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  text: Scalars['String']['input'];
};


/** Where every question begins. */
export type QuerySimilarAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QuerySimilarProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of who ran what. */
export type RanConnection = {
  __typename?: 'RanConnection';
  /** The runs with their cursors. */
  edges: Array<RanEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of runs on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** That one agency ran one programme. */
export type RanEdge = {
  __typename?: 'RanEdge';
  /** The agency. */
  agency: Agency;
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** The link with its evidence. */
  link: Link;
  /** The programme. */
  programme: Programme;
  /** Lead or partner. */
  role: Role;
  /** Stated, inferred or only planned. */
  status: LinkStatus;
  /** Years in which reports say so, ascending. */
  years: Array<Scalars['Int']['output']>;
};

/** An administrative division 地区. */
export type Region = Entity & Node & {
  __typename?: 'Region';
  /** Agencies in it, not those of regions below. */
  agencies: AgencyConnection;
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** GB/T 2260 code. */
  code?: Maybe<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** province, city, county or township. */
  level?: Maybe<Scalars['String']['output']>;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** The region that it is part of. */
  parent?: Maybe<Region>;
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** The regions that are part of it. */
  regions: RegionConnection;
};


/** An administrative division 地区. */
export type RegionAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative division 地区. */
export type RegionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative division 地区. */
export type RegionRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of regions. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The regions with their cursors. */
  edges: Array<RegionEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of regions that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of regions. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Region;
};

/** Narrows regions. */
export type RegionFilter = {
  /** province, city, county or township. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** Id of the region above. */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

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

/** The state of the data that answers come from. */
export type Release = {
  __typename?: 'Release';
  /** Entities by kind. */
  counts: Array<KindCount>;
  /** Changes with every load that changes anything. */
  id: Scalars['ID']['output'];
  /** Reporting years in the corpus with their number of reports and facts, ascending. */
  years: Array<YearCount>;
};

/** One published document of one agency for one year 报告. */
export type Report = Entity & Node & {
  __typename?: 'Report';
  /** The agency that published it. */
  agency?: Maybe<Agency>;
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Name of the source file. */
  file: Scalars['String']['output'];
  /** What contradicts itself among its figures, in the order of the text. */
  findings: FindingConnection;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Page furniture as label and value. */
  metadata: Array<Metadatum>;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** Document number 文号. */
  number?: Maybe<Scalars['String']['output']>;
  /** Its passages in order. */
  passages: PassageConnection;
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Date of publication. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of the source file. */
  sha256: Scalars['String']['output'];
  /** Signer 签发人. */
  signer?: Maybe<Scalars['String']['output']>;
  /** The normalised text on which all offsets count. */
  text: Scalars['String']['output'];
  /** Reporting year. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** One published document of one agency for one year 报告. */
export type ReportEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One published document of one agency for one year 报告. */
export type ReportFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One published document of one agency for one year 报告. */
export type ReportPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  part?: InputMaybe<Part>;
};

/** A page of reports. */
export type ReportConnection = {
  __typename?: 'ReportConnection';
  /** The reports with their cursors. */
  edges: Array<ReportEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of reports that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of reports. */
export type ReportEdge = {
  __typename?: 'ReportEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Report;
};

/** Narrows reports. */
export type ReportFilter = {
  /** Id of the publisher. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the title. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Reporting year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether an agency leads a programme or takes part in it. */
export type Role =
  /** It leads, or runs the programme alone. */
  | 'LEAD'
  /** It takes part. */
  | 'PARTNER';

/** A page of search hits. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** Hits by kind. */
  counts: Array<KindCount>;
  /** The hits, best first. */
  edges: Array<SearchEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of hits on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One search hit and why it is one. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** The field that matched: name, alias, pinyin, initials or text. */
  field: Scalars['String']['output'];
  /** The value of that field that matched, shortened around the match. */
  matched: Scalars['String']['output'];
  /** What was found. */
  node: Entity;
  /** Relevance; comparable within one search only. */
  score: Scalars['Float']['output'];
};

/** Something that two entities share, and what it adds to their score. */
export type SharedThing = {
  __typename?: 'SharedThing';
  /** What is shared. */
  entity: Entity;
  /** Weight: rare things weigh more than common ones. */
  weight: Scalars['Float']['output'];
};

/**
 * An agency that is like another. Its things are the programmes that it ran, the laws that it cites, the metrics
 * that it has values of and the themes of its measures. A thing weighs ln(1 + N / df), where N is the number of
 * publishing agencies and df the number of those that have the thing, so that rare things weigh more than common
 * ones. Only publishing agencies are compared.
 */
export type SimilarAgency = {
  __typename?: 'SimilarAgency';
  /** The agency. */
  agency: Agency;
  /** What they share, heaviest first. */
  reasons: Array<SharedThing>;
  /** Likeness from 0 to 1: the weight of what is shared over the weight of what either has. */
  score: Scalars['Float']['output'];
};

/**
 * A programme that is like another. Its things are the agencies that ran it, the laws that its measures cite, the
 * metrics that they yielded values of and their themes. A thing weighs ln(1 + N / df), where N is the number of
 * programmes and df the number of those that have the thing.
 */
export type SimilarProgramme = {
  __typename?: 'SimilarProgramme';
  /** The programme. */
  programme: Programme;
  /** What they share, heaviest first. */
  reasons: Array<SharedThing>;
  /** Likeness from 0 to 1: the weight of what is shared over the weight of what either has. */
  score: Scalars['Float']['output'];
};

/** A fact and the place in the passage that states it. */
export type StatedFact = {
  __typename?: 'StatedFact';
  /** How sure the rule is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** End in the report's text, exclusive. */
  end: Scalars['Int']['output'];
  /** The fact or the entity that is mentioned. */
  entity: Entity;
  /** Name of the rule that read it. */
  rule: Scalars['String']['output'];
  /** Start in the report's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** One of twelve fixed areas 领域. */
export type Theme = Entity & Node & {
  __typename?: 'Theme';
  /** Other names, in the order of their first use. */
  aliases: Array<Scalars['String']['output']>;
  /** Neighbours by kind, largest first. */
  counts: Array<KindCount>;
  /** Where it is stated, in the order of reports and text. */
  evidence: EvidenceConnection;
  /** Global id: the same on every machine and in every release. */
  id: Scalars['ID']['output'];
  /** The kind. */
  kind: Kind;
  /** Measures about it. */
  measures: MeasureConnection;
  /** Metrics of it. */
  metrics: MetricConnection;
  /** Name in Chinese: canonical name, title, label or clause. */
  name: Scalars['String']['output'];
  /** English name. */
  nameEn: Scalars['String']['output'];
  /** Name in pinyin; null where it makes no sense. */
  pinyin?: Maybe<Scalars['String']['output']>;
};


/** One of twelve fixed areas 领域. */
export type ThemeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of twelve fixed areas 领域. */
export type ThemeMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of twelve fixed areas 领域. */
export type ThemeMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of themes. */
export type ThemeConnection = {
  __typename?: 'ThemeConnection';
  /** The themes with their cursors. */
  edges: Array<ThemeEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of themes that the filter lets through, on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of themes. */
export type ThemeEdge = {
  __typename?: 'ThemeEdge';
  /** Cursor of the place. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Theme;
};

/** What the corpus holds of one year. */
export type YearCount = {
  __typename?: 'YearCount';
  /** Number of facts: programmes run, measures, laws cited, observations and awards. */
  facts: Scalars['Int']['output'];
  /** Number of reports. */
  reports: Scalars['Int']['output'];
  /** Reporting year. */
  year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyRecord>;
  AgencyConnection: ResolverTypeWrapper<Page<AgencyRecord>>;
  AgencyEdge: ResolverTypeWrapper<Edge<AgencyRecord>>;
  AgencyFilter: AgencyFilter;
  Award: ResolverTypeWrapper<AwardRecord>;
  AwardConnection: ResolverTypeWrapper<Page<AwardRecord>>;
  AwardEdge: ResolverTypeWrapper<Edge<AwardRecord>>;
  AwardFilter: AwardFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityRecord>;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  EvidenceConnection: ResolverTypeWrapper<Page<EvidenceRecord>>;
  EvidenceEdge: ResolverTypeWrapper<Edge<EvidenceRecord>>;
  Finding: ResolverTypeWrapper<FindingRecord>;
  FindingConnection: ResolverTypeWrapper<Page<FindingRecord>>;
  FindingEdge: ResolverTypeWrapper<Edge<FindingRecord>>;
  FindingFilter: FindingFilter;
  FindingType: FindingType;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Kind: Kind;
  KindCount: ResolverTypeWrapper<KindCount>;
  Law: ResolverTypeWrapper<LawRecord>;
  LawConnection: ResolverTypeWrapper<Page<LawRecord>>;
  LawEdge: ResolverTypeWrapper<Edge<LawRecord>>;
  LawFilter: LawFilter;
  Link: ResolverTypeWrapper<LinkRecord>;
  LinkStatus: LinkStatus;
  Measure: ResolverTypeWrapper<MeasureRecord>;
  MeasureConnection: ResolverTypeWrapper<Page<MeasureRecord>>;
  MeasureEdge: ResolverTypeWrapper<Edge<MeasureRecord>>;
  MeasureFilter: MeasureFilter;
  MeasureStatus: MeasureStatus;
  Metadatum: ResolverTypeWrapper<Metadatum>;
  Metric: ResolverTypeWrapper<MetricRecord>;
  MetricConnection: ResolverTypeWrapper<Page<MetricRecord>>;
  MetricEdge: ResolverTypeWrapper<Edge<MetricRecord>>;
  MetricFilter: MetricFilter;
  NeighbourConnection: ResolverTypeWrapper<NeighbourPage>;
  NeighbourEdge: ResolverTypeWrapper<NeighbourRecord>;
  Node: ResolverTypeWrapper<EntityRecord>;
  Observation: ResolverTypeWrapper<ObservationRecord>;
  ObservationConnection: ResolverTypeWrapper<Page<ObservationRecord>>;
  ObservationEdge: ResolverTypeWrapper<Edge<ObservationRecord>>;
  ObservationFilter: ObservationFilter;
  Outcome: ResolverTypeWrapper<OutcomeRecord>;
  OutcomeConnection: ResolverTypeWrapper<Page<OutcomeRecord>>;
  OutcomeEdge: ResolverTypeWrapper<Edge<OutcomeRecord>>;
  Overview: ResolverTypeWrapper<OverviewRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Part: Part;
  Passage: ResolverTypeWrapper<PassageRecord>;
  PassageConnection: ResolverTypeWrapper<Page<PassageRecord>>;
  PassageEdge: ResolverTypeWrapper<Edge<PassageRecord>>;
  PassageFilter: PassageFilter;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonConnection: ResolverTypeWrapper<Page<PersonRecord>>;
  PersonEdge: ResolverTypeWrapper<Edge<PersonRecord>>;
  PersonFilter: PersonFilter;
  Programme: ResolverTypeWrapper<ProgrammeRecord>;
  ProgrammeConnection: ResolverTypeWrapper<Page<ProgrammeRecord>>;
  ProgrammeEdge: ResolverTypeWrapper<Edge<ProgrammeRecord>>;
  ProgrammeFilter: ProgrammeFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RanConnection: ResolverTypeWrapper<Page<LinkRecord>>;
  RanEdge: ResolverTypeWrapper<Edge<LinkRecord>>;
  Region: ResolverTypeWrapper<RegionRecord>;
  RegionConnection: ResolverTypeWrapper<Page<RegionRecord>>;
  RegionEdge: ResolverTypeWrapper<Edge<RegionRecord>>;
  RegionFilter: RegionFilter;
  Relation: Relation;
  Release: ResolverTypeWrapper<Release>;
  Report: ResolverTypeWrapper<ReportRecord>;
  ReportConnection: ResolverTypeWrapper<Page<ReportRecord>>;
  ReportEdge: ResolverTypeWrapper<Edge<ReportRecord>>;
  ReportFilter: ReportFilter;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchHit>;
  SharedThing: ResolverTypeWrapper<SharedThingRecord>;
  SimilarAgency: ResolverTypeWrapper<SimilarRecord>;
  SimilarProgramme: ResolverTypeWrapper<SimilarRecord>;
  StatedFact: ResolverTypeWrapper<StatedFactRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Theme: ResolverTypeWrapper<ThemeRecord>;
  ThemeConnection: ResolverTypeWrapper<Page<ThemeRecord>>;
  ThemeEdge: ResolverTypeWrapper<Edge<ThemeRecord>>;
  YearCount: ResolverTypeWrapper<YearCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyRecord;
  AgencyConnection: Page<AgencyRecord>;
  AgencyEdge: Edge<AgencyRecord>;
  AgencyFilter: AgencyFilter;
  Award: AwardRecord;
  AwardConnection: Page<AwardRecord>;
  AwardEdge: Edge<AwardRecord>;
  AwardFilter: AwardFilter;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  Entity: EntityRecord;
  Evidence: EvidenceRecord;
  EvidenceConnection: Page<EvidenceRecord>;
  EvidenceEdge: Edge<EvidenceRecord>;
  Finding: FindingRecord;
  FindingConnection: Page<FindingRecord>;
  FindingEdge: Edge<FindingRecord>;
  FindingFilter: FindingFilter;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Law: LawRecord;
  LawConnection: Page<LawRecord>;
  LawEdge: Edge<LawRecord>;
  LawFilter: LawFilter;
  Link: LinkRecord;
  Measure: MeasureRecord;
  MeasureConnection: Page<MeasureRecord>;
  MeasureEdge: Edge<MeasureRecord>;
  MeasureFilter: MeasureFilter;
  Metadatum: Metadatum;
  Metric: MetricRecord;
  MetricConnection: Page<MetricRecord>;
  MetricEdge: Edge<MetricRecord>;
  MetricFilter: MetricFilter;
  NeighbourConnection: NeighbourPage;
  NeighbourEdge: NeighbourRecord;
  Node: EntityRecord;
  Observation: ObservationRecord;
  ObservationConnection: Page<ObservationRecord>;
  ObservationEdge: Edge<ObservationRecord>;
  ObservationFilter: ObservationFilter;
  Outcome: OutcomeRecord;
  OutcomeConnection: Page<OutcomeRecord>;
  OutcomeEdge: Edge<OutcomeRecord>;
  Overview: OverviewRecord;
  PageInfo: PageInfo;
  Passage: PassageRecord;
  PassageConnection: Page<PassageRecord>;
  PassageEdge: Edge<PassageRecord>;
  PassageFilter: PassageFilter;
  Person: PersonRecord;
  PersonConnection: Page<PersonRecord>;
  PersonEdge: Edge<PersonRecord>;
  PersonFilter: PersonFilter;
  Programme: ProgrammeRecord;
  ProgrammeConnection: Page<ProgrammeRecord>;
  ProgrammeEdge: Edge<ProgrammeRecord>;
  ProgrammeFilter: ProgrammeFilter;
  Query: Record<PropertyKey, never>;
  RanConnection: Page<LinkRecord>;
  RanEdge: Edge<LinkRecord>;
  Region: RegionRecord;
  RegionConnection: Page<RegionRecord>;
  RegionEdge: Edge<RegionRecord>;
  RegionFilter: RegionFilter;
  Release: Release;
  Report: ReportRecord;
  ReportConnection: Page<ReportRecord>;
  ReportEdge: Edge<ReportRecord>;
  ReportFilter: ReportFilter;
  SearchConnection: SearchPage;
  SearchEdge: SearchHit;
  SharedThing: SharedThingRecord;
  SimilarAgency: SimilarRecord;
  SimilarProgramme: SimilarRecord;
  StatedFact: StatedFactRecord;
  String: Scalars['String']['output'];
  Theme: ThemeRecord;
  ThemeConnection: Page<ThemeRecord>;
  ThemeEdge: Edge<ThemeRecord>;
  YearCount: YearCount;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<AgencyAwardsArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AgencyEvidenceArgs, 'first'>>;
  granted?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<AgencyGrantedArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<AgencyJoinedArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, RequireFields<AgencyLawsArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<AgencyMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<AgencyObservationsArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<AgencyPeopleArgs, 'first'>>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['RanConnection'], ParentType, ContextType, RequireFields<AgencyProgrammesArgs, 'first'>>;
  publishing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<AgencyReportsArgs, 'first'>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['SimilarAgency']>, ParentType, ContextType, RequireFields<AgencySimilarArgs, 'first'>>;
  units?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<AgencyUnitsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AwardEvidenceArgs, 'first'>>;
  grantedBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  grantor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantors?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Award' | 'Finding' | 'Law' | 'Measure' | 'Metric' | 'Observation' | 'Passage' | 'Person' | 'Programme' | 'Region' | 'Report' | 'Theme', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<FindingEvidenceArgs, 'first'>>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanationEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FindingType'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
};

export type LawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Law'] = ResolversParentTypes['Law']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<LawAgenciesArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<LawEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<LawMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawConnection'] = ResolversParentTypes['LawConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LawEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawEdge'] = ResolversParentTypes['LawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<MeasureEvidenceArgs, 'first'>>;
  fulfilledBy?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  fulfils?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  laws?: Resolver<Array<ResolversTypes['Law']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MetadatumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metadatum'] = ResolversParentTypes['Metadatum']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  catalogued?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<MetricEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<MetricObservationsArgs, 'first'>>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricConnection'] = ResolversParentTypes['MetricConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MetricEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricEdge'] = ResolversParentTypes['MetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Award' | 'Finding' | 'Law' | 'Measure' | 'Metric' | 'Observation' | 'Passage' | 'Person' | 'Programme' | 'Region' | 'Report' | 'Theme', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changeBase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeDirection?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  changePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ObservationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  __resolveType: TypeResolveFn<'Award' | 'Observation', ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  totalProgrammes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PassageEvidenceArgs, 'first'>>;
  facts?: Resolver<Array<ResolversTypes['StatedFact']>, ParentType, ContextType>;
  headings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  agencies?: Resolver<ResolversTypes['RanConnection'], ParentType, ContextType, RequireFields<ProgrammeAgenciesArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ProgrammeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, RequireFields<ProgrammeLawsArgs, 'first'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ProgrammeMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<ProgrammeOutcomesArgs, 'first'>>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['SimilarProgramme']>, ParentType, ContextType, RequireFields<ProgrammeSimilarArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<QueryAwardsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, RequireFields<QueryLawsArgs, 'first'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinksArgs, 'ids'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'first'>>;
  metrics?: Resolver<ResolversTypes['MetricConnection'], ParentType, ContextType, RequireFields<QueryMetricsArgs, 'first'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<QueryObservationsArgs, 'first'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, RequireFields<QueryOverviewArgs, 'programmes'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  similarAgencies?: Resolver<Array<ResolversTypes['SimilarAgency']>, ParentType, ContextType, RequireFields<QuerySimilarAgenciesArgs, 'first' | 'id'>>;
  similarProgrammes?: Resolver<Array<ResolversTypes['SimilarProgramme']>, ParentType, ContextType, RequireFields<QuerySimilarProgrammesArgs, 'first' | 'id'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<QueryThemesArgs, 'first'>>;
};

export type RanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RanConnection'] = ResolversParentTypes['RanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RanEdge'] = ResolversParentTypes['RanEdge']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<RegionAgenciesArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<RegionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionRegionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ReportEvidenceArgs, 'first'>>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ReportFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['Metadatum']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<ReportPassagesArgs, 'first'>>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SharedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedThing'] = ResolversParentTypes['SharedThing']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarAgency'] = ResolversParentTypes['SimilarAgency']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SharedThing']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarProgramme'] = ResolversParentTypes['SimilarProgramme']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SharedThing']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StatedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedFact'] = ResolversParentTypes['StatedFact']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ThemeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ThemeMeasuresArgs, 'first'>>;
  metrics?: Resolver<ResolversTypes['MetricConnection'], ParentType, ContextType, RequireFields<ThemeMetricsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  LawConnection?: LawConnectionResolvers<ContextType>;
  LawEdge?: LawEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Metadatum?: MetadatumResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricConnection?: MetricConnectionResolvers<ContextType>;
  MetricEdge?: MetricEdgeResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RanConnection?: RanConnectionResolvers<ContextType>;
  RanEdge?: RanEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedThing?: SharedThingResolvers<ContextType>;
  SimilarAgency?: SimilarAgencyResolvers<ContextType>;
  SimilarProgramme?: SimilarProgrammeResolvers<ContextType>;
  StatedFact?: StatedFactResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};

