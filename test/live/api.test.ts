/** The API through its own fetch, over the five reports in a real Neo4j. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../server/ontology.ts';
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
  test.each(roots)('%s: pages of 7 neither repeat nor skip', async (root) => {
    const total = (await ask.data(`{ ${root} { totalCount } }`)).number(`${root}.totalCount`);
    const ids = await walk(root, 7);
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

describe('what is known of the five reports', () => {
  const find = async (text: string, kind: string): Promise<string> =>
    (
      await ask.data(
        'query ($text: String!, $kinds: [Kind!]) { search(text: $text, kinds: $kinds, first: 1) { edges { node { id } } } }',
        {
          text,
          kinds: [kind],
        },
      )
    )
      .nodes('search')
      .map((node) => node.text('id'))[0] ?? '';

  test('花都区分局 and 花都区司法局 ran 枫桥经验, and the evidence says so', async () => {
    const data = await ask.data(
      `query ($id: ID!) { node(id: $id) { ... on Programme { agencies { edges { years role status agency { name } link { relation evidence { quote sentence } } } } } } }`,
      { id: await find('枫桥经验', 'Programme') },
    );
    const runs = data.list('node.agencies.edges');
    expect(runs.map((run) => run.text('agency.name'))).toEqual(
      expect.arrayContaining(['广州市公安局花都区分局', '广州市花都区司法局']),
    );
    for (const run of runs) {
      expect(run.text('link.relation')).toBe('RAN');
      const places = run.list('link.evidence');
      expect(places.length).toBeGreaterThan(0);
      expect(places.some((place) => place.text('sentence').includes('枫桥经验'))).toBe(true);
      for (const place of places) expect(place.text('sentence')).toContain(place.text('quote'));
    }
  });

  test.each([
    ['枫桥经验', 'name', '枫桥经验'],
    ['fqjy', 'initials', '枫桥经验'],
    ['fengqiao', 'pinyin', '枫桥经验'],
    ['桥', 'name', '枫桥经验'],
    ['“枫桥经验”', 'name', '枫桥经验'],
    ['花都区分局', 'alias', '广州市公安局花都区分局'],
    ['三项制度', 'name', '三项制度'],
  ])('search %s finds by %s %s first', async (text, field, name) => {
    const data = await ask.data(
      'query ($text: String!) { search(text: $text, first: 1) { totalCount counts { count } edges { field node { name } } } }',
      { text },
    );
    expect(data.list('search.edges').map((edge) => [edge.text('field'), edge.text('node.name')])).toEqual([
      [field, name],
    ]);
    const counted = data.list('search.counts').reduce((sum, count) => sum + count.number('count'), 0);
    expect(counted).toBe(data.number('search.totalCount'));
  });

  test('passages are found by their text where their kind is named', async () => {
    const data = await ask.data(
      '{ search(text: "枫桥经验", kinds: [Passage], first: 3) { edges { field matched node { kind } } } }',
    );
    const hits = data.list('search.edges');
    expect(hits.map((hit) => hit.text('field'))).toContain('text');
    for (const hit of hits) {
      expect(hit.text('node.kind')).toBe('Passage');
      expect(hit.text('matched')).toContain('枫桥经验');
    }
  });

  test('the overview shows the five publishers with what two or more of them ran', async () => {
    const data = await ask.data(
      '{ overview { agencies { id publishing } programmes { id agencies { totalCount } } links { relation sourceId targetId } totalProgrammes } }',
    );
    const agencies = data.list('overview.agencies').map((agency) => agency.text('id'));
    expect(agencies).toHaveLength(5);
    for (const programme of data.list('overview.programmes')) {
      const runners = data
        .list('overview.links')
        .filter((link) => link.text('relation') === 'RAN' && link.text('targetId') === programme.text('id'))
        .map((link) => link.text('sourceId'));
      expect(new Set(runners.filter((id) => agencies.includes(id))).size).toBeGreaterThan(1);
    }
  });

  test('likeness is symmetric and the sum of its reasons', async () => {
    const data = await ask.data(
      '{ overview { agencies { id similar(first: 4) { score agency { id } reasons { weight entity { id kind } } } } } }',
    );
    const scores = new Map<string, number>();
    for (const agency of data.list('overview.agencies'))
      for (const one of agency.list('similar')) {
        scores.set([agency.text('id'), one.text('agency.id')].join(), one.number('score'));
        const weights = one.list('reasons').map((reason) => reason.number('weight'));
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        expect(weights.length).toBeGreaterThan(0);
      }
    expect(scores.size).toBe(20);
    for (const [pair, score] of scores) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(scores.get(pair.split(',').reverse().join())).toBeCloseTo(score, 10);
    }
  });

  test('similar programmes come with reasons, by field and by root alike', async () => {
    const id = await find('枫桥经验', 'Programme');
    const part = '{ score programme { id } reasons { weight entity { kind } } }';
    const data = await ask.data(
      `query ($id: ID!) { similarProgrammes(id: $id, first: 3) ${part} node(id: $id) { ... on Programme { similar(first: 3) ${part} } } }`,
      { id },
    );
    expect(data.list('similarProgrammes')).toHaveLength(3);
    expect(data.at('similarProgrammes').value).toEqual(data.at('node.similar').value);
    expect(data.list('similarProgrammes.0.reasons').length).toBeGreaterThan(0);
  });

  test('the release counts what the connections hold', async () => {
    const data = await ask.data(
      `{ release { id counts { kind count } years { year reports facts } } ${roots.map((root) => `${root} { totalCount }`).join(' ')} }`,
    );
    const byKind = new Map(
      data.list('release.counts').map((count) => [count.text('kind'), count.number('count')]),
    );
    const listed = Object.keys(kinds).map((kind) => {
      const root =
        kinds[kind === 'Person' ? 'Person' : 'Agency'] &&
        (kind === 'Person'
          ? 'people'
          : roots.find((name) => name.startsWith(kind.toLowerCase().slice(0, -1))));
      return [kind, data.number(`${root}.totalCount`)];
    });
    expect(Object.fromEntries(byKind)).toEqual(Object.fromEntries(listed));
    expect(data.list('release.years').map((year) => [year.number('year'), year.number('reports')])).toEqual([
      [2021, 1],
      [2023, 1],
      [2024, 3],
    ]);
  });
});

describe('evidence', () => {
  test.each(['agencies', 'programmes', 'measures', 'laws', 'observations', 'awards', 'people'])(
    '%s: every quote and sentence stands in the report at its offsets',
    async (root) => {
      const data = await ask.data(
        `{ reports { edges { node { id text } } } ${root}(first: 100) { edges { node { id ... on Entity { evidence(first: 20) { totalCount edges { node { quote start end sentence sentenceStart passage { start end text } report { id } } } } } } } } }`,
      );
      const texts = new Map(data.nodes('reports').map((report) => [report.text('id'), report.text('text')]));
      const places = data.nodes(root).flatMap((node) => node.nodes('evidence'));
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) {
        const text = texts.get(place.text('report.id')) ?? '';
        const start = place.number('start');
        expect(place.text('quote')).toBe(text.slice(start, place.number('end')));
        expect(place.text('quote')).not.toBe('');
        const sentence = place.text('sentence');
        expect(sentence).toBe(
          text.slice(place.number('sentenceStart'), place.number('sentenceStart') + sentence.length),
        );
        expect(place.text('passage.text')).toBe(
          text.slice(place.number('passage.start'), place.number('passage.end')),
        );
      }
    },
  );

  test('passages tell their facts in the order of the text', async () => {
    const data = await ask.data(
      '{ passages(first: 60, filter: { part: RESULTS }) { edges { node { start end facts { start end entity { kind } } } } } }',
    );
    const passages = data.nodes('passages');
    expect(passages.some((passage) => passage.list('facts').length > 0)).toBe(true);
    for (const passage of passages) {
      const starts = passage.list('facts').map((fact) => fact.number('start'));
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const start of starts) expect(start).toBeGreaterThanOrEqual(passage.number('start'));
    }
  });
});
