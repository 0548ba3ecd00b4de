import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EngineState, isRunning, markOf, readState, writeState } from '../../../server/engine/state.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhitu-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a mark holds as long as its very process', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  const mark = child.pid === undefined ? undefined : markOf(child.pid);
  if (!mark) throw new Error('The child has no mark.');
  expect(isRunning(mark)).toBe(true);
  expect(isRunning({ ...mark, started: 'earlier' })).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(isRunning(mark)).toBe(false);
  expect(markOf(mark.pid)).toBeUndefined();
});

test('a state reads back as it was written', async () => {
  const state: EngineState = {
    engine: { pid: 7, started: '9' },
    port: 7001,
    background: true,
    users: [{ id: 'a', pid: 8, started: '10' }],
  };
  const path = join(folder, 'written.json');
  await writeState(path, state);
  expect(await readState(path)).toEqual(state);
});

test.each([
  ['missing', undefined],
  ['empty', ''],
  ['cut off', '{"engine":{"pid":7'],
  ['of another shape', '{"pid":7}'],
])('a file that is %s tells of no engine', async (name, text) => {
  const path = join(folder, `${name}.json`);
  if (text !== undefined) await writeFile(path, text);
  expect(await readState(path)).toBeUndefined();
});
