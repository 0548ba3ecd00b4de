/** Single entities and what hangs on them, for many ids at once. */
import { z } from 'zod';
import { statement } from '../cypher.ts';
import { entity, kindCount, statedFact } from '../schema/records.ts';

const ids = { ids: 'string[]' } as const;

export const entitiesById = statement(
  'entities-by-id',
  'read',
  ids,
  z.object({ id: z.string(), node: entity }),
);

export const reportTexts = statement(
  'report-texts',
  'read',
  ids,
  z.object({ id: z.string(), text: z.string() }),
);

export const counts = statement('counts', 'read', ids, kindCount.extend({ id: z.string() }));

export const passageFacts = statement('passage-facts', 'read', ids, statedFact.extend({ id: z.string() }));

/** Edges with few targets, by the role of what they lead to; related.cypher has a branch for each. */
export const edges = [
  'region',
  'superior',
  'employer',
  'taker',
  'partner',
  'whole',
  'law',
  'theme',
  'outcome',
  'origin',
  'metric',
  'subject',
  'grantor',
  'compared',
  'publisher',
] as const;
export type Edge = (typeof edges)[number];

export const related = statement(
  'related',
  'read',
  { keys: 'rows' },
  z.object({ i: z.number(), node: entity }),
);
