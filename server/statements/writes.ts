/** The statements that change the graph; only the loader uses them. */
import { z } from 'zod';
import { statement } from '../cypher.ts';

const nothing = z.unknown();

const schemaFiles = [
  'schema-entity-id',
  'schema-redirect-id',
  'schema-release-name',
  'schema-names',
  'schema-passages',
  'schema-agency-name',
  'schema-person-name',
  'schema-programme-name',
  'schema-law-name',
  'schema-metric-name',
  'schema-region-name',
  'schema-agency-superior',
  'schema-region-code',
  'schema-report-year',
  'schema-report-checksum',
  'schema-measure-report',
  'schema-measure-year',
  'schema-observation-report',
  'schema-observation-year',
  'schema-award-report',
  'schema-award-year',
  'schema-finding-report',
  'schema-passage-report',
  'schema-ran-report',
  'schema-cites-report',
  'schema-serves-report',
  'schema-reports-to-report',
];

/** Constraints and indexes; each takes effect once and may be run again. */
export const schema = schemaFiles.map((name) => statement(name, 'write', {}, nothing));

export const mergeEntities = statement('merge-entities', 'write', { rows: 'rows' }, nothing);
export const mergeRelations = statement('merge-relations', 'write', { rows: 'rows' }, nothing);
export const mergeAgencyRegions = statement('merge-agency-regions', 'write', { rows: 'rows' }, nothing);
export const mergeRegionParents = statement('merge-region-parents', 'write', { rows: 'rows' }, nothing);
export const mergeMetricThemes = statement('merge-metric-themes', 'write', { rows: 'rows' }, nothing);
export const mergeSuperiors = statement(
  'merge-superiors',
  'write',
  { ids: 'string[]', confidence: 'float' },
  nothing,
);
export const mergeFulfilments = statement('merge-fulfilments', 'write', { rows: 'rows' }, nothing);
export const mergePublishing = statement('merge-publishing', 'write', { ids: 'string[]' }, nothing);
export const mergeRedirects = statement('merge-redirects', 'write', { rows: 'rows' }, nothing);
export const deleteRedirects = statement('delete-redirects', 'write', { ids: 'string[]' }, nothing);
export const deleteReportRelations = statement(
  'delete-report-relations',
  'write',
  { report: 'string' },
  nothing,
);
export const deleteReportFacts = statement('delete-report-facts', 'write', { report: 'string' }, nothing);
export const deleteReport = statement('delete-report', 'write', { report: 'string' }, nothing);
export const pruneEntities = statement('prune-entities', 'write', { ids: 'string[]' }, nothing);
export const pruneRegions = statement('prune-regions', 'write', {}, nothing);
export const restoreAliases = statement('restore-aliases', 'write', { ids: 'string[]' }, nothing);
export const restoreReadings = statement('restore-readings', 'write', { ids: 'string[]' }, nothing);
export const claimRelease = statement('claim-release', 'write', { before: 'string?', id: 'string' }, nothing);

/** What the loader reads before it writes: with the claim on the release, nothing changes in between. */
export const releaseState = statement(
  'release-state',
  'read',
  {},
  z.object({
    release: z.string().nullable(),
    reports: z.array(z.object({ id: z.string(), digest: z.string(), sha256: z.string() })),
  }),
);
export const reportFootprint = statement(
  'report-footprint',
  'read',
  { report: 'string' },
  z.object({ id: z.string(), kind: z.string() }),
);
export const adjacentClauses = statement(
  'adjacent-clauses',
  'read',
  { agency: 'string', year: 'int', except: 'string[]' },
  z.object({ id: z.string(), text: z.string(), year: z.number(), names: z.array(z.string()) }),
);
