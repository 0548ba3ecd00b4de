/** Paging and both directions of every relation, through the API’s own fetch over the five reports. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, askOver } from '../support/ask.ts';
import type { TestEngine } from '../support/engine.ts';
import { startSeededEngine } from '../support/seeded.ts';

let engine: TestEngine;
let ask: Ask;
beforeAll(async () => {
  engine = await startSeededEngine();
  ask = askOver(engine.graph);
});
afterAll(async () => engine?.stop());

const roots = [
  'agencies',
  'people',
  'programmes',
  'measures',
  'laws',
  'metrics',
  'observations',
  'awards',
  'regions',
  'reports',
  'passages',
  'themes',
] as const;

/** All ids of a connection, page by page. */
async function walk(root: string, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const data = await ask.data(
      `query ($after: String) { page: ${root}(first: ${first}, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    ids.push(
      ...data
        .get('page')
        .nodes()
        .map((node) => node.text('id')),
    );
    after = data.at('page.pageInfo.hasNextPage').value ? data.text('page.pageInfo.endCursor') : null;
  } while (after !== null);
  return ids;
}

describe('paging', () => {
  test.each(roots)('%s: about six pages neither repeat nor skip', async (root) => {
    const total = (await ask.data(`{ ${root} { totalCount } }`)).number(`${root}.totalCount`);
    const ids = await walk(root, Math.min(100, Math.ceil((total + 1) / 6)));
    expect(total).toBeGreaterThan(0);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    expect(await walk(root, 100)).toEqual(ids);
  });

  test('neighbours: pages of 3 are all neighbours, by kind and name, and counts tell their number', async () => {
    const agency = (
      await ask.data('{ agencies(first: 1, filter: { publishing: true }) { edges { node { id } } } }')
    )
      .nodes('agencies')[0]
      ?.text('id');
    const query = `query ($id: ID!, $first: Int, $after: String, $exclude: [ID!]) {
      neighbours(id: $id, first: $first, after: $after, exclude: $exclude, kinds: [Programme, Law, Region]) {
        totalCount counts { kind count } pageInfo { hasNextPage endCursor }
        edges { node { id kind } links { id sourceId targetId } }
      }
    }`;
    const all = await ask.data(query, { id: agency, first: 100 });
    const ids = all.nodes('neighbours').map((node) => node.text('id'));
    const total = all.number('neighbours.totalCount');
    const counted = all
      .list('neighbours.counts')
      .map((count) => [count.text('kind'), count.number('count')] as const);
    const of = new Map(counted);
    expect(total).toBe((of.get('Programme') ?? 0) + (of.get('Law') ?? 0) + (of.get('Region') ?? 0));
    expect(all.nodes('neighbours').map((node) => node.text('kind'))).toEqual(
      ['Programme', 'Law', 'Region']
        .flatMap((kind) => Array.from({ length: of.get(kind) ?? 0 }, () => kind))
        .slice(0, 100),
    );
    for (const edge of all.list('neighbours.edges'))
      for (const link of edge.list('links'))
        expect([link.text('sourceId'), link.text('targetId')].sort()).toEqual(
          [agency, edge.text('node.id')].sort(),
        );

    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await ask.data(query, { id: agency, first: 3, after });
      paged.push(...page.nodes('neighbours').map((node) => node.text('id')));
      after = page.at('neighbours.pageInfo.hasNextPage').value
        ? page.text('neighbours.pageInfo.endCursor')
        : null;
    } while (after !== null && paged.length < 100);
    expect(paged.slice(0, 100)).toEqual(ids.slice(0, paged.length));

    const rest = await ask.data(query, { id: agency, first: 100, exclude: ids.slice(0, 5) });
    expect(rest.number('neighbours.totalCount')).toBe(total - 5);
    expect(rest.nodes('neighbours').map((node) => node.text('id'))).not.toContain(ids[0]);
  });

  test('search: pages of 2 are the hits in their order', async () => {
    const page = async (first: number, after: string | null) =>
      (
        await ask.data(
          'query ($first: Int, $after: String) { search(text: "公安", first: $first, after: $after) { totalCount edges { cursor node { id } } } }',
          { first, after },
        )
      ).get('search');
    const all = await page(6, null);
    const parts: string[] = [];
    let after: string | null = null;
    for (let i = 0; i < 3; i++) {
      const part: Awaited<ReturnType<typeof page>> = await page(2, after);
      parts.push(...part.nodes().map((node) => node.text('id')));
      after = part.list('edges').at(-1)?.text('cursor') ?? null;
    }
    expect(parts).toEqual(all.nodes().map((node) => node.text('id')));
  });
});

/** Both directions of every relation: root, field and the field that leads back. */
const directions: readonly [root: string, field: string, back: string][] = [
  ['agencies', 'region { id BACK }', 'agencies(first: 100) { edges { node { id } } }'],
  ['agencies', 'parent { id BACK }', 'units(first: 100) { edges { node { id } } }'],
  ['agencies', 'reports { edges { node { id BACK } } }', 'agency { id }'],
  [
    'agencies',
    'programmes { edges { programme { id BACK } } }',
    'agencies(first: 100) { edges { agency { id } } }',
  ],
  ['agencies', 'measures { edges { node { id BACK } } }', 'agency { id }'],
  ['agencies', 'joined { edges { node { id BACK } } }', 'partners { id }'],
  ['agencies', 'laws { edges { node { id BACK } } }', 'agencies(first: 100) { edges { node { id } } }'],
  ['agencies', 'observations { edges { node { id BACK } } }', 'agency { id }'],
  ['agencies', 'awards { edges { node { id BACK } } }', 'agencies { id }'],
  ['agencies', 'granted { edges { node { id BACK } } }', 'grantors { id }'],
  ['agencies', 'people { edges { node { id BACK } } }', 'agencies { id }'],
  ['programmes', 'measures { edges { node { id BACK } } }', 'programmes { id }'],
  ['laws', 'measures { edges { node { id BACK } } }', 'laws { id }'],
  ['themes', 'measures { edges { node { id BACK } } }', 'theme { id }'],
  ['themes', 'metrics { edges { node { id BACK } } }', 'theme { id }'],
  ['metrics', 'observations { edges { node { id BACK } } }', 'metric { id }'],
  ['observations', 'measures { id BACK }', 'outcomes { ... on Observation { id } ... on Award { id } }'],
  ['awards', 'measures { id BACK }', 'outcomes { ... on Observation { id } ... on Award { id } }'],
  ['regions', 'parent { id BACK }', 'regions(first: 100) { edges { node { id } } }'],
  ['reports', 'passages { edges { node { id BACK } } }', 'report { id }'],
];

test.each(directions)('%s { %s leads back by %s', async (root, field, back) => {
  const selection = field.replace('BACK', `back: ${back}`);
  const data = await ask.data(`{ from: ${root}(first: 100) { edges { node { id there: ${selection} } } } }`);
  const pairs = data.nodes('from').flatMap((node) => {
    const there = JSON.stringify(node.get('there').value);
    // What stands behind "back" are the ids on the way back; the first node on the way there holds the first of them.
    const found = /"back":(.*)/s.exec(there ?? '');
    return found ? [{ id: node.text('id'), back: found[1] ?? '' }] : [];
  });
  expect(pairs.length).toBeGreaterThan(0);
  for (const { id, back } of pairs) expect(back).toContain(id);
});
