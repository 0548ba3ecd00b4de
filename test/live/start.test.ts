import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { engineStatus, stopEngine } from '../../server/engine/engine.ts';
import { makeTestHome } from '../support/engine.ts';
import { runZhitu } from '../support/process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function newHome(): Promise<string> {
  const { home, remove } = await makeTestHome();
  cleanups.push(remove, () => stopEngine(home));
  return home;
}

interface Started {
  readonly child: ChildProcess;
  /** Everything on standard output so far. */
  stdout(): string;
  stderr(): string;
  /** The first line of standard output: the address. */
  readonly url: Promise<string>;
}

/** Runs `zhitu start` by the way of npm's scripts, on any free port. */
function start(home: string): Started {
  const child = spawn(process.execPath, ['server/bootstrap.mjs', 'seed/cli/main.ts', 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ZHITU_HOME: home, ZHITU_PORT: '0', NEO4J_URI: undefined },
  });
  cleanups.push(async () => void child.kill('SIGKILL'));
  const { promise: url, resolve, reject } = Promise.withResolvers<string>();
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part;
    if (stdout.includes('\n')) resolve(stdout.slice(0, stdout.indexOf('\n')));
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  child.on('close', () => reject(new Error(`zhitu start ended: ${stderr}`)));
  return { child, url, stdout: () => stdout, stderr: () => stderr };
}

async function countReports(url: string): Promise<unknown> {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ reports(first: 1) { totalCount } }' }),
  });
  return response.json();
}
const five = { data: { reports: { totalCount: 5 } } };

test('serves the five reports, stops on Ctrl-C without a trace, and finds everything at the next start', async () => {
  const home = await newHome();
  const first = start(home);
  const url = await first.url;
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await countReports(url)).toEqual(five);
  expect((await fetch(new URL('ready', url))).status).toBe(200);
  expect(await (await fetch(url)).text()).toContain('<title>');
  expect(first.stderr()).toMatch(/added/);

  // A terminal and npm both pass Ctrl-C on: the echo is no second wish.
  first.child.kill('SIGINT');
  first.child.kill('SIGINT');
  expect(await once(first.child, 'close')).toEqual([0, null]);
  expect(first.stdout()).toBe(`${url}\n`);
  expect(await engineStatus(home)).toBeUndefined();
  await expect(fetch(url)).rejects.toThrow();

  const second = start(home);
  expect(await countReports(await second.url)).toEqual(five);
  expect(second.stderr()).toContain('Nothing changed: all 5 reports are in the graph already');
  expect(second.stderr()).not.toContain('Building the page');
  second.child.kill('SIGKILL');
  await once(second.child, 'close');
  const orphan = await engineStatus(home);
  expect(orphan).toBeDefined();

  const third = start(home);
  expect(await countReports(await third.url)).toEqual(five);
  expect((await engineStatus(home))?.pid).toBe(orphan?.pid);
  third.child.kill('SIGTERM');
  expect(await once(third.child, 'close')).toEqual([0, null]);
  expect(await engineStatus(home)).toBeUndefined();
}, 300_000);

test('a start that is interrupted half-way leaves nothing behind', async () => {
  const home = await newHome();
  const started = start(home);
  const ended = expect(started.url).rejects.toThrow('zhitu start ended');
  await expect.poll(() => engineStatus(home), { timeout: 60_000, interval: 20 }).toBeDefined();
  started.child.kill('SIGTERM');
  await once(started.child, 'close');
  await ended;
  expect(started.stdout()).toBe('');
  expect(await engineStatus(home)).toBeUndefined();
});

test('a taken port is told before anything is started', async () => {
  const home = await newHome();
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(async () => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  expect(
    await runZhitu(['start'], { ZHITU_HOME: home, ZHITU_PORT: String(port), NEO4J_URI: undefined }),
  ).toEqual({
    code: 1,
    stdout: '',
    stderr: `Another program listens on 127.0.0.1:${port}; stop it, or set ZHITU_PORT to a free port (0 takes any).\n`,
  });
});

test('an own Neo4j that is not there is told in one sentence', async () => {
  const home = await newHome();
  const env = { ZHITU_HOME: home, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' };
  const { code, stdout, stderr } = await runZhitu(['seed'], env);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^The graph database cannot be reached; .*\.$/);
  expect(stderr).not.toContain('secret');
});
