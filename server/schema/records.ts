/** What the graph holds, as resolvers see it: one record a kind, parsed from the driver's unknown values. */
import { z } from 'zod';
import {
  findingTypes,
  type Kind,
  kinds,
  linkStatuses,
  measureStatuses,
  parts,
  relations,
  roles,
} from '../ontology.ts';

const text = z.string().nullish();
const number = z.number().nullish();
const keyOf = <T extends object>(table: T) =>
  z.custom<keyof T & string>((value) => typeof value === 'string' && Object.hasOwn(table, value));

function record<const K extends Kind, F extends z.ZodRawShape>(kind: K, fields: F) {
  return z.object({
    id: z.string(),
    kind: z.literal(kind),
    name: z.string(),
    aliases: z.array(z.string()).nullish(),
    pinyin: text,
    initials: text,
    ...fields,
  });
}

const agency = record('Agency', {
  shortName: text,
  category: text,
  level: text,
  regionCode: text,
  publishing: z.boolean().nullish(),
});
const person = record('Person', { title: text });
const programme = record('Programme', { category: text, series: text });
const measure = record('Measure', {
  text: z.string(),
  status: keyOf(measureStatuses),
  year: number,
  report: text,
});
const law = record('Law', { category: text, shortName: text });
const metric = record('Metric', { unit: text, definition: text, catalogued: z.boolean().nullish() });
const observation = record('Observation', {
  value: z.number(),
  unit: text,
  raw: z.string(),
  qualifier: text,
  changeDirection: z.enum(['UP', 'DOWN']).nullish(),
  changePercent: number,
  changeBase: text,
  year: number,
  period: text,
  report: text,
});
const award = record('Award', { recipient: text, grantor: text, year: number, report: text });
const finding = record('Finding', {
  type: keyOf(findingTypes),
  explanation: z.string(),
  explanationEn: z.string(),
  confidence: z.number(),
  year: number,
  report: z.string(),
});
const region = record('Region', { code: text, level: text });
/** A report without its text, which is long and fetched only when asked for. */
const report = record('Report', {
  year: number,
  publishedOn: text,
  number: text,
  signer: text,
  file: z.string(),
  sha256: z.string(),
  metadata: text,
});
const passage = record('Passage', {
  text: z.string(),
  start: z.number(),
  end: z.number(),
  ordinal: z.number(),
  part: keyOf(parts),
  headings: z.array(z.string()).nullish(),
  report: z.string(),
});
const theme = record('Theme', { nameEn: z.string(), ordinal: number });

/** The record of each kind. */
export const records = {
  Agency: agency,
  Person: person,
  Programme: programme,
  Measure: measure,
  Law: law,
  Metric: metric,
  Observation: observation,
  Award: award,
  Finding: finding,
  Region: region,
  Report: report,
  Passage: passage,
  Theme: theme,
} satisfies Record<Kind, z.ZodType>;

export const outcome = z.discriminatedUnion('kind', [observation, award]);
export const entity = z.discriminatedUnion('kind', [
  agency,
  person,
  programme,
  measure,
  law,
  metric,
  observation,
  award,
  finding,
  region,
  report,
  passage,
  theme,
]);

export type EntityRecord = z.infer<typeof entity>;
export type RecordOf<K extends Kind> = Extract<EntityRecord, { kind: K }>;
export type AgencyRecord = RecordOf<'Agency'>;
export type PersonRecord = RecordOf<'Person'>;
export type ProgrammeRecord = RecordOf<'Programme'>;
export type MeasureRecord = RecordOf<'Measure'>;
export type LawRecord = RecordOf<'Law'>;
export type MetricRecord = RecordOf<'Metric'>;
export type ObservationRecord = RecordOf<'Observation'>;
export type AwardRecord = RecordOf<'Award'>;
export type FindingRecord = RecordOf<'Finding'>;
export type RegionRecord = RecordOf<'Region'>;
export type ReportRecord = RecordOf<'Report'>;
export type PassageRecord = RecordOf<'Passage'>;
export type ThemeRecord = RecordOf<'Theme'>;
export type OutcomeRecord = ObservationRecord | AwardRecord;

/** Whether an entity is of one of the given kinds. */
export const isKind = <K extends Kind>(entity: EntityRecord, ...kinds: readonly K[]): entity is RecordOf<K> =>
  kinds.some((kind) => kind === entity.kind);

/** One relation between two entities over all reports that state it. */
export const link = z.object({
  relation: keyOf(relations),
  sourceId: z.string(),
  targetId: z.string(),
  status: keyOf(linkStatuses),
  years: z.array(z.number()),
  role: keyOf(roles).nullish(),
  confidence: z.number(),
});
export type LinkRecord = z.infer<typeof link>;

/** A place in a passage; the offsets count in the report's text. */
export const evidence = z.object({
  passage,
  start: z.number(),
  end: z.number(),
  sentenceStart: number,
  sentenceEnd: number,
  rule: z.string(),
  confidence: z.number(),
});
export type EvidenceRecord = z.infer<typeof evidence>;

export const statedFact = z.object({
  entity,
  start: z.number(),
  end: z.number(),
  rule: z.string(),
  confidence: z.number(),
});
export type StatedFactRecord = z.infer<typeof statedFact>;

export const shared = z.object({ entity, weight: z.number() });
export type SharedThingRecord = z.infer<typeof shared>;
export const similar = z.object({ entity, score: z.number(), reasons: z.array(shared) });
export type SimilarRecord = z.infer<typeof similar>;

export const kindCount = z.object({ kind: keyOf(kinds), count: z.number() });
export type KindCountRecord = z.infer<typeof kindCount>;
