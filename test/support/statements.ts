import { readdirSync, readFileSync } from 'node:fs';
import type { ParameterSpec } from '../../server/cypher.ts';

/** What a test needs of a statement, whatever its parameters and rows. */
export interface Registered {
  readonly name: string;
  readonly text: string;
  readonly access: 'read' | 'write';
  readonly parameters: ParameterSpec;
}

const folder = new URL('../../server/statements/', import.meta.url);
const cypher = new URL('../../cypher/', import.meta.url);

const isStatement = (value: object): value is Registered =>
  'name' in value && 'text' in value && 'access' in value && 'parameters' in value && 'row' in value;

function* statementsIn(value: unknown): Generator<Registered> {
  if (value === null || typeof value !== 'object') return;
  if (isStatement(value)) yield value;
  else if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
    for (const part of Object.values(value)) yield* statementsIn(part);
}

/** Every statement that a module of server/statements exports, alone or in lists and tables. */
export async function registeredStatements(): Promise<Registered[]> {
  const modules = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const found: Registered[] = [];
  for (const file of modules.sort()) {
    const module: object = await import(new URL(file, folder).href);
    found.push(...statementsIn({ ...module }));
  }
  return found;
}

/** Names of the files in cypher/ without their ending. */
export const cypherFiles = (): string[] =>
  readdirSync(cypher)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.replace(/\.cypher$/, ''))
    .sort();

export const cypherText = (name: string): string => readFileSync(new URL(`${name}.cypher`, cypher), 'utf8');
