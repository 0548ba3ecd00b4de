/** The commands with a language model set by the environment. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runZhitu } from '../../support/process.ts';
import { type Endpoint, type Respond, startEndpoint, tell } from './endpoint.ts';
import { made } from './material.ts';

const facts = z.looseObject({ agencies: z.array(z.looseObject({ name: z.string(), rule: z.string() })) });

let folder: string;
let file: string;
let endpoint: Endpoint;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhitu-model-'));
  file = join(folder, 'made.txt');
  await writeFile(file, made);
});
afterEach(async () => {
  await endpoint.close();
  await rm(folder, { recursive: true });
});

const settings = () => ({
  ZHITU_LLM_URL: endpoint.url,
  ZHITU_LLM_MODEL: 'm',
  ZHITU_CACHE: join(folder, 'cache'),
  ZHITU_HOME: join(folder, 'home'),
});

/** Knows an agency that the rules do not, and fails over the problems. */
const helpful: Respond = (response, { passage }) => {
  if (passage.includes('执法力量')) response.writeHead(400).end();
  else
    tell(
      response,
      passage.includes('商事')
        ? { agencies: [{ quote: '会同富阳区民间商事调解院开展走访', name: '富阳区民间商事调解院' }] }
        : {},
    );
};

describe('zhitu extract', () => {
  test('adds what the model knows and tells what it did', async () => {
    endpoint = await startEndpoint(helpful);
    const { code, stdout, stderr } = await runZhitu(['extract', file], settings());
    const told = [
      `Passages go to the language model m at ${endpoint.url} (ZHITU_LLM_URL).`,
      'made.txt: the language model read 4 of 5 passages (0 of them stored); 1 facts added, 0 known already, 0 dismissed as not proved by the text; 1 passages gave nothing: 1 refused (first: HTTP 400).',
    ];
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${told.join('\n')}\n` });
    const named = facts.parse(JSON.parse(stdout)).agencies.map(({ name, rule }) => [name, rule]);
    expect(named).toContainEqual(['富阳区民间商事调解院', 'model/m']);
    expect(await readdir(folder)).toEqual(['cache', 'made.txt']);
  });

  test('without ZHITU_LLM_URL nobody is asked', async () => {
    endpoint = await startEndpoint(helpful);
    const { code, stderr } = await runZhitu(['extract', file], { ...settings(), ZHITU_LLM_URL: '' });
    expect({ code, stderr, asked: endpoint.asked }).toEqual({ code: 0, stderr: '', asked: [] });
  });
});

test.each(['extract', 'seed'])(
  'zhitu %s ends with 1 and one sentence when nobody listens',
  async (command) => {
    endpoint = await startEndpoint(helpful);
    await endpoint.close();
    const { code, stdout, stderr } = await runZhitu([command, file], settings());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      `The language model at ${endpoint.url} cannot be reached; start it or correct ZHITU_LLM_URL, or unset that to go without it.`,
    );
    // No engine was started, nothing stored.
    expect(await readdir(folder)).toEqual(['made.txt']);
  },
);

test('all faults of the settings are told together', async () => {
  endpoint = await startEndpoint(helpful);
  const { code, stdout, stderr } = await runZhitu(['extract', file], {
    ZHITU_LLM_URL: 'ftp://models',
    ZHITU_LLM_MODEL: undefined,
    ZHITU_LLM_KEY: 'two words',
    ZHITU_LLM_CONCURRENCY: '0',
    ZHITU_LLM_TIMEOUT: 'soon',
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /^The environment is not usable: ZHITU_LLM_URL: must be an address such as https:\/\/\S+; ZHITU_LLM_KEY: [^;]+; ZHITU_LLM_CONCURRENCY: [^;]+; ZHITU_LLM_TIMEOUT: [^;]+; ZHITU_LLM_MODEL: must name the model that ZHITU_LLM_URL is to run\.\n$/,
  );
});
