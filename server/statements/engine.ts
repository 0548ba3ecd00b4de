import { z } from 'zod';
import { statement } from '../cypher.ts';

/** Answers 1 when the database takes statements. */
export const answer = statement('answer', 'read', {}, z.object({ answer: z.literal(1) }));

/** Runs on the system database: it replaces the password that a new Neo4j begins with. */
export const setOwnPassword = statement(
  'set-own-password',
  'write',
  { current: 'string', password: 'string' },
  z.object({}),
);
