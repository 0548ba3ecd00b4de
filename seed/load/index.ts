/** Puts reports into the graph: each whole or not at all, in one transaction with the new id of the release. */
import { AppError, hasCode } from '../../server/errors.ts';
import { type Graph, type Step, step } from '../../server/graph.ts';
import * as writes from '../../server/statements/writes.ts';
import { mintReleaseId } from '../resolve/ids.ts';
import type { Redirect, ReportRows } from '../resolve/types.ts';
import { fulfilments } from './fulfilments.ts';
import { batches, entityRow, isStated, relationRow } from './rows.ts';

/** What loading a report did. */
export type Loaded = 'added' | 'replaced' | 'unchanged';

export interface Loader {
  /** @throws AppError CONFLICT when another process keeps writing to the same graph */
  load(rows: ReportRows): Promise<Loaded>;
  /** Id of the state of the data; null while the graph is empty. */
  release(): string | null;
}

type Held = ReadonlyMap<string, { readonly digest: string; readonly sha256: string }>;
interface State {
  readonly release: string | null;
  readonly held: Held;
}

/** Creates constraints and indexes where they are missing, and brings the redirects of merged ids up to date. */
export async function applySchema(graph: Graph, redirects: readonly Redirect[]): Promise<void> {
  for (const statement of writes.schema) await graph.run(statement, {});
  await graph.write([
    step(writes.deleteRedirects, { ids: redirects.map(({ id }) => id) }),
    step(writes.mergeRedirects, { rows: redirects }),
  ]);
}

async function readState(graph: Graph): Promise<State> {
  const [row] = await graph.run(writes.releaseState, {});
  const reports = row?.reports ?? [];
  return { release: row?.release ?? null, held: new Map(reports.map((r) => [r.id, r])) };
}

/** The steps that take out a report and leave of shared entities what other reports say of them. */
function removal(report: string, footprint: readonly string[]): Step[] {
  return [
    step(writes.deleteReportRelations, { report }),
    step(writes.deleteReportFacts, { report }),
    step(writes.deleteReport, { report }),
    step(writes.restoreAliases, { ids: footprint }),
    step(writes.restoreReadings, { ids: footprint }),
  ];
}

function addition(rows: ReportRows): Step[] {
  const entities = [...rows.shared, ...rows.owned].map(entityRow);
  const stated = rows.relations.filter(isStated);
  const byType = Map.groupBy(
    rows.relations.filter((row) => !isStated(row)),
    (row) => row.type,
  );
  const gazetteer = [
    [writes.mergeRegionParents, 'PART_OF'],
    [writes.mergeAgencyRegions, 'IN'],
    [writes.mergeMetricThemes, 'ABOUT'],
  ] as const;
  return [
    ...batches(entities).map((batch) => step(writes.mergeEntities, { rows: batch })),
    ...gazetteer.flatMap(([statement, type]) =>
      batches((byType.get(type) ?? []).map(relationRow)).map((batch) => step(statement, { rows: batch })),
    ),
    ...batches(stated.map(relationRow)).map((batch) => step(writes.mergeRelations, { rows: batch })),
  ];
}

/** Regions form at most so many levels: country, province, city, county, township. */
const regionLevels = 5;

/** How sure it is that an agency stands under the one that the line of command puts above it. */
const lineOfCommand = 0.8;

async function replacement(graph: Graph, rows: ReportRows, old: readonly string[]): Promise<Step[]> {
  const footprints = await Promise.all(old.map((report) => graph.run(writes.reportFootprint, { report })));
  const agencies = rows.shared.filter(({ kind }) => kind === 'Agency').map(({ id }) => id);
  const touched = footprints.flat();
  const formerAgencies = touched.filter(({ kind }) => kind === 'Agency').map(({ id }) => id);
  return [
    ...old.flatMap((report, i) => removal(report, footprints[i]?.map(({ id }) => id) ?? [])),
    ...addition(rows),
    ...(await fulfilments(graph, rows, old)),
    step(writes.pruneEntities, { ids: touched.map(({ id }) => id) }),
    ...(old.length > 0 ? Array.from({ length: regionLevels }, () => step(writes.pruneRegions, {})) : []),
    step(writes.mergeSuperiors, { ids: agencies, confidence: lineOfCommand }),
    step(writes.mergePublishing, { ids: [...new Set([...agencies, ...formerAgencies])] }),
  ];
}

/** The code with which Neo4j refuses a second node named current: another load came first. */
const clash = 'Neo.ClientError.Schema.ConstraintValidationFailed';
/** Every clash means that another loader went on, so many are no fault, only an end to waiting. */
const attempts = 100;

/** Reads the state of the graph once; from then on the loader knows it and notices when another changes it. */
export async function openLoader(graph: Graph): Promise<Loader> {
  let state = await readState(graph);

  async function attempt(rows: ReportRows): Promise<Loaded> {
    if (state.held.get(rows.report)?.digest === rows.digest) return 'unchanged';
    const own = rows.owned.find(({ id }) => id === rows.report)?.props;
    const sha256 = String(own?.sha256 ?? '');
    // A file whose publisher or year is now read differently would otherwise leave its former self behind.
    const old = [...state.held].filter(([id, held]) => id === rows.report || held.sha256 === sha256);
    const held = new Map(state.held);
    for (const [id] of old) held.delete(id);
    held.set(rows.report, { digest: rows.digest, sha256 });
    const release = mintReleaseId([...held.values()].map(({ digest }) => digest));
    const steps = await replacement(
      graph,
      rows,
      old.map(([id]) => id),
    );
    await graph.write([step(writes.claimRelease, { before: state.release, id: release }), ...steps]);
    state = { release, held };
    return old.length > 0 ? 'replaced' : 'added';
  }

  return {
    release: () => state.release,
    async load(rows) {
      for (let left = attempts; left > 0; left--) {
        try {
          return await attempt(rows);
        } catch (error) {
          if (!hasCode(error, clash)) throw error;
          state = await readState(graph);
        }
      }
      throw new AppError(
        'CONFLICT',
        'Another process is loading reports into the same graph; run the command again when it has finished.',
      );
    },
  };
}
