import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { relations } from '../../server/ontology.ts';
import { schema } from '../../server/schema/index.ts';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = file('README.md');
const manifest = z.object({ scripts: z.record(z.string(), z.string()) });

/** The GraphQL in the README: its own blocks, and the queries within Python strings. */
const operations = [
  ...[...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map((m) => m[1] ?? ''),
  ...[...readme.matchAll(/query = """\n([\s\S]*?)"""/g)].map((m) => m[1] ?? ''),
];

it('shows operations that the API accepts', () => {
  expect(operations).toHaveLength(2);
  for (const operation of operations) expect(validate(schema, parse(operation))).toEqual([]);
});

it('lists every variable that the configuration reads, and no other', () => {
  const read = [...file('server/config.ts').matchAll(/^ {2}((?:ZHITU|NEO4J|JAVA)_\w+):/gm)].map((m) => m[1]);
  const listed = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map((m) => m[1]);
  expect(listed.sort()).toEqual(read.sort());
});

it('draws every relation of the ontology', () => {
  const drawn = new Set([...readme.matchAll(/-- (\w+) -->/g)].map((m) => m[1]));
  expect([...drawn].sort()).toEqual(Object.keys(relations).sort());
});

it('names scripts, files and pictures that exist', () => {
  const scripts = Object.keys(manifest.parse(JSON.parse(file('package.json'))).scripts);
  const called = [...readme.matchAll(/npm (?:run )?(?:--silent )?(start|test|zhitu|\w+:\w+)/g)].map(
    (m) => m[1],
  );
  for (const name of called) expect(scripts).toContain(name);
  for (const [, path] of readme.matchAll(/\]\((?!http)([^)]+)\)/g))
    expect(() => file(path ?? '')).not.toThrow();
});
