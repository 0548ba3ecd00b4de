/** What the write statements take, made from the rows of the resolve stage. */
import { contestedField } from '../resolve/contested.ts';
import type { EntityRow, RelationRow } from '../resolve/types.ts';

const batchSize = 1_000;

/** Cuts a list into batches that one statement takes at once. */
export function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, i) =>
    rows.slice(i * batchSize, (i + 1) * batchSize),
  );
}

/** A row of merge-entities.cypher. */
export function entityRow({ id, kind, props }: EntityRow) {
  const { aliases = [], ...rest } = props;
  const field = contestedField[kind];
  const differing = field !== undefined && field in rest ? { [field]: rest[field] } : {};
  const certain = Object.fromEntries(Object.entries(rest).filter(([key]) => !(key in differing)));
  return { id, kind, props: { ...certain, kind }, aliases, contested: differing };
}

/** A relation that no report states is one of the gazetteer, made from the names alone. */
export const isStated = (row: RelationRow): boolean => 'report' in row.props;

export const relationRow = ({ id, type, from, to, props }: RelationRow) => ({
  type,
  from,
  to,
  props: { ...props, id },
});
