import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scoreMeasures } from './measures.ts';
import { f1 } from './score.ts';

/** The least F1, and the least share of right status and theme among the measures found, by set. */
const { measures: floors } = z
  .object({
    measures: z.record(z.string(), z.object({ f1: z.number(), status: z.number(), theme: z.number() })),
  })
  .parse(JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')));

const scores = await scoreMeasures();

describe.each(Object.entries(floors))('measures of %s', (set, floor) => {
  it('are at least as good as the committed floor', () => {
    const tally = scores.get(set);
    if (tally === undefined) throw new Error(`no labels of ${set}`);
    const measured = { f1: f1(tally), status: tally.status / tally.hit, theme: tally.theme / tally.hit };
    expect(measured.f1).toBeGreaterThanOrEqual(floor.f1);
    expect(measured.status).toBeGreaterThanOrEqual(floor.status);
    expect(measured.theme).toBeGreaterThanOrEqual(floor.theme);
  });
});
