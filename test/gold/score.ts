import { dice, normalise, type Place, pairUp, placesOf, sameNumber, touch, unique } from './compare.ts';
import type { Labels, MetricLabel } from './labels.ts';

/** What was looked for, found and right, with the misses and false finds named. */
export interface Tally {
  gold: number;
  found: number;
  hit: number;
  missed: string[];
  wrong: string[];
}

export type Scores = Map<string, Tally>;

/** Hits and errors of one rule. */
export interface RuleTally {
  hits: number;
  errors: number;
}
export type RuleScores = Map<string, RuleTally>;

export function f1({ gold, found, hit }: Tally): number {
  const precision = found ? hit / found : gold ? 0 : 1;
  const recall = gold ? hit / gold : 1;
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

interface Item {
  readonly optional?: boolean | undefined;
  readonly rule?: string | undefined;
}

const namesOf = (x: { name: string; mentions: readonly string[] }): Set<string> =>
  new Set([x.name, ...x.mentions].map(normalise).filter(Boolean));
const shareName = (a: Set<string>, b: Set<string>): boolean => [...a].some((name) => b.has(name));

/** Where a figure stands: its offsets where given, else its digits inside each place of its quote. */
function placesOfMetric(text: string, metric: MetricLabel): Place[] {
  if (metric.start !== undefined && metric.end !== undefined) return [[metric.start, metric.end]];
  return placesOf(text, metric.quote).flatMap(([start, end]) =>
    placesOf(text.slice(start, end), metric.raw).map(([s, e]): Place => [start + s, start + e]),
  );
}

/**
 * Scores one extraction against its labels by the rules of the label guide: an item marked optional counts
 * neither way, nor does what was found for it.
 * @param text the report's text as given
 */
export function scoreReport(
  text: string,
  gold: Labels,
  found: Labels,
  rules: RuleScores = new Map(),
): Scores {
  const scores: Scores = new Map();

  /** Tallies one kind; `free` are the finds that met an optional label in the list's own row. */
  function put<G extends Item, P extends Item>(
    kind: string,
    golds: readonly G[],
    finds: readonly P[],
    pairs: readonly [number, number][],
    show: (item: G | P) => string,
    free: ReadonlySet<number>,
  ): void {
    const real = pairs.filter(([i]) => !golds[i]?.optional);
    const hitGold = new Set(real.map(([i]) => i));
    const hitFound = new Set(real.map(([, j]) => j));
    const wrong = finds.filter((_, j) => !hitFound.has(j) && !free.has(j));
    const core = golds.filter((g) => !g.optional);
    scores.set(kind, {
      gold: core.length,
      found: real.length + wrong.length,
      hit: real.length,
      missed: golds.filter((g, i) => !g.optional && !hitGold.has(i)).map(show),
      wrong: wrong.map(show),
    });
    if (!kind.includes('.') && kind !== 'ran')
      finds.forEach((item, j) => {
        if (free.has(j) || !item.rule) return;
        const key = `${kind}: ${item.rule}`;
        const tally = rules.get(key) ?? { hits: 0, errors: 0 };
        if (hitFound.has(j)) tally.hits++;
        else tally.errors++;
        rules.set(key, tally);
      });
  }
  const freeOf = (golds: readonly Item[], pairs: readonly [number, number][]): Set<number> =>
    new Set(pairs.filter(([i]) => golds[i]?.optional).map(([, j]) => j));

  const foundAgencies = unique(found.agencies, (x) => normalise(x.name));
  const nameScore = (
    g: { name: string; mentions: string[] },
    p: { name: string; mentions: string[] },
  ): number => (normalise(g.name) === normalise(p.name) ? 2 : shareName(namesOf(g), namesOf(p)) ? 1 : 0);
  const agencies = pairUp(gold.agencies, foundAgencies, nameScore);
  const freeAgencies = freeOf(gold.agencies, agencies);
  const byName = (x: { name: string }): string => x.name;
  put('agencies', gold.agencies, foundAgencies, agencies, byName, freeAgencies);
  const canonical = agencies.filter(
    ([i, j]) => normalise(gold.agencies[i]?.name) === normalise(foundAgencies[j]?.name),
  );
  put('agencies.canonical', gold.agencies, foundAgencies, canonical, byName, freeAgencies);

  const foundProgrammes = unique(found.programmes, (x) => normalise(x.name));
  const programmes = pairUp(gold.programmes, foundProgrammes, nameScore);
  put(
    'programmes',
    gold.programmes,
    foundProgrammes,
    programmes,
    byName,
    freeOf(gold.programmes, programmes),
  );

  const goldOf = new Map(programmes.map(([i, j]) => [j, i]));
  const met = new Set(programmes.map(([i]) => i));
  const goldRan = gold.programmes.flatMap((x, i) =>
    met.has(i)
      ? x.run_by.map((agency) => ({
          i,
          agency,
          name: `${agency} → ${x.name}`,
          optional: x.optional || x.status === 'planned',
        }))
      : [],
  );
  const foundRan = foundProgrammes.flatMap((x, j) => {
    const i = goldOf.get(j);
    const of = i === undefined ? undefined : gold.programmes[i];
    if (i === undefined || of === undefined || of.optional || of.status === 'planned') return [];
    return x.run_by.map((agency) => ({ i, agency, name: `${agency} → ${x.name}`, optional: false }));
  });
  const ran = pairUp(goldRan, foundRan, (g, p) =>
    g.i === p.i && normalise(g.agency) === normalise(p.agency) ? 1 : 0,
  );
  put('ran', goldRan, foundRan, ran, byName, freeOf(goldRan, ran));

  const goldLaws = unique(gold.laws, (x) => normalise(x.title));
  const foundLaws = unique(found.laws, (x) => normalise(x.title));
  const laws = pairUp(goldLaws, foundLaws, (g, p) => (normalise(g.title) === normalise(p.title) ? 1 : 0));
  put('laws', goldLaws, foundLaws, laws, (x) => x.title, freeOf(goldLaws, laws));

  const at = new Map([...gold.metrics, ...found.metrics].map((m) => [m, placesOfMetric(text, m)]));
  const sameUnit = (g: MetricLabel, p: MetricLabel): boolean => normalise(g.unit) === normalise(p.unit);
  const sameChange = (g: MetricLabel, p: MetricLabel): boolean =>
    (!g.change && !p.change) ||
    (!!g.change &&
      !!p.change &&
      g.change.direction === p.change.direction &&
      sameNumber(g.change.percent, p.change.percent));
  const sameLabel = (g: MetricLabel, p: MetricLabel): boolean => dice(g.label, p.label) >= 0.5;
  const metrics = pairUp(gold.metrics, found.metrics, (g, p) =>
    sameNumber(g.value, p.value) && touch(at.get(g) ?? [], at.get(p) ?? [])
      ? 1 + dice(g.label, p.label) + (sameUnit(g, p) ? 1 : 0)
      : 0,
  );
  const freeMetrics = freeOf(gold.metrics, metrics);
  const figures: [string, (g: MetricLabel, p: MetricLabel) => boolean][] = [
    ['metrics.value', () => true],
    ['metrics.unit', sameUnit],
    ['metrics.label', sameLabel],
    ['metrics.change', sameChange],
    ['metrics.agency', (g, p) => normalise(g.agency) === normalise(p.agency)],
    ['metrics', (g, p) => sameUnit(g, p) && sameLabel(g, p) && sameChange(g, p)],
  ];
  for (const [kind, right] of figures) {
    const kept = metrics.filter(([i, j]) => {
      const g = gold.metrics[i];
      const p = found.metrics[j];
      return g !== undefined && p !== undefined && right(g, p);
    });
    put(
      kind,
      gold.metrics,
      found.metrics,
      kept,
      (m) => `${m.raw}${m.unit ?? ''} ${m.label} «${m.quote}»`,
      freeMetrics,
    );
  }

  const awards = pairUp(gold.awards, found.awards, (g, p) => {
    const likeness = dice(g.name, p.name);
    return likeness >= 0.5 && touch(placesOf(text, g.quote), placesOf(text, p.quote)) ? likeness : 0;
  });
  put(
    'awards',
    gold.awards,
    found.awards,
    awards,
    (x) => `${x.recipient ?? ''}: ${x.name}`,
    freeOf(gold.awards, awards),
  );

  const goldPeople = unique(gold.people, (x) => normalise(x.name));
  const foundPeople = unique(found.people, (x) => normalise(x.name));
  const people = pairUp(goldPeople, foundPeople, (g, p) => (normalise(g.name) === normalise(p.name) ? 1 : 0));
  put('people', goldPeople, foundPeople, people, byName, freeOf(goldPeople, people));

  const fields = (labels: Labels): (Item & { field: string; value: string })[] =>
    Object.entries(labels.report)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([field, value]) => ({ field, value: String(value) }));
  const goldFields = fields(gold);
  const foundFields = fields(found);
  const report = pairUp(goldFields, foundFields, (g, p) =>
    g.field === p.field && normalise(g.value) === normalise(p.value) ? 1 : 0,
  );
  put('report', goldFields, foundFields, report, (x) => `${x.field}: ${x.value}`, new Set());

  const quotes = [...found.programmes, ...found.laws, ...found.metrics, ...found.awards].map((x) => x.quote);
  const astray = quotes.filter((quote) => quote === '' || !text.includes(quote));
  scores.set('evidence', {
    gold: quotes.length,
    found: quotes.length,
    hit: quotes.length - astray.length,
    missed: [],
    wrong: astray,
  });
  return scores;
}

/** Adds one report's scores to a total. */
export function addScores(total: Scores, more: Scores): void {
  for (const [kind, tally] of more) {
    const sum = total.get(kind) ?? { gold: 0, found: 0, hit: 0, missed: [], wrong: [] };
    sum.gold += tally.gold;
    sum.found += tally.found;
    sum.hit += tally.hit;
    sum.missed.push(...tally.missed);
    sum.wrong.push(...tally.wrong);
    total.set(kind, sum);
  }
}
