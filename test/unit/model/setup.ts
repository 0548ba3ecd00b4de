import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openCache } from '../../../seed/model/cache.ts';
import { type Tally, withModel } from '../../../seed/model/extractor.ts';
import type { LanguageModel } from '../../../server/config.ts';
import { type Endpoint, type Respond, startEndpoint, tell } from './endpoint.ts';
import { blind, readMade } from './material.ts';

export const report = await readMade();
export const passages = report.passages.filter(({ heading }) => !heading).length;

/** An endpoint and a folder for stored replies, which each test has for itself. */
export function setUp() {
  const bench: { folder: string; endpoint: Endpoint | undefined } = { folder: '', endpoint: undefined };
  beforeEach(async () => {
    bench.folder = await mkdtemp(join(tmpdir(), 'zhitu-model-'));
  });
  afterEach(async () => {
    await bench.endpoint?.close();
    bench.endpoint = undefined;
    await rm(bench.folder, { recursive: true });
  });

  /** Runs the extractor over a report against an endpoint that answers so; a second run keeps the endpoint. */
  async function run(
    respond: Respond,
    settings: Partial<LanguageModel> = {},
    { signal, given = report }: { signal?: AbortSignal; given?: typeof report } = {},
  ) {
    bench.endpoint ??= await startEndpoint(respond);
    const { url, asked } = bench.endpoint;
    const model = { url, name: 'm', key: 'k', concurrency: 4, timeoutMs: 20_000, ...settings };
    const tallies: Tally[] = [];
    const progress: string[] = [];
    const extractor = withModel(blind, model, {
      cache: openCache(bench.folder),
      onTally: (tally) => tallies.push(tally),
      backoffMs: 1,
    });
    const extraction = await extractor.extract(given, {
      signal,
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    return { extraction, tally: tallies[0], asked, progress };
  }
  return { bench, run };
}

export const figure = {
  quote: '调处纠纷118.57万件',
  number: '118.57万',
  value: 1185700,
  label: '调处纠纷',
};

/** Says the figure of the passage that has it, and nothing of the others. */
export const well: Respond = (response, { passage }) =>
  tell(response, passage.includes(figure.quote) ? { figures: [figure] } : {});

/** The tally of a run in which every call went well, as far as calls go. */
export const clean = { passages, cached: 0, failed: {}, example: null };
