/** The measured tables of docs/extraction.md, made from the labels and the five reports. */
import { readFileSync } from 'node:fs';
import { extract } from '../../seed/extract/index.ts';
import { readReport } from '../../seed/read/index.ts';
import { resolve } from '../../seed/resolve/index.ts';
import type { ReportRows } from '../../seed/resolve/types.ts';
import type { Kind } from '../../server/ontology.ts';
import { f1, goldSets, scoreSet } from './evaluate.ts';
import { scoreMeasures } from './measures.ts';

const kinds = [
  ['report', 'record of the report'],
  ['agencies', 'agencies'],
  ['agencies.canonical', 'agencies with their canonical name'],
  ['programmes', 'programmes'],
  ['ran', 'who ran what'],
  ['laws', 'laws'],
  ['metrics.value', 'figures: place and value'],
  ['metrics', 'figures with unit, label and change'],
  ['awards', 'awards'],
  ['people', 'people'],
  ['evidence', 'quotes that stand in the text'],
] as const;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** F1 by kind and set, in per cent. */
async function qualityTable(): Promise<string> {
  const sets = goldSets();
  const scores = await Promise.all(sets.map((set) => scoreSet(set)));
  const head = [
    row(['F1, %', ...sets.map((set) => `${set.name} (${set.cases.length})`)]),
    row(['---', ...sets.map(() => '---:')]),
  ];
  const body = kinds.map(([kind, words]) =>
    row([
      words,
      ...scores.map((of) => {
        const tally = of.get(kind);
        return tally ? (100 * f1(tally)).toFixed(1) : '–';
      }),
    ]),
  );
  return [...head, ...body].join('\n');
}

const inPercent = (part: number, whole: number): string => (whole ? (100 * part) / whole : 100).toFixed(1);

/** Measures found, and how many of them with the right status and theme, in per cent. */
async function measuresTable(): Promise<string> {
  const body = [...(await scoreMeasures())].map(([set, tally]) =>
    row([
      `${set} (${tally.texts})`,
      String(tally.gold),
      inPercent(tally.hit, tally.found),
      inPercent(tally.hit, tally.gold),
      (100 * f1(tally)).toFixed(1),
      inPercent(tally.status, tally.hit),
      inPercent(tally.theme, tally.hit),
    ]),
  );
  return [
    row(['measures, %', 'labels', 'precision', 'recall', 'F1', 'right status', 'right theme']),
    row(['---', ...Array.from({ length: 6 }, () => '---:')]),
    ...body,
  ].join('\n');
}

const files = [
  '000_70f903a093aab471',
  '001_d196a43f1ed30d0e',
  '002_b7cffffbc446fd03',
  '003_7a536fa4b04fcf8d',
  '004_a40316cc724f519a',
];

async function rowsOf(file: string): Promise<ReportRows> {
  const bytes = readFileSync(new URL(`../../seed/reports/${file}.txt`, import.meta.url));
  return resolve(extract(await readReport(bytes, `${file}.txt`)));
}

const short = (rows: ReportRows): string => {
  const publishes = rows.relations.find((relation) => relation.type === 'PUBLISHED')?.from;
  const { name, shortName } = rows.shared.find((entity) => entity.id === publishes)?.props ?? {};
  return String(shortName ?? name ?? '');
};

/** Entities of a kind that two or more of the five reports state, with the publishers of those reports. */
async function sharedTable(kind: Kind): Promise<string> {
  const reports = await Promise.all(files.map(rowsOf));
  const found = new Map<string, { name: string; by: string[] }>();
  for (const rows of reports)
    for (const entity of rows.shared.filter((one) => one.kind === kind)) {
      const stated = rows.relations.some(
        ({ type, from, to }) =>
          (type === 'STATED_IN' && from === entity.id) || (type === 'OF' && to === entity.id),
      );
      if (!stated) continue;
      const known = found.get(entity.id) ?? { name: String(entity.props.name), by: [] };
      found.set(entity.id, { ...known, by: [...known.by, short(rows)] });
    }
  const shared = [...found.values()].filter(({ by }) => by.length > 1);
  shared.sort((a, b) => b.by.length - a.by.length || (a.name < b.name ? -1 : 1));
  return [
    row([kind, 'in the reports of']),
    row(['---', '---']),
    ...shared.map(({ name, by }) => row([name, by.join('、')])),
  ].join('\n');
}

/** Every table of the page by the name of its place. */
export async function allTables(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['quality', await qualityTable()],
    ['measures', await measuresTable()],
    ['programmes', await sharedTable('Programme')],
    ['laws', await sharedTable('Law')],
    ['agencies', await sharedTable('Agency')],
    ['metrics', await sharedTable('Metric')],
  ]);
}

/** Puts the tables into the page, each between its two marks. */
export function withTables(page: string, tables: ReadonlyMap<string, string>): string {
  return page.replace(
    /<!-- (\w+): begin -->[\s\S]*?<!-- \1: end -->/g,
    (_, name: string) => `<!-- ${name}: begin -->\n${tables.get(name) ?? ''}\n<!-- ${name}: end -->`,
  );
}
