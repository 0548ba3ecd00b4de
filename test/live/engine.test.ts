import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Engine, engineStatus, ensureEngine, stopEngine } from '../../server/engine/engine.ts';
import { isRunning, readState } from '../../server/engine/state.ts';
import { openGraph } from '../../server/graph.ts';
import { answer } from '../../server/statements/engine.ts';
import { claimRelease, releaseState } from '../../server/statements/writes.ts';
import { makeTestHome, testConfig } from '../support/engine.ts';
import { runZhitu } from '../support/process.ts';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A new home that is emptied, and its engine stopped, after the test. */
async function newHome() {
  const { home, remove } = await makeTestHome();
  cleanups.push(remove, () => stopEngine(home));
  return testConfig(home);
}

async function ask({ connection }: Engine) {
  const graph = openGraph(connection);
  try {
    return await graph.run(answer, {});
  } finally {
    await graph.close();
  }
}

async function markEngine(home: string) {
  const state = await readState(join(home, 'engine.json'));
  if (!state) throw new Error('There is no state file.');
  return state.engine;
}

describe('an engine', () => {
  test('starts on an empty home, is shared, stops with its last user, and starts again', async () => {
    const config = await newHome();
    const first = await ensureEngine(config);
    expect(first.owned).toBe(true);
    expect(first.connection.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(first)).toEqual([{ answer: 1 }]);
    expect((await stat(join(config.home, 'password'))).mode & 0o777).toBe(0o600);
    const mark = await markEngine(config.home);

    const second = await ensureEngine(config);
    expect(second.owned).toBe(false);
    expect(second.connection).toEqual(first.connection);
    await first.stop();
    expect(await ask(second)).toEqual([{ answer: 1 }]);
    await second.stop();
    await second.stop();
    expect(isRunning(mark)).toBe(false);
    expect(existsSync(join(config.home, 'engine.json'))).toBe(false);

    const again = await ensureEngine(config);
    expect(again.owned).toBe(true);
    expect(again.connection.password).toBe(first.connection.password);
    expect(await ask(again)).toEqual([{ answer: 1 }]);
    await again.stop();
  });

  test('does not take the password that a new Neo4j begins with', async () => {
    const config = await newHome();
    const engine = await ensureEngine(config);
    const graph = openGraph({ ...engine.connection, password: 'neo4j' });
    await expect(graph.run(answer, {})).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    await graph.close();
    await engine.stop();
  });

  test('is one, though two processes start it at once, and stays until it is stopped', async () => {
    const { home } = await newHome();
    const env = { ZHITU_HOME: home, NEO4J_URI: undefined };
    const [one, two] = await Promise.all([
      runZhitu(['neo4j', 'start'], env),
      runZhitu(['neo4j', 'start'], env),
    ]);
    expect([one?.code, two?.code]).toEqual([0, 0]);
    expect(one?.stdout).toMatch(/^Neo4j runs at bolt:\/\/127\.0\.0\.1:\d+, user neo4j, password in .*\n$/);
    expect(two?.stdout).toBe(one?.stdout);
    const mark = await markEngine(home);
    const status = await runZhitu(['neo4j', 'status'], env);
    const uri = (await engineStatus(home))?.uri;
    expect(status.stdout).toBe(`running: yes\npid: ${mark.pid}\nuri: ${uri}\nhome: ${home}\n`);

    const user = await ensureEngine(testConfig(home));
    await user.stop();
    expect(isRunning(mark)).toBe(true);
    expect((await runZhitu(['neo4j', 'stop'], env)).stdout).toBe('Neo4j has stopped.\n');
    expect(isRunning(mark)).toBe(false);
    expect((await runZhitu(['neo4j', 'status'], env)).stdout).toBe(`running: no\nhome: ${home}\n`);
    expect((await runZhitu(['neo4j', 'stop'], env)).stdout).toBe(`No Neo4j runs for ${home}.\n`);
  });

  test('keeps what was committed when it is killed', async () => {
    const config = await newHome();
    const killed = await ensureEngine(config);
    const graph = openGraph(killed.connection);
    await graph.run(claimRelease, { before: null, id: 'kept' });
    await graph.close();
    const mark = await markEngine(config.home);
    process.kill(mark.pid, 'SIGKILL');
    const next = await ensureEngine(config);
    expect(next.owned).toBe(true);
    const reopened = openGraph(next.connection);
    expect(await reopened.run(releaseState, {})).toEqual([{ release: 'kept', reports: [] }]);
    await reopened.close();
    await next.stop();
  });

  test('outlives a starter that is killed, is found by the next start and stops with it', async () => {
    const config = await newHome();
    const script = `
      const { ensureEngine } = await import('${new URL('../../server/engine/engine.ts', import.meta.url).href}');
      const { readConfig } = await import('${new URL('../../server/config.ts', import.meta.url).href}');
      await ensureEngine(readConfig());
      process.stdout.write('up');
      setInterval(() => undefined, 1000);`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ZHITU_HOME: config.home, NEO4J_URI: undefined },
    });
    await once(starter.stdout, 'data');
    starter.kill('SIGKILL');
    await once(starter, 'close');
    const mark = await markEngine(config.home);
    expect(isRunning(mark)).toBe(true);
    const next = await ensureEngine(config);
    expect(next.owned).toBe(false);
    expect(await ask(next)).toEqual([{ answer: 1 }]);
    await next.stop();
    expect(isRunning(mark)).toBe(false);
  });

  test('starts beside a state file that names a process which is none of ours, and leaves that alone', async () => {
    const config = await newHome();
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {
      stdio: 'ignore',
    });
    await once(bystander, 'spawn');
    const engine = { pid: bystander.pid, started: 'long ago' };
    await writeFile(
      join(config.home, 'engine.json'),
      JSON.stringify({ engine, port: 7687, background: false, users: [] }),
    );
    expect(await engineStatus(config.home)).toBeUndefined();
    const started = await ensureEngine(config);
    expect(started.owned).toBe(true);
    await started.stop();
    expect(bystander.kill('SIGKILL')).toBe(true);
    await once(bystander, 'close');
  });

  test('whose state file was lost is not joined by a second one on its store', async () => {
    const config = await newHome();
    const engine = await ensureEngine(config);
    const path = join(config.home, 'engine.json');
    const state = await readFile(path, 'utf8');
    await rm(path);
    await expect(ensureEngine(config)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Another process uses the database'),
    });
    await writeFile(path, state);
    expect(await ask(engine)).toEqual([{ answer: 1 }]);
    await engine.stop();
  });

  test('whose start is given up leaves no process', async () => {
    const config = await newHome();
    const controller = new AbortController();
    const starting = ensureEngine(config, { signal: controller.signal });
    const caught = expect(starting).rejects.toThrow(/abort/i);
    const state = join(config.home, 'engine.json');
    await expect.poll(() => existsSync(state), { timeout: 20_000, interval: 10 }).toBe(true);
    const mark = await markEngine(config.home);
    controller.abort();
    await caught;
    expect(isRunning(mark)).toBe(false);
    expect(existsSync(state)).toBe(false);
  });
});

test('an own Neo4j is used as it is, and nothing is started', async () => {
  const connection = { uri: 'bolt://127.0.0.1:1', user: 'u', password: 'p', database: 'd' };
  const { home } = await newHome();
  const engine = await ensureEngine({ ...readConfig(), home, neo4j: connection });
  expect({ ...engine, stop: undefined }).toEqual({ connection, owned: false, stop: undefined });
  await engine.stop();
  expect(await readdir(home)).toEqual([]);
});
