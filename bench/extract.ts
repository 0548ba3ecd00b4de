/**
 * How fast reports are read and their facts extracted, whether time grows with length alone, and whether memory
 * stays flat. Prints tables and writes nothing. A busy machine shows in wall time; time on the processor stays.
 *
 * Use: npm run bench:extract [-- REPORTS]   REPORTS: how many to read for the memory table, default 10,000
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { extractAgencies } from '../seed/extract/agencies.ts';
import { extractAwards } from '../seed/extract/awards.ts';
import { readContext } from '../seed/extract/context.ts';
import { locate } from '../seed/extract/evidence.ts';
import { extract } from '../seed/extract/index.ts';
import { extractLaws } from '../seed/extract/laws.ts';
import { extractMeasures } from '../seed/extract/measures.ts';
import { extractObservations } from '../seed/extract/observations.ts';
import { extractPeople } from '../seed/extract/people.ts';
import { extractProgrammes } from '../seed/extract/programmes.ts';
import { prepare } from '../seed/extract/sentences.ts';
import { readReport } from '../seed/read/index.ts';
import { seeded, textLike, textOfLength } from './texts.ts';
import { exponent, printTable, quantile, type Took, timed } from './timing.ts';

const random = seeded(20_241_231);
const encoder = new TextEncoder();
const length = 20_000;

const facts = async (text: string) => extract(await readReport(encoder.encode(text), 'bench.txt'));

/** Times whole reports of a length; the first report in each takes turns. */
async function sample(characters: number, runs: number): Promise<readonly Took[]> {
  const out: Took[] = [];
  for (let i = 0; i < runs; i++) {
    const text = textOfLength(characters, random, i);
    out.push((await timed(() => facts(text))).took);
  }
  return out;
}

const summary = (took: readonly Took[]) => ({
  runs: took.length,
  'wall, median ms': quantile(
    took.map(({ wall }) => wall),
    0.5,
  ),
  'wall, p95 ms': quantile(
    took.map(({ wall }) => wall),
    0.95,
  ),
  'CPU, median ms': quantile(
    took.map(({ cpu }) => cpu),
    0.5,
  ),
});

async function speed(): Promise<void> {
  printTable('A report of 20,000 characters, from its bytes to its facts', [
    summary(await sample(length, 300)),
  ]);
}

async function growth(): Promise<void> {
  const rows = [];
  for (const [factor, runs] of [
    [1, 40],
    [10, 10],
    [100, 3],
  ] as const) {
    const took = summary(await sample(length * factor, runs));
    rows.push({
      characters: length * factor,
      ...took,
      'CPU, µs a character': (took['CPU, median ms'] * 1000) / (length * factor),
    });
  }
  printTable('Time by length', rows);
  const power = exponent(rows.map((row) => [row.characters, row['CPU, median ms']]));
  process.stdout.write(`\nCPU time grows with length to the power of ${power.toFixed(3)} (1 is linear).\n`);
}

/** Runs the stages of extract one by one, in its order. */
async function stagesOf(text: string): Promise<ReadonlyMap<string, number>> {
  const out = new Map<string, number>();
  const stage = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const { value, took } = await timed(work);
    out.set(name, took.wall);
    return value;
  };
  const report = await stage('read', () => readReport(encoder.encode(text), 'bench.txt'));
  const prepared = await stage('prepare', () => prepare(report));
  const locator = locate(prepared);
  const context = await stage('context', () => readContext(prepared));
  const publisher = context.publisher ?? '';
  const agencies = await stage('agencies', () => extractAgencies(locator, context));
  const laws = await stage('laws', () => extractLaws(locator));
  const programmes = await stage('programmes', () => extractProgrammes(locator, publisher, agencies));
  await stage('observations', () => extractObservations(prepared, { publisher, agencies, programmes, laws }));
  await stage('awards', () => extractAwards(locator, publisher, agencies));
  await stage('people', () => extractPeople(locator, agencies, publisher));
  await stage('measures', () => extractMeasures(prepared));
  return out;
}

async function stages(): Promise<void> {
  const times = new Map<string, number[]>();
  for (let i = 0; i < 100; i++)
    for (const [name, ms] of await stagesOf(textOfLength(length, random, i)))
      times.set(name, [...(times.get(name) ?? []), ms]);
  const medians = [...times].map(([name, all]) => [name, quantile(all, 0.5)] as const);
  const whole = medians.reduce((sum, [, ms]) => sum + ms, 0);
  printTable(
    'Where the time of 20,000 characters goes',
    medians.map(([stage, ms]) => ({
      stage,
      'wall, median ms': ms,
      share: `${((100 * ms) / whole).toFixed(0)} %`,
    })),
  );
}

async function memory(reports: number): Promise<void> {
  const { gc } = globalThis;
  if (gc === undefined) {
    process.stdout.write('\nThe memory table needs node --expose-gc, which npm run bench:extract gives.\n');
    return;
  }
  const rows = [];
  for (let i = 0; i <= reports; i++) {
    if (i % Math.ceil(reports / 10) === 0) {
      gc();
      const { heapUsed, external, rss } = process.memoryUsage();
      const mib = (bytes: number): number => Number((bytes / 2 ** 20).toFixed(1));
      rows.push({
        reports: i,
        'heap, MiB': mib(heapUsed),
        'external, MiB': mib(external),
        'resident, MiB': mib(rss),
      });
    }
    await facts(textLike(i, random));
  }
  printTable('Memory after a forced collection', rows);
}

const model = cpus()[0]?.model.trim() || 'unknown processor';
process.stdout.write(
  `Node ${process.version}, ${availableParallelism()} cores (${model}), load ${loadavg()[0]?.toFixed(1)}\n`,
);
// Warm-up: the compiler settles and lexica are built.
await sample(length, 150);
await speed();
await growth();
await stages();
await memory(Number(process.argv[2] ?? 10_000));
