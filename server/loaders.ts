/** What a request has asked for already, and one batch for each statement of what it asks for next. */
import DataLoader from 'dataloader';
import type { Graph } from './graph.ts';
import { pageOf, type Window } from './relay.ts';
import type { Page } from './schema/pages.ts';
import type {
  EntityRecord,
  EvidenceRecord,
  KindCountRecord,
  LinkRecord,
  SimilarRecord,
  StatedFactRecord,
} from './schema/records.ts';
import { similarAgencies, similarProgrammes } from './statements/corpus.ts';
import {
  counts,
  type Edge,
  entitiesById,
  passageFacts,
  related,
  reportTexts,
} from './statements/entities.ts';
import { fulfilments, linkEvidence, linksBetween } from './statements/links.ts';
import { pages, type Topic } from './statements/pages.ts';

/** Conditions of a page by the names that the statement's file lists; null and undefined mean none. */
export type Conditions = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Loads a page of a topic. */
export type PageLoader<T> = (conditions: Conditions, window: Window) => Promise<Page<T>>;

const cacheKeyFn = (key: object): string => JSON.stringify(key);

/** Rows by the number of the key that they answer. */
function byKey<R extends { i: number }>(rows: readonly R[], length: number): R[][] {
  const lists = Array.from({ length }, (): R[] => []);
  for (const row of rows) lists[row.i]?.push(row);
  return lists;
}

/** Rows in the order of ids, a list an id. */
function byId<R extends { id: string }>(rows: readonly R[], ids: readonly string[]): R[][] {
  const lists = Map.groupBy(rows, (row) => row.id);
  return ids.map((id) => lists.get(id) ?? []);
}

const numbered = <K extends object>(keys: readonly K[]) => keys.map((key, i) => ({ ...key, i }));

function pageLoader<T>(graph: Graph, topic: Topic<T>): PageLoader<T> {
  const rows = new DataLoader(
    async (keys: readonly { conditions: Conditions; window: Window }[]) => {
      const limit = Math.max(...keys.map((key) => key.window.first)) + 1;
      const sent = numbered(keys.map(({ conditions, window }) => ({ ...conditions, ...window })));
      return byKey(await graph.run(topic.page, { keys: sent, limit }), keys.length);
    },
    { cacheKeyFn },
  );
  const totals = new DataLoader(
    async (keys: readonly Conditions[]) => {
      const found = await graph.run(topic.count, { keys: numbered(keys) });
      return byKey(found, keys.length).map((row) => row.at(0)?.total ?? 0);
    },
    { cacheKeyFn },
  );
  return async (conditions, window) =>
    pageOf(await rows.load({ conditions, window }), window, () => totals.load(conditions));
}

export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request. */
export function createLoaders(graph: Graph) {
  const alike = (statement: typeof similarAgencies) =>
    new DataLoader(
      async (keys: readonly { id: string; first: number }[]): Promise<SimilarRecord[][]> => {
        const limit = Math.max(...keys.map((key) => key.first));
        const ids = [...new Set(keys.map((key) => key.id))];
        const found = Map.groupBy(await graph.run(statement, { ids, limit }), (row) => row.id);
        return keys.map((key) => (found.get(key.id) ?? []).slice(0, key.first));
      },
      { cacheKeyFn },
    );
  return {
    entity: new DataLoader(async (ids: readonly string[]): Promise<(EntityRecord | null)[]> => {
      const found = await graph.run(entitiesById, { ids });
      return byId(found, ids).map((rows) => rows.at(0)?.node ?? null);
    }),
    related: new DataLoader(
      async (keys: readonly { id: string; edge: Edge }[]): Promise<EntityRecord[][]> => {
        const found = await graph.run(related, { keys: numbered(keys) });
        return byKey(found, keys.length).map((rows) => rows.map((row) => row.node));
      },
      { cacheKeyFn },
    ),
    counts: new DataLoader(
      async (ids: readonly string[]): Promise<KindCountRecord[][]> =>
        byId(await graph.run(counts, { ids }), ids),
    ),
    reportText: new DataLoader(async (ids: readonly string[]) =>
      byId(await graph.run(reportTexts, { ids }), ids).map((rows) => rows.at(0)?.text ?? ''),
    ),
    facts: new DataLoader(
      async (ids: readonly string[]): Promise<StatedFactRecord[][]> =>
        byId(await graph.run(passageFacts, { ids }), ids),
    ),
    /** Links between two entities in either direction. */
    links: new DataLoader(
      async (pairs: readonly { a: string; b: string }[]): Promise<LinkRecord[][]> => {
        const found = await graph.run(linksBetween, { pairs });
        return pairs.map(({ a, b }) =>
          found.filter(
            (link) =>
              (link.sourceId === a && link.targetId === b) || (link.sourceId === b && link.targetId === a),
          ),
        );
      },
      { cacheKeyFn },
    ),
    linkEvidence: new DataLoader(
      async (
        keys: readonly { relation: string; source: string; target: string }[],
      ): Promise<EvidenceRecord[][]> =>
        byKey(await graph.run(linkEvidence, { keys: numbered(keys) }), keys.length),
      { cacheKeyFn },
    ),
    /** Links of a measure to what carried it out and to what it carries out. */
    fulfilments: new DataLoader(
      async (ids: readonly string[]): Promise<LinkRecord[][]> =>
        byId(await graph.run(fulfilments, { ids }), ids),
    ),
    similarAgencies: alike(similarAgencies),
    similarProgrammes: alike(similarProgrammes),
    agencies: pageLoader(graph, pages.agencies),
    people: pageLoader(graph, pages.people),
    programmes: pageLoader(graph, pages.programmes),
    measures: pageLoader(graph, pages.measures),
    laws: pageLoader(graph, pages.laws),
    metrics: pageLoader(graph, pages.metrics),
    observations: pageLoader(graph, pages.observations),
    awards: pageLoader(graph, pages.awards),
    findings: pageLoader(graph, pages.findings),
    regions: pageLoader(graph, pages.regions),
    reports: pageLoader(graph, pages.reports),
    passages: pageLoader(graph, pages.passages),
    themes: pageLoader(graph, pages.themes),
    outcomes: pageLoader(graph, pages.outcomes),
    runs: pageLoader(graph, pages.runs),
    evidence: pageLoader(graph, pages.evidence),
  };
}
