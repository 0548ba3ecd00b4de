import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Context } from '../context.ts';
import { actors } from './actors.ts';
import { base } from './base.ts';
import { facts } from './facts.ts';
import { query } from './query.ts';
import { sources } from './sources.ts';

const folder = new URL('.', import.meta.url);

/** The SDL, all files in the order of their names. */
const typeDefs = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

export const schema = makeExecutableSchema<Context>({
  typeDefs,
  resolvers: [base, actors, facts, sources, query],
});
