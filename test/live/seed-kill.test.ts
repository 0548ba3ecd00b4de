/** A loader that is killed, at many moments: what it leaves behind are whole reports, and the next run goes on. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogueSources } from '../../seed/catalogue.ts';
import { seedReports } from '../../seed/pipeline.ts';
import { type Dump, dump, wipe } from '../support/dump.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

const main = fileURLToPath(new URL('../../seed/cli/main.ts', import.meta.url));

let engine: TestEngine;
let whole: Dump;
/** How long it takes from the first write to the last, so that the kills spread over all of it. */
let writing = 0;

beforeAll(async () => {
  engine = await startTestEngine();
  let began = 0;
  await seedReports(await catalogueSources(), engine.graph, ({ step, done, total }) => {
    if (step === 'read' && done === total) began = performance.now();
    if (step === 'load' && done === total) writing = performance.now() - began;
  });
  whole = await dump(engine.connection);
});
afterAll(() => engine?.stop());

function startSeeding(): ChildProcess {
  const { uri, user, password } = engine.connection;
  return spawn(process.execPath, [main, 'seed'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
}

/** Resolves when everything is read, so that the writing begins. */
async function readAll({ stderr }: ChildProcess): Promise<void> {
  let said = '';
  for await (const part of stderr ?? []) {
    said += String(part);
    if (/^\[5\/5\] read /m.test(said)) return;
  }
  throw new Error(`It ended before it had read everything: ${said}`);
}

/** The ids of the reports in a graph. */
const reportsOf = ({ entities }: Dump): string[] =>
  [...entities.keys()].filter((id) => id.startsWith('report-'));

/** What of the whole graph the given reports own: their facts, and the relations that they state. */
function partOf({ entities, relations }: Dump, reports: readonly string[]) {
  const theirs = ([key, props]: readonly [string, string]) =>
    reports.some((report) => key === report || props.includes(`"report":"${report}"`));
  return { entities: [...entities].filter(theirs), relations: [...relations].filter(theirs) };
}

test('a kill at any moment leaves whole reports or none', { timeout: 600_000 }, async () => {
  const seen = new Set<number>();
  const moments = 10;
  for (let moment = 0; moment < moments; moment++) {
    await wipe(engine.connection);
    const child = startSeeding();
    await readAll(child);
    const after = (writing * moment) / (moments - 2);
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    await once(child, 'exit');
    clearTimeout(timer);
    // What was under way is rolled back or committed before the next statement that needs its locks.
    const left = await dump(engine.connection);
    const reports = reportsOf(left);
    seen.add(reports.length);
    expect(partOf(left, reports)).toEqual(partOf(whole, reports));
    const strays = [...left.entities].filter(
      ([, props]) => props.includes('"report":') && !reports.some((id) => props.includes(id)),
    );
    expect(strays).toEqual([]);
  }
  // The kills must have met the loader at work, else they show nothing.
  expect([...seen].some((count) => count > 0 && count < 5)).toBe(true);

  await seedReports(await catalogueSources(), engine.graph);
  expect(await dump(engine.connection)).toEqual(whole);
});
