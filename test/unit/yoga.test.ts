/** What callers see when something is wrong, and how much they may ask, without a database. */
import { type GraphQLInputType, isInputType, isListType, isNonNullType, parse, typeFromAST } from 'graphql';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../server/errors.ts';
import { schema } from '../../server/schema/index.ts';
import persisted from '../../web/gql/persisted-documents.json' with { type: 'json' };
import { askOver } from '../support/ask.ts';
import { faultyGraph } from '../support/faulty-graph.ts';

const away = () =>
  new AppError('UNAVAILABLE', 'The graph database cannot be reached; try again in a moment.');

describe('faults', () => {
  test('a fault of ours is masked; the log has it under the request id', async () => {
    const lines: string[] = [];
    const ask = askOver(
      faultyGraph(() => new Error('password hunter2 at bolt://10.0.0.1')),
      (line) => lines.push(line),
    );
    const answer = await ask('{ release { id } }');
    expect([answer.status, answer.errors.map((error) => error.extensions)]).toEqual([
      500,
      [{ code: 'INTERNAL' }],
    ]);
    expect(answer.body).not.toMatch(/hunter2|bolt|stack|\.ts/);
    expect(answer.requestId).toMatch(/^[\w-]{36}$/);
    const line = lines.find((one) => one.includes('hunter2'));
    expect(line).toContain(answer.requestId);
  });

  test('a database that is away gives 503 and UNAVAILABLE, and the server is not ready but healthy', async () => {
    const ask = askOver(faultyGraph(away));
    const answer = await ask('{ release { id } }');
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    const status = async (path: string) => (await ask.app.fetch(`http://localhost${path}`)).status;
    expect([await status('/ready'), await status('/health')]).toEqual([503, 200]);
  });

  test('a request id of the caller is kept where it is harmless', async () => {
    const { app } = askOver(faultyGraph(away));
    const idFor = async (given: string) =>
      (await app.fetch('http://localhost/health', { headers: { 'x-request-id': given } })).headers.get(
        'x-request-id',
      );
    expect(await idFor('notebook-42')).toBe('notebook-42');
    expect(await idFor('a b<script>')).toMatch(/^[\w-]{36}$/);
  });

  test('a body that is too large is refused', async () => {
    const { app } = askOver(faultyGraph(away));
    const body = JSON.stringify({ query: `{ release { id } } # ${'x'.repeat(300_000)}` });
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    expect((await app.fetch('http://localhost/graphql', { method: 'POST', headers, body })).status).toBe(413);
  });

  test('a browser gets GraphiQL, complete in itself', async () => {
    const { app } = askOver(faultyGraph(away));
    const page = await app.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('YogaGraphiQL');
    expect(html.slice(0, 2_000)).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="https?:/);
    expect(html).not.toMatch(/<script[^>]+src=/);
  });
});

describe('bad questions', () => {
  const ask = askOver(faultyGraph(away));
  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `neighbours: agencies(first: 1) { edges { node { ${deep(levels - 1)} } } }`;
  test.each([
    ['an unknown field', '{ nothing }', /Cannot query field/],
    ['a page below nothing', '{ agencies(first: -1) { totalCount } }', /first must be from 0 to 100, not -1/],
    [
      'a page that is too large',
      '{ agencies(first: 101) { totalCount } }',
      /first must be from 0 to 100, not 101/,
    ],
    ['a cursor from elsewhere', '{ agencies(after: "abc") { totalCount } }', /not a cursor/],
    ['an empty search', '{ search(text: " “” ") { totalCount } }', /empty/],
    ['a long search', `{ search(text: "${'长'.repeat(201)}") { totalCount } }`, /longer than 200/],
    ['too many ids', `{ nodes(ids: [${'"x" '.repeat(1001)}]) { id } }`, /at most 1000 ids/],
    ['too deep', `{ laws(first: 1) { edges { node { ${deep(5)} } } } }`, /depth/i],
    [
      'too dear',
      '{ agencies(first: 100) { edges { node { laws(first: 100) { edges { node { agencies(first: 100) { totalCount } } } } } } } }',
      /cost/i,
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: release { id }`).join(' ')} }`,
      /alias/i,
    ],
    ['too long', `{ ${'release { id } '.repeat(2000)} }`, /token/i],
  ])('%s', async (_, query, message) => {
    const answer = await ask(query);
    expect(answer.errors[0]?.message).toMatch(message);
    expect(answer.errors[0]?.extensions.code).toMatch(/^(?:BAD_INPUT|GRAPHQL_(?:PARSE|VALIDATION)_FAILED)$/);
  });
});

/** A harmless value of a type. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  return type.toString() === 'Int' ? 5 : type.toString() === 'Kind' ? 'Agency' : 'x';
}

test.each(Object.values(persisted).map((text) => [/(?:query) (\w+)/.exec(text)?.[1] ?? '', text]))(
  'the page’s own question %s is within the limits',
  async (_, text) => {
    const variables = parse(text).definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition' ? (definition.variableDefinitions ?? []) : [],
    );
    const given = variables.map(({ variable, type }) => {
      const wanted = type.kind === 'NonNullType' ? typeFromAST(schema, type) : null;
      return [variable.name.value, isInputType(wanted) ? sample(wanted) : null];
    });
    const answer = await askOver(faultyGraph(away))(text, Object.fromEntries(given));
    expect(answer.errors[0]?.extensions.code).toBe('UNAVAILABLE');
  },
);
