/** Calls that fail: what is tried again, what is counted, and that the rest goes on. */
import { readdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { completion, type Respond } from './endpoint.ts';
import { blind } from './material.ts';
import { clean, passages, report, setUp, well } from './setup.ts';

const { bench, run } = setUp();

describe('a passage whose call fails gives nothing and is counted', () => {
  const send =
    (body: string, type = 'application/json') =>
    (response: ServerResponse): void =>
      void response.writeHead(200, { 'content-type': type }).end(body);
  const unreadable: readonly (readonly [string, string, string])[] = [
    ['no chat completion', '<!doctype html><title>502</title>', 'the answer is no chat completion'],
    ['nothing', '', 'the answer is no chat completion'],
    ['half JSON', completion('{}').slice(0, 40), 'the answer is no chat completion'],
    ['no choices', '{"choices":[]}', 'the answer is no chat completion'],
    ['prose', completion('好的，以下是事实：'), 'the answer does not have the shape asked for'],
    ['half a reply', completion('{"agencies":['), 'the answer does not have the shape asked for'],
    ['another shape', completion('{"facts":[]}'), 'the answer does not have the shape asked for'],
    [
      'numbers as text',
      completion('{"figures":[{"value":"1"}]}'),
      'the answer does not have the shape asked for',
    ],
    ['no content', completion(null), 'the answer does not have the shape asked for'],
    ['an answer cut off', completion('{}', {}, 'length'), 'the answer is cut off'],
  ];
  test.each(unreadable)('%s', async (_, body, example) => {
    const { extraction, tally, asked } = await run(send(body));
    expect(extraction).toEqual(await blind.extract(report));
    expect(tally).toMatchObject({ ...clean, failed: { unreadable: passages }, example, kept: 0 });
    expect(asked).toHaveLength(passages);
    // Only what can be read is worth keeping.
    expect(await readdir(bench.folder)).toEqual([]);
  });

  test('the model declines', async () => {
    const { tally } = await run(send(completion(null, { refusal: '不能' })));
    expect(tally).toMatchObject({ ...clean, failed: { refused: passages }, example: 'the model declined' });
  });

  test('an answer that does not end', async () => {
    const flood: Respond = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (response.write(' '.repeat(100_000)));
        response.once('drain', more);
      };
      more();
    };
    const { tally } = await run(flood);
    expect(tally).toMatchObject({
      ...clean,
      failed: { unreadable: passages },
      example: 'the answer does not end',
    });
  });

  test('a bad request is not tried again', async () => {
    const { tally, asked } = await run((response) => void response.writeHead(400).end('no such format'));
    expect(tally).toMatchObject({ ...clean, failed: { refused: passages }, example: 'HTTP 400' });
    expect(asked).toHaveLength(passages);
  });

  test('no answer in time, at whatever point it stops', async () => {
    const stuck: Respond = (response, _, number) => {
      if (number % 2 === 0) response.writeHead(200).write('{"choices":');
    };
    const { tally, asked } = await run(stuck, { timeoutMs: 60 });
    expect(tally).toMatchObject({
      ...clean,
      failed: { slow: passages },
      example: 'no answer within 0.06 s',
    });
    expect(asked).toHaveLength(passages * 5);
  });

  test('connections closed before and amid the answer', async () => {
    const cutting: Respond = (response, _, number) => {
      if (number % 2 === 0) response.destroy();
      else response.writeHead(200, { 'content-length': 1000 }).write('{', () => response.destroy());
    };
    const { tally, asked } = await run(cutting);
    expect(tally).toMatchObject({
      ...clean,
      failed: { closed: passages },
      example: 'the connection broke off',
    });
    expect(asked).toHaveLength(passages * 5);
  });

  test('one failure leaves the facts of the others', async () => {
    const { extraction, tally } = await run((response, asked, number) => {
      if (asked.passage.includes('执法力量')) response.writeHead(200).end('garbage');
      else well(response, asked, number);
    });
    expect(extraction.observations.map(({ value }) => value)).toEqual([1185700]);
    expect(tally).toMatchObject({
      ...clean,
      failed: { unreadable: 1 },
      example: expect.any(String),
      kept: 1,
    });
  });
});

describe('tries again', () => {
  test.each([429, 408, 500, 503])('after HTTP %i', async (status) => {
    const seen = new Set<string>();
    const { tally, asked } = await run((response, one, number) => {
      if (seen.has(one.passage)) return well(response, one, number);
      seen.add(one.passage);
      response.writeHead(status).end();
    });
    expect(tally).toMatchObject({ ...clean, kept: 1 });
    expect(asked).toHaveLength(2 * passages);
  });

  test.each([
    ['seconds', () => '1', 990],
    ['a date', () => new Date(Date.now() + 2000).toUTCString(), 900],
  ])('not before Retry-After says, in %s', async (_, header, least) => {
    const first = new Map<string, number>();
    const waits: number[] = [];
    const { tally } = await run((response, one, number) => {
      const before = first.get(one.passage);
      if (before === undefined) {
        first.set(one.passage, one.at);
        response.writeHead(429, { 'retry-after': header() }).end();
      } else {
        waits.push(one.at - before);
        well(response, one, number);
      }
    });
    expect(tally).toMatchObject({ ...clean, kept: 1 });
    expect(Math.min(...waits)).toBeGreaterThan(least);
  });

  test('but not for ever', async () => {
    const { tally, asked } = await run((response) => void response.writeHead(429).end());
    expect(tally).toMatchObject({ ...clean, failed: { busy: passages }, example: 'HTTP 429' });
    expect(asked).toHaveLength(5 * passages);
  });
});
