import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Types of statement parameters; they decide which numbers go out as Neo4j integers. A trailing ? allows null. */
interface ParameterTypes {
  string: string;
  'string?': string | null;
  'string[]': readonly string[];
  'string[]?': readonly string[] | null;
  int: number;
  'int?': number | null;
  float: number;
  'float?': number | null;
  boolean: boolean;
  'boolean?': boolean | null;
  /** A list of maps whose numbers are typed by the ontology's fields. */
  rows: readonly object[];
}
export type ParameterType = keyof ParameterTypes;
export type ParameterSpec = Readonly<Record<string, ParameterType>>;
export type Parameters<S extends ParameterSpec> = { readonly [K in keyof S]: ParameterTypes[S[K]] };

/** A Cypher statement as data: its text stands in cypher/<name>.cypher. */
export interface Statement<S extends ParameterSpec, Row> {
  readonly name: string;
  readonly text: string;
  /** Routing: reads may go to any member of a cluster, writes to its leader. */
  readonly access: 'read' | 'write';
  readonly parameters: S;
  /** Turns a record, unknown until here, into a row; throws when the statement returns something else. */
  readonly row: z.ZodType<Row>;
}

const folder = new URL('../cypher/', import.meta.url);

/** Declares a statement; reads its file at once, so that a missing one fails at start and not at the first request. */
export function statement<const S extends ParameterSpec, Row>(
  name: string,
  access: 'read' | 'write',
  parameters: S,
  row: z.ZodType<Row>,
): Statement<S, Row> {
  return { name, access, parameters, row, text: readFileSync(new URL(`${name}.cypher`, folder), 'utf8') };
}
