/**
 * Loading against a real Neo4j. One engine serves all tests, each of which begins with an empty graph; the five
 * real reports are the fixture, because only they have everything.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { catalogueSources, readCatalogue } from '../../seed/catalogue.ts';
import { applySchema, openLoader } from '../../seed/load/index.ts';
import { type Progress, type Source, seedReports } from '../../seed/pipeline.ts';
import { mintId } from '../../seed/resolve/ids.ts';
import { resolve } from '../../seed/resolve/index.ts';
import { kinds, relations } from '../../server/ontology.ts';
import { ask, type Dump, dump, wipe } from '../support/dump.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { lines, makeExtraction } from '../support/extraction.ts';

let engine: TestEngine;
let sources: readonly Source[];
/** What the graph is when the five reports are in it. */
let whole: Dump;

beforeAll(async () => {
  engine = await startTestEngine();
  sources = await catalogueSources();
  await seedReports(sources, engine.graph);
  whole = await dump(engine.connection);
});
afterAll(() => engine?.stop());
beforeEach(() => wipe(engine.connection));

/** The text of a report of the catalogue with one word changed, as a source. */
async function changed(file: string, from: string, to: string): Promise<Source> {
  const text = await readFile(new URL(`../../seed/reports/${file}`, import.meta.url), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${from} does not stand once in ${file}.`);
  return { file, sha256: null, read: async () => Buffer.from(text.replace(from, to)) };
}

describe('the five reports', () => {
  test('give every kind and every relation of the ontology', async () => {
    await seedReports(sources, engine.graph);
    const labels = await ask(
      engine.connection,
      'MATCH (e:Entity) RETURN DISTINCT e.kind AS kind',
      ({ kind }) => String(kind),
    );
    const types = await ask(engine.connection, 'MATCH ()-[r]->() RETURN DISTINCT type(r) AS t', ({ t }) =>
      String(t),
    );
    expect(labels.toSorted()).toEqual(Object.keys(kinds).toSorted());
    // What became of plans shows only where an agency has reports of two years; see findings.test.ts.
    const single = Object.keys(relations).filter((relation) => relation !== 'FULFILLED_BY');
    expect(types.toSorted()).toEqual(single.toSorted());
  });

  test('loaded again change nothing, and that is said', async () => {
    const outcomes: (string | undefined)[] = [];
    const note = (progress: Progress) =>
      progress.step === 'load' && outcomes.push(`${progress.done} ${progress.outcome}`);
    const first = await seedReports(sources, engine.graph);
    const before = await dump(engine.connection);
    const second = await seedReports(sources, engine.graph, note);
    expect(first).toEqual({
      reports: 5,
      counts: { added: 5, replaced: 0, unchanged: 0 },
      release: before.release,
    });
    expect(second).toEqual({ ...first, counts: { added: 0, replaced: 0, unchanged: 5 } });
    expect(outcomes).toEqual([1, 2, 3, 4, 5].map((done) => `${done} unchanged`));
    expect(await dump(engine.connection)).toEqual(before);
  });

  test.each([[[4, 3, 2, 1, 0]], [[2, 0, 4, 1, 3]]])('give the same graph in the order %j', async (order) => {
    for (const i of order) await seedReports(sources.slice(i, i + 1), engine.graph);
    expect(await dump(engine.connection)).toEqual(whole);
  });

  test('each publisher ran what the reports say', async () => {
    await seedReports(sources, engine.graph);
    const police = '广州市公安局花都区分局';
    const justice = '广州市花都区司法局';
    const shared = await ask(
      engine.connection,
      "MATCH (a:Agency {publishing: true})-[r:RAN]->(p:Programme) WHERE r.status <> 'PLANNED' RETURN a.name + ' ' + p.name AS ran",
      ({ ran }) => String(ran),
    );
    const truth = ['枫桥经验', '惠企5+6', '政法跨部门大数据办案平台', '谁执法谁普法'];
    expect(shared).toEqual(
      expect.arrayContaining([
        ...truth.flatMap((programme) => [`${police} ${programme}`, `${justice} ${programme}`]),
        '梧州市公安局 三项制度',
        `${justice} 三项制度`,
      ]),
    );
  });

  test('seeded by two at once are there once', async () => {
    const runs = await Promise.all([
      seedReports(sources, engine.graph),
      seedReports(sources.toReversed(), engine.graph),
    ]);
    expect(runs.map(({ release }) => release)).toEqual([whole.release, whole.release]);
    expect(await dump(engine.connection)).toEqual(whole);
  });
});

describe('a report with one changed sentence', () => {
  const file = '000_70f903a093aab471.txt';
  const owned = /^(?:passage|measure|observation|award)-/;

  test('replaces its own facts only, and back again', async () => {
    await seedReports(sources, engine.graph);
    const { year, publisher } = (await readCatalogue()).find((entry) => entry.file === file) ?? {};
    const report = mintId('Report', publisher ?? '', year ?? 0);
    const edited = await changed(file, '警示教育53次', '警示教育54次');
    const summary = await seedReports([edited], engine.graph);
    expect(summary.counts).toEqual({ added: 0, replaced: 1, unchanged: 0 });

    const after = await dump(engine.connection);
    const gone = [...whole.entities.keys()].filter((id) => !after.entities.has(id));
    const come = [...after.entities.keys()].filter((id) => !whole.entities.has(id));
    const kindsOf = (ids: readonly string[]) => [...new Set(ids.map((id) => id.split('-')[0]))].toSorted();
    expect(kindsOf(gone)).toEqual(kindsOf(come));
    expect(gone.filter((id) => id.startsWith('passage-'))).toHaveLength(1);
    expect(gone.filter((id) => id.startsWith('observation-')).length).toBeGreaterThan(0);
    expect(gone.filter((id) => !owned.test(id))).toEqual([]);
    // Of what stays only the report itself, which has another text and checksum, is not as it was.
    const differing = [...after.entities].filter(
      ([id, props]) => (whole.entities.get(id) ?? props) !== props,
    );
    expect(differing.map(([id]) => id)).toEqual([report]);
    const lost = [...whole.relations].filter(([key, props]) => after.relations.get(key) !== props);
    expect(lost.filter(([, props]) => !props.includes(`"report":"${report}"`))).toEqual([]);
    expect(after.release).not.toBe(whole.release);

    await seedReports(sources, engine.graph);
    expect(await dump(engine.connection)).toEqual(whole);
  });

  test('takes with it the names and regions that only it had', async () => {
    await applySchema(engine.graph, []);
    const loader = await openLoader(engine.graph);
    const [first, second, third, last] = lines;
    const other = { ...makeExtraction([...lines, '特此报告。']), publisher: '梧州市公安局' };
    await loader.load(resolve(makeExtraction()));
    const alone = await dump(engine.connection);
    await loader.load(resolve(other));
    const both = await dump(engine.connection);
    const without = makeExtraction([first, second.replace('联合狮岭镇政府', ''), third, last]);
    expect(await loader.load(resolve(without))).toBe('replaced');
    expect(await loader.load(resolve(makeExtraction()))).toBe('replaced');
    expect(await dump(engine.connection)).toEqual(both);

    await wipe(engine.connection);
    const again = await openLoader(engine.graph);
    await again.load(resolve(without));
    const names = [...(await dump(engine.connection)).entities.values()].join('\n');
    expect(names).not.toContain('狮岭');
    await again.load(resolve(makeExtraction()));
    expect(await dump(engine.connection)).toEqual(alone);
    await again.load(resolve(without));
    expect([...(await dump(engine.connection)).entities.values()].join('\n')).not.toContain('狮岭');
  });
});

test('a bad file among good ones leaves the graph as it was', async () => {
  const bad: Source = { file: 'note.txt', sha256: null, read: async () => Buffer.from('今天天气很好。') };
  await expect(seedReports([...sources, bad], engine.graph)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  expect((await dump(engine.connection)).entities.size).toBe(0);
});

test('a file that is not the one of the catalogue is refused', async () => {
  const [first] = sources;
  if (!first) throw new Error('The catalogue is empty.');
  const swapped: Source = { ...first, sha256: '0'.repeat(64) };
  await expect(seedReports([swapped], engine.graph)).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

test('two files for one report are refused', async () => {
  const [first] = sources;
  if (!first) throw new Error('The catalogue is empty.');
  const edited = await changed(first.file, '警示教育53次', '警示教育54次');
  await expect(seedReports([first, edited], engine.graph)).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

test('a run that is given up leaves whole reports, and the next goes on', async () => {
  const controller = new AbortController();
  const stop = (progress: Progress) => {
    if (progress.step === 'load' && progress.done === 2) controller.abort(new Error('enough'));
  };
  await expect(seedReports(sources, engine.graph, stop, controller.signal)).rejects.toThrow('enough');
  const next = await seedReports(sources, engine.graph);
  expect(next.counts).toEqual({ added: 3, replaced: 0, unchanged: 2 });
  expect(await dump(engine.connection)).toEqual(whole);
});
