/** Contradictions within a report and what became of plans, loaded into a real Neo4j and asked of the API. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { catalogueSources } from '../../seed/catalogue.ts';
import { type Source, seedReports } from '../../seed/pipeline.ts';
import { type Ask, askOver } from '../support/ask.ts';
import { dump, wipe } from '../support/dump.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

let engine: TestEngine;
let ask: Ask;
beforeAll(async () => {
  engine = await startTestEngine();
  ask = askOver(engine.graph);
});
afterAll(() => engine?.stop());

describe('contradictions of the five reports', () => {
  beforeAll(async () => {
    await wipe(engine.connection);
    await seedReports(await catalogueSources(), engine.graph);
  });

  const fields =
    'id name type explanation explanationEn confidence year report { id } observations { raw evidence { edges { node { quote } } } } evidence { totalCount edges { node { quote sentence } } }';

  test('are the two known ones, with the quotes of all figures', async () => {
    const data = await ask.data(`{ findings { totalCount edges { node { ${fields} } } } }`);
    expect(data.number('findings.totalCount')).toBe(2);
    const found = data.nodes('findings').map((node) => ({
      type: node.text('type'),
      name: node.text('name'),
      raws: node
        .list('observations')
        .map((observation) => observation.text('raw'))
        .toSorted(),
      quotes: node.list('evidence.edges').map((edge) => edge.text('node.quote')),
    }));
    expect(found).toEqual([
      {
        type: 'SUM_MISMATCH',
        name: '分项与合计不符：10208人、445人',
        raws: ['10208', '351', '445', '9508'],
        quotes: [
          expect.stringContaining('10208人'),
          expect.stringMatching(/445人、中风险地区351人、中高风险地区所在城区9508人/),
        ],
      },
      {
        type: 'DIFFERENT_VALUES',
        name: '同一事项数字不一：1477份、1447宗',
        raws: ['1447', '1477'],
        quotes: [
          expect.stringContaining('公开行政处罚决定书1477份'),
          expect.stringContaining('完成公示的行政处罚数量1447宗'),
        ],
      },
    ]);
    const [sum] = data.nodes('findings');
    expect(sum?.text('explanationEn')).toBe(
      'The parts 445, 351 and 9508 make 10304, not the stated total of 10208; the difference is 96.',
    );
    for (const node of data.nodes('findings')) {
      for (const observation of node.list('observations'))
        expect(observation.text('evidence.edges.0.node.quote')).toContain(observation.text('raw'));
    }
  });

  test('are narrowed by report, publisher and type, and stand with their report', async () => {
    const all = await ask.data(
      '{ findings { edges { node { id type report { id agency { id } findings { totalCount edges { node { id } } } } } } } reports { edges { node { id } } } }',
    );
    const [first] = all.nodes('findings');
    const report = first?.text('report.id');
    expect(first?.list('report.findings.edges').map((edge) => edge.text('node.id'))).toEqual(
      all.nodes('findings').map((node) => node.text('id')),
    );
    const count = async (filter: object): Promise<number> =>
      (
        await ask.data('query ($filter: FindingFilter) { findings(filter: $filter) { totalCount } }', {
          filter,
        })
      ).number('findings.totalCount');
    const other = all
      .nodes('reports')
      .map((node) => node.text('id'))
      .find((id) => id !== report);
    expect(await count({ report })).toBe(2);
    expect(await count({ report: other })).toBe(0);
    expect(await count({ agency: first?.text('report.agency.id') })).toBe(2);
    expect(await count({ report, type: 'SUM_MISMATCH' })).toBe(1);
    expect(await count({ type: 'RATE_MISMATCH' })).toBe(0);
  });

  test('come page by page, and go with their report', async () => {
    const page =
      'query ($after: String) { findings(first: 1, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } } }';
    const first = await ask.data(page);
    const second = await ask.data(page, { after: first.text('findings.pageInfo.endCursor') });
    expect(first.at('findings.pageInfo.hasNextPage').value).toBe(true);
    expect(second.at('findings.pageInfo.hasNextPage').value).toBe(false);
    expect(second.text('findings.edges.0.node.id')).not.toBe(first.text('findings.edges.0.node.id'));
    const file = '001_d196a43f1ed30d0e.txt';
    const text = await readFile(new URL(`../../seed/reports/${file}`, import.meta.url), 'utf8');
    const corrected = text.replace('1447宗', '1477宗').replace('9508人', '9412人');
    await seedReports([{ file, sha256: null, read: async () => Buffer.from(corrected) }], engine.graph);
    expect((await ask.data('{ findings { totalCount } }')).number('findings.totalCount')).toBe(0);
  });
});

describe('what became of plans', () => {
  beforeEach(() => wipe(engine.connection));

  /** One of the two reports of one agency that were made for this, changed where a test asks for it. */
  const made = (year: number, change: (text: string) => string = (text) => text): Source => ({
    file: `made-${year}.txt`,
    sha256: null,
    read: async () => {
      const path = new URL(`../gold/plans/made-${year}.txt`, import.meta.url);
      return Buffer.from(change(await readFile(path, 'utf8')));
    },
  });

  const question = `{ measures(first: 100, filter: { status: PLANNED, year: 2022 }) { edges { node {
    text fulfilledBy { relation status confidence years source { name } target { ... on Measure { text year fulfils { sourceId } } } sourceId evidence { quote } } } } } }`;

  async function links(): Promise<[plan: string, deed: string][]> {
    const data = await ask.data(question);
    return data.nodes('measures').flatMap((plan) =>
      plan.list('fulfilledBy').map((link): [string, string] => {
        expect([link.text('relation'), link.text('status')]).toEqual(['FULFILLED_BY', 'INFERRED']);
        expect(link.number('confidence')).toBeGreaterThanOrEqual(0.55);
        expect(link.list('evidence').map((place) => place.text('quote'))).toEqual(
          expect.arrayContaining([plan.text('text'), link.text('target.text')]),
        );
        expect(link.list('target.fulfils').map((back) => back.text('sourceId'))).toContain(
          link.text('sourceId'),
        );
        return [plan.text('text'), link.text('target.text')];
      }),
    );
  }

  const expected = [
    ['制定轻微违法行为不予处罚清单，统一裁量尺度', '出台轻微违法行为不予处罚清单'],
    [
      '组织基层监管所执法人员参加行政执法资格培训和考试，提高持证上岗率',
      '组织基层监管所41名执法人员参加考试，持证上岗率提高到92%',
    ],
    ['开展公平竞争审查抽查', '对12个部门开展公平竞争审查抽查'],
    ['在商业综合体设立消费维权服务站', '在4家商业综合体设立消费维权服务站，现场调解纠纷117起'],
    ['健全行刑衔接机制', '会同县公安局、县检察院健全行刑衔接机制'],
  ];

  test('is linked whichever report comes first, and the graph is the same', async () => {
    await seedReports([made(2022)], engine.graph);
    expect(await links()).toEqual([]);
    await seedReports([made(2023)], engine.graph);
    expect((await links()).toSorted()).toEqual(expected.toSorted());
    const forwards = await dump(engine.connection);
    await wipe(engine.connection);
    await seedReports([made(2023)], engine.graph);
    await seedReports([made(2022)], engine.graph);
    expect((await links()).toSorted()).toEqual(expected.toSorted());
    expect(await dump(engine.connection)).toEqual(forwards);
  });

  test.each([
    [2023, (text: string) => text.replaceAll('消费维权服务站', '咨询窗口')],
    [2022, (text: string) => text.replaceAll('消费维权服务站', '充电设施')],
  ])('is linked anew when the report of %i is replaced', async (year, change) => {
    await seedReports([made(2022), made(2023)], engine.graph);
    await seedReports([made(year, change)], engine.graph);
    const left = expected.filter(([plan]) => plan !== '在商业综合体设立消费维权服务站');
    expect((await links()).toSorted()).toEqual(left.toSorted());
  });

  test('a deed is a neighbour of its plan, over a link that can be looked up', async () => {
    await seedReports([made(2022), made(2023)], engine.graph);
    const data = await ask.data(question);
    const link = data
      .nodes('measures')
      .flatMap((plan) => plan.list('fulfilledBy'))
      .at(0);
    const id = link?.text('sourceId');
    const around = await ask.data(
      'query ($id: ID!) { neighbours(id: $id, kinds: [Measure]) { totalCount edges { links { relation id } } } }',
      { id },
    );
    expect(around.number('neighbours.totalCount')).toBe(1);
    expect(around.text('neighbours.edges.0.links.0.relation')).toBe('FULFILLED_BY');
    const found = await ask.data('query ($id: ID!) { link(id: $id) { status } }', {
      id: around.text('neighbours.edges.0.links.0.id'),
    });
    expect(found.text('link.status')).toBe('INFERRED');
  });
});
