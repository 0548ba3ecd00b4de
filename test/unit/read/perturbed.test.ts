import { describe, expect, it } from 'vitest';
import { fold } from '../../../seed/extract/fold.ts';
import { extractMeasures } from '../../../seed/extract/measures.ts';
import { prepare } from '../../../seed/extract/sentences.ts';
import { readReport } from '../../../seed/read/index.ts';
import { perturbations } from '../../support/perturb-report.ts';
import { reportFiles } from '../../support/reports.ts';

const words = (text: string): string => fold(text).replace(/[\s.。,;:!?]/g, '');

/** What must not move: the record, and the part and measures of every sentence by its last words. */
async function view(text: string) {
  const report = await readReport(Buffer.from(text), 'perturbed.txt');
  const prepared = prepare(report);
  const { title, year, publishedOn, number, signer, publisherHints, passages } = report;
  const sentences = prepared.sentences.filter(({ passage }) => passages[passage]?.heading === false);
  return {
    record: [title, year, publishedOn, number, signer, ...publisherHints].map((value) =>
      words(String(value)),
    ),
    parts: new Map(
      sentences.map(({ start, end, passage }) => [
        words(text.slice(start, end)).slice(-14),
        passages[passage]?.part,
      ]),
    ),
    measures: extractMeasures(prepared).map(
      ({ quote, status }) => `${status} ${words(text.slice(quote.start, quote.end))}`,
    ),
  };
}

/** Of two lists as sets, the share of the first that the second has. */
const share = (of: readonly string[], among: readonly string[]): number => {
  const there = new Set(among);
  return of.filter((item) => there.has(item)).length / of.length;
};

describe.each(reportFiles)('$file', ({ text }) => {
  it.each(Object.entries(perturbations))('does not move: %s', async (name, perturb) => {
    const changed = perturb(text);
    if (name === 'outermost headings lost') expect(changed).not.toBe(text);
    // Renamed places are compared with the renamed facts.
    const spell = name === 'other places' ? perturb : (string: string) => string;
    const [before, after] = [await view(text), await view(changed)];
    expect(after.record).toEqual(before.record.map((value) => words(spell(value))));
    const moved = [...after.parts].filter(([end, part]) => (before.parts.get(end) ?? part) !== part);
    expect(moved).toEqual([]);
    const measures = before.measures.map((measure) => words(spell(measure)));
    const found = after.measures.map(words);
    // Where nothing tells the end of a heading from the sentence behind it, a measure or two begins too early.
    expect(share(measures, found)).toBeGreaterThan(0.98);
    expect(share(found, measures)).toBeGreaterThan(0.98);
  });
});
