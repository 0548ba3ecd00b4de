/** Links between entities and the neighbours that they make. */
import { z } from 'zod';
import { statement } from '../cypher.ts';
import { entity, evidence, link } from '../schema/records.ts';

const neighbours = { id: 'string', kinds: 'string[]?', exclude: 'string[]' } as const;

export const neighboursPage = statement(
  'neighbours-page',
  'read',
  { ...neighbours, after: 'string?', afterId: 'string?', limit: 'int' },
  z.object({ sort: z.string(), node: entity }).transform((row) => ({ ...row, id: row.node.id })),
);

export const neighboursCount = statement(
  'neighbours-count',
  'read',
  neighbours,
  z.object({ total: z.number() }),
);

export const linksAmong = statement('links-among', 'read', { ids: 'string[]' }, link);

export const linksBetween = statement('links-between', 'read', { pairs: 'rows' }, link);

/** Links between plans and deeds, in either direction from the given measures. */
export const fulfilments = statement(
  'fulfilments',
  'read',
  { ids: 'string[]' },
  link.extend({ id: z.string() }),
);

export const linkEvidence = statement(
  'link-evidence',
  'read',
  { keys: 'rows' },
  evidence.extend({ i: z.number() }),
);
