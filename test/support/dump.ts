import neo4j from 'neo4j-driver';
import type { Connection } from '../../server/config.ts';

/** Everything in a graph, in an order that says nothing of how it came there. */
export interface Dump {
  /** Entities by id, as JSON of labels and properties. */
  readonly entities: ReadonlyMap<string, string>;
  /** Relations by type, ends and id of theirs, as JSON of the properties. */
  readonly relations: ReadonlyMap<string, string>;
  readonly release: string | null;
}

const ordered = (props: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Opens a session for statements that only tests need. */
export async function ask<T>(
  { uri, user, password, database }: Connection,
  query: string,
  parse: (record: Record<string, unknown>) => T,
): Promise<T[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(query, {}, { database });
    return records.map((record) => parse(record.toObject()));
  } finally {
    await driver.close();
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Reads the whole graph. */
export async function dump(connection: Connection): Promise<Dump> {
  const entities = await ask(
    connection,
    'MATCH (e:Entity) RETURN e.id AS id, labels(e) AS labels, properties(e) AS props',
    ({ id, labels, props }): [string, string] => [
      String(id),
      `${Array.isArray(labels) ? labels.toSorted().join() : ''} ${isObject(props) ? ordered(props) : ''}`,
    ],
  );
  const relations = await ask(
    connection,
    'MATCH (a:Entity)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS props',
    ({ a, type, b, props }): [string, string] => {
      const id = isObject(props) && 'id' in props ? String(props.id) : '';
      return [`${a} ${type} ${b} ${id}`, isObject(props) ? ordered(props) : ''];
    },
  );
  const releases = await ask(connection, 'MATCH (r:Release) RETURN r.id AS id', ({ id }) => String(id));
  if (releases.length > 1) throw new Error(`There are ${releases.length} releases.`);
  const sort = (pairs: [string, string][]) => new Map(pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  if (new Set(relations.map(([key]) => key)).size !== relations.length)
    throw new Error('A relation is in the graph twice.');
  return { entities: sort(entities), relations: sort(relations), release: releases[0] ?? null };
}

/** Empties a graph; constraints and indexes stay. */
export const wipe = (connection: Connection): Promise<unknown> =>
  ask(connection, 'MATCH (n) DETACH DELETE n', () => null);
