/** What the API answers of the five reports, through its own fetch: known facts, likeness, evidence. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redirects } from '../../seed/resolve/overrides.ts';
import type { Kind } from '../../server/ontology.ts';
import { type Ask, askOver } from '../support/ask.ts';
import type { TestEngine } from '../support/engine.ts';
import { startSeededEngine } from '../support/seeded.ts';

/** The root connection of each kind. */
const connections = {
  Agency: 'agencies',
  Person: 'people',
  Programme: 'programmes',
  Measure: 'measures',
  Law: 'laws',
  Metric: 'metrics',
  Observation: 'observations',
  Award: 'awards',
  Finding: 'findings',
  Region: 'regions',
  Report: 'reports',
  Passage: 'passages',
  Theme: 'themes',
} as const satisfies Record<Kind, string>;

let engine: TestEngine;
let ask: Ask;
beforeAll(async () => {
  engine = await startSeededEngine();
  ask = askOver(engine.graph);
});
afterAll(async () => engine?.stop());

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
      `{ release { id counts { kind count } years { year reports facts } } ${Object.values(connections)
        .map((root) => `${root} { totalCount }`)
        .join(' ')} }`,
    );
    const counted = data.list('release.counts').map((count) => [count.text('kind'), count.number('count')]);
    const listed = Object.entries(connections).map(([kind, root]) => [
      kind,
      data.number(`${root}.totalCount`),
    ]);
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(listed));
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

test('an id that was merged into another still finds the thing', async () => {
  expect(redirects.length).toBeGreaterThan(0);
  for (const { id, to, reason } of redirects) {
    const { data } = await ask('query Merged($id: ID!) { node(id: $id) { id } }', { id });
    expect(data.text('node.id')).toBe(to);
    expect(reason).not.toBe('');
  }
});
