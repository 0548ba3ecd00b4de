/**
 * The resolve stage: what one report says in terms of things that all reports share. A function of the report
 * and the lexicon alone, so that neither the order of reports nor what else is loaded changes an id.
 */
import { AppError } from '../../server/errors.ts';
import type { Kind } from '../../server/ontology.ts';
import type { Extraction } from '../extract/types.ts';
import { makeContext } from './context.ts';
import { addDocument } from './document.ts';
import { addFindings } from './findings.ts';
import { digestOf } from './ids.ts';
import { addMeasures } from './measures.ts';
import { addAgencies, addLaws, addPeople, addProgrammes } from './named.ts';
import { addOutcomes } from './outcomes.ts';
import type { ReportRows } from './types.ts';

/** Kinds whose nodes belong to one report and go with it. */
const ownedKinds: ReadonlySet<Kind> = new Set([
  'Report',
  'Passage',
  'Measure',
  'Observation',
  'Award',
  'Finding',
]);

/**
 * Turns an extraction into the rows that the loader writes.
 * @throws AppError BAD_INPUT when the report does not say who published it
 */
export function resolve(extraction: Extraction): ReportRows {
  const { publisher, report } = extraction;
  if (publisher === null)
    throw new AppError(
      'BAD_INPUT',
      `${report.file} does not say which agency published it; give an annual report on rule-of-law government.`,
    );
  const context = makeContext(extraction, publisher);
  addDocument(context);
  addAgencies(context);
  addProgrammes(context);
  addLaws(context);
  addPeople(context);
  addOutcomes(context, addMeasures(context));
  addFindings(context);
  const { entities, relations } = context.collector.rows();
  const digest = digestOf([entities, relations]);
  const shared = entities.filter(({ kind }) => !ownedKinds.has(kind));
  const owned = entities
    .filter(({ kind }) => ownedKinds.has(kind))
    .map((row) => (row.id === context.report ? { ...row, props: { ...row.props, digest } } : row));
  return { report: context.report, digest, shared, owned, relations };
}
