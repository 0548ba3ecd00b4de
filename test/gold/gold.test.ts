import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { f1, goldSets, scorePerturbed, scoreSet } from './evaluate.ts';

/** The least F1 by set and kind; raise one when the extractor gets better, never lower it to pass. */
const floors = z
  .object({
    sets: z.record(z.string(), z.record(z.string(), z.number())),
    /** How far a score may fall when the text is changed in a way that leaves the facts as they are. */
    perturbed: z.record(z.string(), z.number()),
  })
  .parse(JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')));

describe.each(goldSets().filter((set) => set.name in floors.sets))('extraction quality on $name', (set) => {
  it('is at least the committed floor', async () => {
    const scores = await scoreSet(set);
    const below = Object.entries(floors.sets[set.name] ?? {}).flatMap(([kind, floor]) => {
      const tally = scores.get(kind);
      const value = tally ? f1(tally) : 0;
      return value < floor ? [`${kind}: ${value.toFixed(4)} < ${floor}`] : [];
    });
    expect(below).toEqual([]);
  });

  it('does not move when the text is changed in a way that leaves the facts as they are', async () => {
    const given = await scoreSet(set);
    const moved: string[] = [];
    for (const [change, scores] of await scorePerturbed(set))
      for (const kind of ['laws', 'metrics', 'programmes', 'agencies', 'awards', 'people']) {
        const before = given.get(kind);
        const after = scores.get(kind);
        const fall = before && after ? f1(before) - f1(after) : 0;
        if (fall > (floors.perturbed[change] ?? 0))
          moved.push(`${set.name}, ${change}, ${kind}: −${fall.toFixed(4)}`);
      }
    expect(moved).toEqual([]);
  });
});
