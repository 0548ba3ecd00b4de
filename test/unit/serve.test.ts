/** The web server on a free port of its own, over a small built page and without a database. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { AppError } from '../../server/errors.ts';
import { type Served, serve } from '../../server/serve.ts';
import { faultyGraph } from '../support/faulty-graph.ts';

const graph = faultyGraph(() => new AppError('UNAVAILABLE', 'The graph database cannot be reached.'));
const configOn = (port: number) => ({ ...readConfig({ ZHITU_LOG: 'silent' }), port });

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhitu-serve-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html><title>治图</title>');
  await writeFile(join(folder, 'page', 'assets', 'main-4f2a.js'), 'export {};');
  await writeFile(join(folder, 'page', 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  served = await serve({ graph, config: configOn(0), page: join(folder, 'page') });
});
afterAll(async () => {
  await served?.close();
  await rm(folder, { recursive: true });
});

/** Sends a path as it is; fetch would tidy it up first. */
const raw = (path: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    const call = request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    call.on('error', reject).end();
  });

test.each([
  ['/', 200, 'text/html;charset=utf-8', 'no-cache'],
  ['/any/deep/link', 200, 'text/html;charset=utf-8', 'no-cache'],
  ['/icon.svg', 200, 'image/svg+xml', 'no-cache'],
  ['/assets/main-4f2a.js', 200, 'text/javascript', 'public, max-age=31536000, immutable'],
])('%s', async (path, status, type, cache) => {
  const response = await fetch(new URL(path, served.url));
  await response.text();
  expect([
    response.status,
    response.headers.get('content-type'),
    response.headers.get('cache-control'),
  ]).toEqual([status, type, cache]);
});

test.each(['/assets/gone-1234.js', '/nothing.txt'])('%s is not there', async (path) => {
  expect((await raw(path)).status).toBe(404);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/../../secret.txt',
  '//secret.txt',
  '/%ff',
])('nothing outside the folder is served: %s', async (path) => {
  expect((await raw(path)).body).not.toContain('secret');
});

test('an address that is none does not bring the server down', async () => {
  await raw('//');
  await raw('http://[');
  expect((await fetch(new URL('/health', served.url))).status).toBe(200);
});

describe('headers', () => {
  test.each(['/', '/graphql', '/health'])('%s is guarded', async (path) => {
    const { headers } = await fetch(new URL(path, served.url), { headers: { accept: 'text/html' } });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
  test('the page runs no script but its own', async () => {
    const policy = (await fetch(served.url)).headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/script-src|unsafe-eval/);
  });
});

test('the API answers beside the page', async () => {
  const response = await fetch(new URL('/graphql', served.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  expect((await fetch(new URL('/ready', served.url))).status).toBe(503);
});

test('a port that is taken is told with what to do', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serve({ graph, config: configOn(port) })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('ZHITU_PORT'),
  });
});

test('it stops although connections are kept open, and frees its port', async () => {
  const other = await serve({ graph, config: configOn(0), page: join(folder, 'page') });
  await (await fetch(other.url)).text();
  await other.close();
  await expect(fetch(other.url)).rejects.toThrow();
});
