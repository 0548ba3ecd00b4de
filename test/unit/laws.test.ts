/** The laws of the house that neither compiler nor linter knows: who may import what, and where things stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Source {
  readonly path: string;
  readonly text: string;
  /** The text without comments and without what stands in strings. */
  readonly code: string;
  /** What it imports: packages by name, files by their path from the root. */
  readonly imports: readonly string[];
}

const generated = /\.generated\.ts$|^web\/gql\//;

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(/(?:^|[\s;(])(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(
    ([, name = '']) =>
      name.startsWith('.') ? relative(root, join(root, dirname(path), name)).replace(/\?.*$/, '') : name,
  );
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/(?<=[(,=:[]\s*)\/(?![*/])(?:[^/\\\n]|\\.)+\/[a-z]*/g, "''")
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
  return { path, text, code, imports };
}

const sources = ['server', 'seed', 'web', 'bench', 'test'].flatMap((folder) => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => /\.tsx?$/.test(path) && !generated.test(path))
      .map(read);
  } catch {
    return [];
  }
});
const product = sources.filter(({ path }) => !path.startsWith('test/'));

/** Paths of the sources that break a rule. */
const breaking = (list: readonly Source[], rule: (source: Source) => boolean): string[] =>
  list.filter(rule).map(({ path }) => path);
const within = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

test('there is something to judge', () => expect(product.length).toBeGreaterThan(50));

describe('one importer each', () => {
  test.each([
    ['neo4j-driver', ['server/graph.ts']],
    ['cytoscape', ['web/canvas/canvas.ts', 'web/layout/layout.worker.ts']],
    ['cytoscape-fcose', ['web/layout/layout.worker.ts']],
  ])('%s', (name, allowed) => {
    expect(
      breaking(product, ({ imports, path }) => imports.includes(name) && !allowed.includes(path)),
    ).toEqual([]);
  });

  test('the environment is read in server/config.ts', () => {
    expect(breaking(product, ({ code }) => /process\.env\b/.test(code))).toEqual(['server/config.ts']);
  });
});

test('Cypher stands in cypher/', () => {
  const clause =
    /\b(?:MATCH|MERGE|CREATE)\s+\(|\bUNWIND\s+(?:\$|\[|range)|\bDETACH\s+DELETE\b|\bCREATE\s+(?:CONSTRAINT|INDEX|FULLTEXT|USER)\b|\bALTER\s+(?:CURRENT\s+)?USER\b|\bCALL\s+(?:db|dbms|apoc)\./;
  expect(breaking(product, ({ text }) => clause.test(text))).toEqual([]);
});

describe('read, extract and resolve are pure', () => {
  const pure = product.filter(({ path }) =>
    within(path, 'seed/read', 'seed/extract', 'seed/resolve', 'seed/lexicon'),
  );
  test('they import nothing that reaches the world', () => {
    const world = /^node:(?!crypto$|buffer$|util$|url$)/;
    expect(breaking(pure, ({ imports }) => imports.some((name) => world.test(name)))).toEqual([]);
  });
  test('they use no clock, chance or network', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bfetch\(|\bprocess\./;
    expect(breaking(pure, ({ code }) => impure.test(code))).toEqual([]);
  });
});

describe('imports between the folders', () => {
  const crossing = (list: readonly Source[], forbidden: (name: string) => boolean): string[] =>
    list.flatMap(({ path, imports }) => imports.filter(forbidden).map((name) => `${path} → ${name}`));

  test('web takes nothing but the ontology', () => {
    const web = product.filter(({ path }) => within(path, 'web'));
    const forbidden = (name: string) =>
      within(name, 'server', 'seed', 'test') && name !== 'server/ontology.ts';
    expect(crossing(web, forbidden)).toEqual([]);
  });
  test('server takes nothing from seed or web', () => {
    const server = product.filter(({ path }) => within(path, 'server'));
    expect(crossing(server, (name) => within(name, 'seed', 'web', 'test'))).toEqual([]);
  });
  test('the pipeline takes from server what is declared for it', () => {
    const pipeline = product.filter(({ path }) => within(path, 'seed') && !within(path, 'seed/cli'));
    const open = /^server\/(?:(?:graph|cypher|ontology|config|errors)\.ts|statements\/\w+\.ts)$/;
    const forbidden = (name: string) =>
      within(name, 'web', 'test') || (within(name, 'server') && !open.test(name));
    expect(crossing(pipeline, forbidden)).toEqual([]);
  });
});

describe('form', () => {
  test('a file has at most 250 lines, unless it is data', () => {
    const data = /^server\/ontology\.ts$|^seed\/lexicon\/|^web\/(?:i18n|text)\/|^test\/gold\//;
    const long = (source: Source) => source.text.split('\n').length > 251 && !data.test(source.path);
    expect(breaking(sources, long)).toEqual([]);
  });
  test('files are named in kebab-case', () => {
    expect(
      breaking(
        sources,
        ({ path }) => !/(?:^|\/)[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|worker|d))?\.tsx?$/.test(path),
      ),
    ).toEqual([]);
  });
  test('nothing is of type any', () => {
    expect(breaking(sources, ({ code }) => /[:<|,]\s*any\b|\bas any\b|\bany\[\]/.test(code))).toEqual([]);
  });
  test('there are no casts', () => {
    const withoutNames = (code: string) =>
      code.replace(/\b(?:import|export)\b[^;]*?\bfrom\b|\[\w+ in [^\]]*\]/g, '');
    const cast = /[\w)\]}] as (?!const\b)[\w{([]/;
    const plain = sources.filter(({ path }) => path.endsWith('.ts') && path !== 'test/unit/laws.test.ts');
    expect(breaking(plain, ({ code }) => cast.test(withoutNames(code)))).toEqual([]);
  });
});
