/** Questions about the whole corpus: search, likeness, what to begin with, and its state. */
import { z } from 'zod';
import { statement } from '../cypher.ts';
import { kindCount, records, similar } from '../schema/records.ts';

export const search = statement(
  'search',
  'read',
  {
    names: 'string',
    passages: 'string',
    part: 'string?',
    sound: 'string?',
    kinds: 'string[]',
    limit: 'int',
  },
  z.object({
    ...kindCount.pick({ kind: true }).shape,
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    pinyin: z.string().nullable(),
    initials: z.string().nullable(),
    text: z.string().nullable(),
    score: z.number(),
  }),
);
export type Candidate = z.infer<typeof search.row>;

const likeness = { ids: 'string[]', limit: 'int' } as const;
const alike = similar.extend({ id: z.string() });
export const similarAgencies = statement('similar-agencies', 'read', likeness, alike);
export const similarProgrammes = statement('similar-programmes', 'read', likeness, alike);

export const overview = statement(
  'overview',
  'read',
  { limit: 'int' },
  z.object({
    agencies: z.array(records.Agency),
    programmes: z.array(records.Programme),
    totalProgrammes: z.number(),
  }),
);

export const release = statement(
  'release',
  'read',
  {},
  z.object({
    id: z.string().nullable(),
    counts: z.array(kindCount),
    years: z.array(z.object({ year: z.number(), reports: z.number(), facts: z.number() })),
  }),
);
