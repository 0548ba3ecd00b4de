import { basename } from 'node:path';
import { Listr } from 'listr2';
import { type Config, readConfig } from '../../server/config.ts';
import { ensureEngine } from '../../server/engine/engine.ts';
import { openGraph } from '../../server/graph.ts';
import { catalogueSources, fileSource } from '../catalogue.ts';
import { loadReports, type Prepared, type Progress, prepareReports, type Summary } from '../pipeline.ts';
import { openExtractor } from './extractor.ts';
import { say } from './output.ts';

export interface SeedOptions {
  /** Stops between two reports. */
  readonly signal?: AbortSignal;
}

const words = { added: 'added', replaced: 'replaced', unchanged: 'unchanged' } as const;

function line(progress: Progress): string {
  const { file, done, total } = progress;
  if (progress.step === 'extract') return `${file}: passage ${done} of ${total}`;
  return `[${done}/${total}] ${progress.step === 'read' ? 'read' : words[progress.outcome]} ${file}`;
}

/** What the run did, as one sentence. */
export function tell({ reports, counts, release }: Summary): string {
  const state = `release ${release ?? 'none'}`;
  if (counts.added + counts.replaced === 0)
    return `Nothing changed: all ${reports} reports are in the graph already (${state}).`;
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`);
  return `Loaded ${reports} reports: ${parts.join(', ')} (${state}).`;
}

type OnProgress = (progress: Progress) => void;

/** On a terminal one line counts up; elsewhere every report has its own line. */
async function show<T>(title: string, run: (onProgress: OnProgress) => Promise<T>): Promise<T> {
  if (!(process.stdout.isTTY && process.stderr.isTTY))
    return run((progress) => {
      // A line a passage would bury the rest.
      if (progress.step !== 'extract') say(line(progress));
    });
  const results: T[] = [];
  const tasks = new Listr(
    [
      {
        title,
        task: async (_, task) => {
          results.push(
            await run((progress) => {
              task.output = line(progress);
            }),
          );
        },
      },
    ],
    // Whoever catches the error tells it, once.
    { rendererOptions: { showErrorMessage: false } },
  );
  await tasks.run();
  const [result] = results;
  if (result === undefined) throw new Error(`${title} gave nothing.`);
  return result;
}

async function load(config: Config, prepared: readonly Prepared[], signal?: AbortSignal): Promise<void> {
  const engine = await ensureEngine(config, { say, signal });
  const graph = openGraph(engine.connection);
  try {
    const summary = await show('Load the reports', (onProgress) =>
      loadReports(prepared, graph, onProgress, signal),
    );
    say(tell(summary));
  } finally {
    await graph.close();
    await engine.stop();
  }
}

/**
 * Loads reports into the graph and tells what was done.
 * @param files paths of reports; none means those of the catalogue
 * @throws AppError with one sentence when a file is no report; nothing is written then
 */
export async function seed(files: readonly string[], { signal }: SeedOptions): Promise<void> {
  const sources =
    files.length === 0 ? await catalogueSources() : files.map((path) => fileSource(path, basename(path)));
  const config = readConfig();
  const { extractor, tell: tellModel } = openExtractor(config);
  const prepared = await show('Read the reports', (onProgress) =>
    prepareReports(sources, onProgress, signal, extractor),
  );
  tellModel();
  await load(config, prepared, signal);
}
