/** Connections: for each topic one statement for its pages and one for their totals, both for many keys at once. */
import { z } from 'zod';
import { type Statement, statement } from '../cypher.ts';
import type { Row } from '../relay.ts';
import { evidence, link, outcome, records } from '../schema/records.ts';

type Paged<T> = Row<T> & { readonly i: number };

/** A row carries the number of the key that it answers. */
const place = z.object({ i: z.number(), sort: z.string() });

function topic<T>(name: string, row: z.ZodType<Paged<T>>) {
  const page: Statement<{ keys: 'rows'; limit: 'int' }, Paged<T>> = statement(
    `${name}-page`,
    'read',
    { keys: 'rows', limit: 'int' },
    row,
  );
  const total = z.object({ i: z.number(), total: z.number() });
  return { page, count: statement(`${name}-count`, 'read', { keys: 'rows' }, total) };
}
export type Topic<T> = ReturnType<typeof topic<T>>;

const entities = <T extends { id: string }>(name: string, node: z.ZodType<T>) =>
  topic(
    name,
    place.extend({ node }).transform((row) => ({ ...row, id: row.node.id })),
  );

/** Rows that are no entities bring an id of their own; it tells apart what has the same sort key. */
const own = { ...place.shape, id: z.string() };

export const pages = {
  agencies: entities('agencies', records.Agency),
  people: entities('people', records.Person),
  programmes: entities('programmes', records.Programme),
  measures: entities('measures', records.Measure),
  laws: entities('laws', records.Law),
  metrics: entities('metrics', records.Metric),
  observations: entities('observations', records.Observation),
  awards: entities('awards', records.Award),
  findings: entities('findings', records.Finding),
  regions: entities('regions', records.Region),
  reports: entities('reports', records.Report),
  passages: entities('passages', records.Passage),
  themes: entities('themes', records.Theme),
  outcomes: entities('outcomes', outcome),
  runs: topic(
    'runs',
    link.extend(own).transform(({ i, sort, id, ...node }) => ({ i, sort, id, node })),
  ),
  evidence: topic(
    'evidence',
    evidence.extend(own).transform(({ i, sort, id, ...node }) => ({ i, sort, id, node })),
  ),
};
