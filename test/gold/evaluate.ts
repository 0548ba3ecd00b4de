import { readdirSync, readFileSync } from 'node:fs';
import { toGuide } from '../../seed/extract/guide.ts';
import { extract } from '../../seed/extract/index.ts';
import { readReport } from '../../seed/read/index.ts';
import { type Labels, labelsSchema } from './labels.ts';
import { type Labelled, perturbations } from './perturb.ts';
import { addScores, f1, type RuleScores, type Scores, scoreReport } from './score.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

/** A folder of labels with the folder of their texts. */
export interface GoldSet {
  readonly name: string;
  readonly cases: readonly Labelled[];
}

function readSet(name: string, labels: string, texts: string): GoldSet {
  const files = readdirSync(here(labels)).filter((file) => file.endsWith('.json'));
  const cases = files.sort().map((file) => {
    const parsed = labelsSchema.parse(JSON.parse(readFileSync(here(labels + file), 'utf8')));
    return { labels: parsed, text: readFileSync(here(texts + parsed.file), 'utf8') };
  });
  return { name, cases };
}

/** The hand-made labels: three full reports, seven openings, and texts made up for this purpose. */
export function goldSets(): GoldSet[] {
  return [
    readSet('reports', './reports/', '../../seed/reports/'),
    readSet('openings', './openings/', './openings/'),
    ...['made', 'made-names']
      .filter((folder) => readdirSync(here('.')).includes(folder))
      .map((folder) => readSet(folder, `./${folder}/`, `./${folder}/`)),
  ];
}

/** Extracts one text in the shape of the label guide. */
export async function extractLabels(text: string, file: string): Promise<Labels> {
  const report = await readReport(new TextEncoder().encode(text), file);
  return labelsSchema.parse(JSON.parse(JSON.stringify(toGuide(extract(report)))));
}

const lists = ['agencies', 'programmes', 'laws', 'metrics', 'awards', 'people'] as const;

/** Lists of which a set has no label at all: made sets are labelled for some kinds only. */
const unlabelled = (set: GoldSet): (typeof lists)[number][] =>
  lists.filter((list) => set.cases.every(({ labels }) => labels[list].length === 0));

/** Scores a set, all its texts together (micro average), on the kinds that it is labelled for. */
export async function scoreSet(set: GoldSet, rules: RuleScores = new Map()): Promise<Scores> {
  const total: Scores = new Map();
  const without = Object.fromEntries(unlabelled(set).map((list) => [list, []]));
  for (const { text, labels } of set.cases) {
    const found = { ...(await extractLabels(text, labels.file)), ...without };
    addScores(total, scoreReport(text, labels, found, rules));
  }
  for (const [kind, tally] of total) if (tally.gold === 0 && tally.found === 0) total.delete(kind);
  return total;
}

/** Scores a set under every perturbation. */
export async function scorePerturbed(set: GoldSet): Promise<Map<string, Scores>> {
  const out = new Map<string, Scores>();
  for (const [name, perturb] of Object.entries(perturbations))
    out.set(name, await scoreSet({ name, cases: set.cases.map(perturb) }));
  return out;
}

export const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

export { f1 };
