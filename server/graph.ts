/** The only importer of neo4j-driver: sessions, integers, routing, time limits and error mapping live here. */
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { Connection } from './config.ts';
import type { ParameterSpec, Parameters, ParameterType, Statement } from './cypher.ts';
import { AppError } from './errors.ts';
import { commonFields, evidenceFields, type FieldType, kinds, relations } from './ontology.ts';

/** One statement of a transaction, made by `step`. */
export interface Step {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

export interface Graph {
  /** Runs one statement in a transaction of its own, retried on transient faults. */
  run<S extends ParameterSpec, Row>(
    statement: Statement<S, Row>,
    parameters: Parameters<S>,
    options?: { signal?: AbortSignal },
  ): Promise<Row[]>;
  /** Runs all steps in one transaction: all of them take effect or none. */
  write(steps: readonly Step[]): Promise<void>;
  /** Resolves when the database answers; throws AppError UNAVAILABLE otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Fields that are stored as floats, whatever their value: everything else that is whole goes out as an integer. */
const floats: ReadonlySet<string> = new Set(
  [
    commonFields,
    evidenceFields,
    ...Object.values(kinds).map((k) => k.fields),
    ...Object.values(relations).map((r) => r.fields),
  ]
    .flatMap((fields) => Object.entries<{ type: FieldType }>(fields))
    .filter(([, field]) => field.type === 'float')
    .map(([name]) => name),
);

function encodeRow(value: unknown, key: string): unknown {
  if (typeof value === 'number')
    return Number.isInteger(value) && !floats.has(key) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => encodeRow(item, key));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, encodeRow(v, k)]));
  return value;
}

function encode(value: unknown, type: ParameterType): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'int' || type === 'int?') return neo4j.int(Number(value));
  return type === 'rows' ? encodeRow(value, '') : value;
}

function encodeAll<S extends ParameterSpec>(spec: S, parameters: Parameters<S>): Record<string, unknown> {
  const given = new Map(Object.entries(parameters));
  return Object.fromEntries(Object.entries(spec).map(([key, type]) => [key, encode(given.get(key), type)]));
}

/** Pairs a write statement with its parameters, for Graph.write. */
export function step<S extends ParameterSpec, Row>(
  statement: Statement<S, Row>,
  parameters: Parameters<S>,
): Step {
  return { text: statement.text, parameters: encodeAll(statement.parameters, parameters) };
}

const away = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/** A database that cannot be reached is the caller's business; any other fault is ours and passes through. */
function mapError(error: unknown): unknown {
  return error instanceof Neo4jError && away.has(error.code)
    ? new AppError('UNAVAILABLE', 'The graph database cannot be reached; try again in a moment.', {
        cause: error,
      })
    : error;
}

/** Opens a pool of connections; nothing is sent before the first statement or ping. */
export function openGraph(connection: Connection, limits = { timeoutMs: 30_000 }): Graph {
  const { uri, user, password, database } = connection;
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 10_000,
  });
  return {
    async run(statement, parameters, options) {
      try {
        const { records } = await driver.executeQuery(
          statement.text,
          encodeAll(statement.parameters, parameters),
          {
            database,
            routing: statement.access === 'read' ? neo4j.routing.READ : neo4j.routing.WRITE,
            transactionConfig: { timeout: limits.timeoutMs, metadata: { statement: statement.name } },
            ...(options?.signal ? { signal: options.signal } : {}),
          },
        );
        return records.map((record) => statement.row.parse(record.toObject()));
      } catch (error) {
        throw mapError(error);
      }
    },
    async write(steps) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        await session.executeWrite(async (tx) => {
          for (const { text, parameters } of steps) await tx.run(text, parameters);
        });
      } catch (error) {
        throw mapError(error);
      } finally {
        await session.close();
      }
    },
    async ping() {
      try {
        await driver.verifyConnectivity({ database });
      } catch (error) {
        throw mapError(error);
      }
    },
    close: () => driver.close(),
  };
}
