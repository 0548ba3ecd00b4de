/** Every statement against the real semantic analyser, with the names of the ontology; no database is needed. */
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, test } from 'vitest';
import { commonFields, evidenceFields, kinds, relations } from '../../server/ontology.ts';
import { cypherFiles, cypherText, registeredStatements } from '../support/statements.ts';

const statements = await registeredStatements();
const files = cypherFiles();

/** What the graph holds beside the ontology: the loader’s own book-keeping. */
const bookkeeping = { labels: ['Entity', 'Redirect', 'Release'], keys: ['to', 'reason'] };

const propertyKeys = [
  commonFields,
  evidenceFields,
  ...Object.values(kinds).map((kind) => kind.fields),
  ...Object.values(relations).map((relation) => relation.fields),
].flatMap((fields) => Object.keys(fields));

const headerOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(2).trim())
    .join(' ');

/** Keys of the maps that a header lists, such as [{from: agency id, to}]: the linter takes them for properties. */
const mapKeys = (header: string): string[] =>
  [...header.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) =>
    body.split(',').map((part) => part.split(':')[0]?.trim() ?? ''),
  );

function faults(text: string, parameters: readonly string[]): string[] {
  const { diagnostics } = lintCypherQuery(text, {
    labels: [...Object.keys(kinds), ...bookkeeping.labels],
    relationshipTypes: Object.keys(relations),
    propertyKeys: [...propertyKeys, ...bookkeeping.keys, ...mapKeys(headerOf(text))],
    parameters: Object.fromEntries(parameters.map((name) => [name, null])),
  });
  return diagnostics
    .filter(({ severity }) => severity === undefined || severity <= 2)
    .map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}

test('every file is registered exactly once', () => {
  expect(statements.map(({ name }) => name).sort()).toEqual(files);
});

test('the linter knows a fault when it sees one', () => {
  expect(faults('MATCH (a:Agncy) RETURN b', []).length).toBeGreaterThan(1);
  expect(faults('MATCH (a:Agency)-[:RUN]->() RETURN a.nme', []).length).toBeGreaterThan(1);
  expect(faults('MATCH (a:Agency {id: $id}) RETURN a.name AS name', [])).toHaveLength(1);
});

describe.each(files)('%s', (name) => {
  const text = cypherText(name);
  const statement = statements.find((one) => one.name === name);
  const parameters = Object.keys(statement?.parameters ?? {});

  test('has a name in kebab-case and begins with its question', () => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(text).toMatch(/^\/\/ \S/);
  });

  test('names in its header the parameters that it takes, and takes those that are registered', () => {
    const body = text.replace(/^\/\/.*$/gm, '');
    const taken = [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, parameter = '']) => parameter))];
    expect(taken.sort()).toEqual(parameters.toSorted());
    for (const parameter of taken) expect(headerOf(text)).toContain(`$${parameter}`);
  });

  test('is one statement without faults', () => {
    expect(faults(text, parameters)).toEqual([]);
  });

  test('writes only where it is registered as a write', () => {
    const body = text.replace(/^\/\/.*$/gm, '');
    const writes = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|ALTER|FOREACH)\b/.test(body);
    expect(statement?.access).toBe(writes ? 'write' : 'read');
  });
});
