/** Quality of measures against the hand-made labels of measures/, by the rules of its guide. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { extract } from '../../seed/extract/index.ts';
import { readReport } from '../../seed/read/index.ts';
import { pairUp } from './compare.ts';
import type { Tally } from './score.ts';

const labelSchema = z.object({
  file: z.string(),
  set: z.string(),
  /** Labelled after the rules were mended on the others, and never used to mend them. */
  unseen: z.boolean().optional(),
  measures: z.array(
    z.object({
      quote: z.string(),
      status: z.enum(['DONE', 'PROBLEM', 'PLANNED']),
      theme: z.string().nullable(),
      optional: z.boolean().optional(),
    }),
  ),
});
type Label = z.infer<typeof labelSchema>['measures'][number];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A tally of measures; status and theme count the hits in which they are right. */
export interface MeasureTally extends Tally {
  texts: number;
  status: number;
  theme: number;
  /** Hits with another status or theme than the label's. */
  differs: string[];
}

const none = (): MeasureTally => ({
  texts: 0,
  gold: 0,
  found: 0,
  hit: 0,
  status: 0,
  theme: 0,
  missed: [],
  wrong: [],
  differs: [],
});

/** Intersection over union of two stretches of one text, 0 to 1. */
function likeness(a: Stretch, b: Stretch): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

/** Places the labels, which stand in the order of the text. Throws when a quote does not stand there. */
function placed(text: string, labels: readonly Label[], file: string): (Label & Stretch)[] {
  let from = 0;
  return labels.map((label) => {
    const start = text.indexOf(label.quote, from);
    if (start < 0) throw new Error(`${file}: «${label.quote}» does not stand in the text at its place`);
    from = start + label.quote.length;
    return { ...label, start, end: from };
  });
}

async function tallyOf(file: string): Promise<{ set: string; tally: MeasureTally }> {
  const parsed = labelSchema.parse(
    JSON.parse(readFileSync(new URL(`./measures/${file}`, import.meta.url), 'utf8')),
  );
  const bytes = readFileSync(new URL(`./${parsed.set}/${parsed.file}`, import.meta.url));
  const { report, measures } = extract(await readReport(bytes, parsed.file));
  const labels = placed(report.text, parsed.measures, parsed.file);
  const pairs = pairUp(labels, measures, (label, { quote }) => {
    const alike = likeness(label, quote);
    return alike >= 0.5 ? alike : 0;
  });
  const met = new Set(pairs.map(([i]) => i));
  const taken = new Set(pairs.map(([, j]) => j));
  const tally = { ...none(), texts: 1, gold: labels.filter(({ optional }) => !optional).length };
  for (const [i, j] of pairs) {
    const [label, found] = [labels[i], measures[j]];
    if (label === undefined || found === undefined || label.optional) continue;
    tally.hit++;
    if (found.status === label.status) tally.status++;
    if (found.theme === label.theme) tally.theme++;
    if (found.status !== label.status || found.theme !== label.theme)
      tally.differs.push(`${label.status} ${label.theme} ≠ ${found.status} ${found.theme}: ${label.quote}`);
  }
  tally.missed = labels.filter(({ optional }, i) => !optional && !met.has(i)).map(({ quote }) => quote);
  tally.wrong = measures
    .filter((_, j) => !taken.has(j))
    .map(({ quote, rule }) => `${report.text.slice(quote.start, quote.end)} (${rule})`);
  tally.found = tally.hit + tally.wrong.length;
  return { set: parsed.unseen ? 'unseen' : parsed.set, tally };
}

/**
 * Scores the measures of every labelled text: by set and over `all` of these, and apart from them those of the
 * `unseen` texts. A label marked optional counts neither way.
 */
export async function scoreMeasures(): Promise<ReadonlyMap<string, MeasureTally>> {
  const files = readdirSync(new URL('./measures/', import.meta.url)).filter((file) => file.endsWith('.json'));
  const all = none();
  const sets = new Map<string, MeasureTally>();
  for (const file of files.sort()) {
    const { set, tally } = await tallyOf(file);
    const of = sets.get(set) ?? none();
    sets.set(set, of);
    for (const sum of set === 'unseen' ? [of] : [of, all]) {
      for (const key of ['texts', 'gold', 'found', 'hit', 'status', 'theme'] as const) sum[key] += tally[key];
      for (const key of ['missed', 'wrong', 'differs'] as const) sum[key].push(...tally[key]);
    }
  }
  const unseen = sets.get('unseen') ?? none();
  sets.delete('unseen');
  return sets.set('all', all).set('unseen', unseen);
}
