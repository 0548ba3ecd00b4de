/** Every statement against a real, seeded Neo4j: it plans, without a warning and without looking at everything. */
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ParameterType } from '../../server/cypher.ts';
import type { TestEngine } from '../support/engine.ts';
import { startSeededEngine } from '../support/seeded.ts';
import { registeredStatements } from '../support/statements.ts';

/** A value of each type: EXPLAIN wants parameters, but plans without looking into them. */
const samples: Record<ParameterType, unknown> = {
  string: 'x',
  'string?': null,
  'string[]': ['x'],
  'string[]?': null,
  int: neo4j.int(10),
  'int?': null,
  float: 0.5,
  'float?': null,
  boolean: true,
  'boolean?': null,
  rows: [],
};

/** Administration runs on another database and cannot be explained; EXPLAIN tells nothing about schema commands. */
const apart = (name: string): boolean => name === 'set-own-password' || name.startsWith('schema-');

/** What may be said of a sound statement: no result, and that dynamic labels and types are not in the graph yet. */
const usual = /^(?:00000|00001|02000|02N42)$/;

/** Merged ids are kept as (:Redirect {id, to}); the reports may need none, and then the property is not there. */
const redirect = /^01N52 .*`to`/;

/** Plans lead to deeds where an agency has reports of two years; among the five none has. */
const fulfilment = /^01N51 .*`FULFILLED_BY`/;

const operators = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*$/, ''),
  ...plan.children.flatMap(operators),
];

const statements = (await registeredStatements()).filter(({ name }) => !apart(name));
let engine: TestEngine;
let driver: Driver;

beforeAll(async () => {
  engine = await startSeededEngine();
  const { uri, user, password } = engine.connection;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver?.close();
  await engine?.stop();
});

async function explain(text: string, parameters: Record<string, unknown>) {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, {
    database: engine.connection.database,
  });
  const said = summary.gqlStatusObjects
    .filter(({ gqlStatus }) => !usual.test(gqlStatus))
    .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`)
    .filter((said) => !redirect.test(said) && !fulfilment.test(said));
  return { said, operators: summary.plan ? operators(summary.plan) : [] };
}

test('the test would see a warning', async () => {
  const { said, operators } = await explain('MATCH (a:Nowhere), (b) RETURN a.nothing, b', {});
  expect(said.length).toBeGreaterThan(1);
  expect(operators).toContain('AllNodesScan');
});

describe.each(statements)('$name', ({ text, parameters }) => {
  test('plans without a warning and reads no more than it must', async () => {
    const given = Object.fromEntries(Object.entries(parameters).map(([key, type]) => [key, samples[type]]));
    const { said, operators } = await explain(text, given);
    expect(said).toEqual([]);
    expect(operators).not.toContain('AllNodesScan');
  });
});
