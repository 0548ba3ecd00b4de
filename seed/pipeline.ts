/** The way of the data in one expression: read, extract, resolve, load. */
import { AppError } from '../server/errors.ts';
import type { Graph } from '../server/graph.ts';
import { type Extractor, type ExtractorOptions, rules } from './extract/extractor.ts';
import { applySchema, type Loaded, openLoader } from './load/index.ts';
import { readReport } from './read/index.ts';
import type { Report } from './read/types.ts';
import { resolve } from './resolve/index.ts';
import { redirects } from './resolve/overrides.ts';
import type { ReportRows } from './resolve/types.ts';

/** Where a report comes from. */
export interface Source {
  /** File name for messages. */
  readonly file: string;
  /** SHA-256 that the bytes must have, hex; null where any will do. */
  readonly sha256: string | null;
  read(): Promise<Uint8Array>;
}

export type Progress = { readonly file: string; readonly done: number; readonly total: number } & (
  | { readonly step: 'read' }
  /** Counts passages of one file, where an extractor takes its time over them. */
  | { readonly step: 'extract' }
  | { readonly step: 'load'; readonly outcome: Loaded }
);

export interface Summary {
  readonly reports: number;
  readonly counts: Readonly<Record<Loaded, number>>;
  /** Id of the state of the data; null while the graph is empty. */
  readonly release: string | null;
}

function verify({ file, sha256 }: Source, report: Report): Report {
  if (sha256 !== null && report.sha256 !== sha256)
    throw new AppError(
      'BAD_INPUT',
      `${file} is not the file that the catalogue names: its SHA-256 is ${report.sha256}; restore it or correct seed/reports/catalogue.json.`,
    );
  return report;
}

/** A report that is ready to be loaded. */
export interface Prepared {
  readonly file: string;
  readonly rows: ReportRows;
}

const prepare = async (
  source: Source,
  extractor: Extractor,
  options: ExtractorOptions,
): Promise<ReportRows> => {
  const report = verify(source, await readReport(await source.read(), source.file));
  return resolve(await extractor.extract(report, options));
};

/** Two files that claim to be the same report would replace each other on every run. */
function checkDistinct(prepared: readonly Prepared[]): void {
  const seen = new Map<string, Prepared>();
  for (const one of prepared) {
    const other = seen.get(one.rows.report) ?? one;
    if (other.rows.digest !== one.rows.digest)
      throw new AppError(
        'BAD_INPUT',
        `${other.file} and ${one.file} are both the report of the same agency for the same year; give one of them.`,
      );
    seen.set(one.rows.report, other);
  }
}

type OnProgress = (progress: Progress) => void;

/**
 * Reads, extracts and resolves all sources; needs no graph.
 * @param onProgress told after each report
 * @param signal stops between two reports, or within one where the extractor can, with its reason
 * @param extractor what reads the facts; the rules, unless another is given
 * @throws AppError BAD_INPUT with one sentence for the first source that is no report
 */
export async function prepareReports(
  sources: readonly Source[],
  onProgress: OnProgress,
  signal?: AbortSignal,
  extractor: Extractor = rules,
): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = [];
  for (const source of sources) {
    signal?.throwIfAborted();
    const { file } = source;
    const rows = await prepare(source, extractor, {
      signal,
      onProgress: (done, total) => onProgress({ step: 'extract', file, done, total }),
    });
    prepared.push({ file, rows });
    onProgress({ step: 'read', file, done: prepared.length, total: sources.length });
  }
  checkDistinct(prepared);
  return prepared;
}

/**
 * Loads reports, each in one transaction; one that is in the graph already costs nothing more.
 * @param onProgress told after each report
 * @param signal stops between two reports with its reason; what is loaded by then stays, whole
 */
export async function loadReports(
  prepared: readonly Prepared[],
  graph: Graph,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Summary> {
  await applySchema(graph, redirects);
  const loader = await openLoader(graph);
  const counts = { added: 0, replaced: 0, unchanged: 0 };
  for (const [i, { file, rows }] of prepared.entries()) {
    signal?.throwIfAborted();
    const outcome = await loader.load(rows);
    counts[outcome]++;
    onProgress({ step: 'load', file, outcome, done: i + 1, total: prepared.length });
  }
  return { reports: prepared.length, counts, release: loader.release() };
}

/**
 * Seeds the graph. Everything is prepared before the first report is loaded, so that a bad source leaves the
 * graph as it was. Parameters and errors are those of the two steps.
 */
export const seedReports = async (
  sources: readonly Source[],
  graph: Graph,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
  extractor: Extractor = rules,
): Promise<Summary> =>
  loadReports(await prepareReports(sources, onProgress, signal, extractor), graph, onProgress, signal);
