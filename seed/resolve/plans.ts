/** Plans and what became of them: the deeds of the next report that carry out what a report announced. */

import type { MeasureStatus } from '../../server/ontology.ts';
import type { ReportRows } from './types.ts';

/** A measure of a report, with the programmes and laws that its clause names. */
export interface Clause {
  readonly id: string;
  readonly text: string;
  /** Ids of the programmes that it is part of and the laws that it cites. */
  readonly names: readonly string[];
}

/** The measures of one status that a report is to be loaded with, as clauses. */
export function clausesOf({ owned, relations }: ReportRows, status: MeasureStatus): Clause[] {
  const named = relations.filter(({ type }) => type === 'PART_OF' || type === 'CITES');
  const names = Map.groupBy(named, ({ from }) => from);
  return owned.flatMap(({ id, kind, props }) =>
    kind === 'Measure' && props.status === status
      ? [{ id, text: String(props.text), names: (names.get(id) ?? []).map(({ to }) => to) }]
      : [],
  );
}

export interface Fulfilment {
  readonly plan: string;
  readonly deed: string;
  /** How sure it is that the deed carries out the plan, 0 to 1. */
  readonly confidence: number;
  readonly rule: 'same-words' | 'same-words-and-name';
}

/** Deeds that one plan may lead to, the likeliest ones. */
const mostDeeds = 3;
/** From here on a link is right more often than not; tuned for precision. */
const threshold = 0.55;
/** What a shared programme or law is worth beside the words. */
const nameBonus = 0.2;
/** A plan that says less is as wide as a heading: any deed of its field would do. */
const fewestPairs = 5;
/** Words shared must make a run that long: two characters at a time are shared by chance. */
const longestRun = 4;

/** Words that say that something is done or will be, and how well: they tell no measure from another. */
const filler =
  /进一步|持续|不断|深入|扎实|全面|积极|大力|切实|着力|认真|严格|有序|有效|充分|加强|加大|加快|强化|推进|推动|推行|开展|组织|实施|落实|完善|健全|建立|建设|提升|提高|优化|做好|抓好|工作|力度|水平|能力|情况|全年|累计|共计?|各类|相关|有关|\d+(?:\.\d+)?[万余多]*[件宗起次场份人名家户所项期条个%]*/g;

const marks = /[^\p{Script=Han}A-Za-z]+/u;

/** A clause says in its first characters what it is about; a text without any marks may go on for pages. */
const longest = 400;

/** The stretches of a clause that say what is done to what. */
const stretches = (text: string): string[] =>
  text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(filler, ' ')
    .split(marks)
    .filter((part) => part.length > 1);

/** The pairs of neighbouring characters of a clause, each once. */
function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const part of stretches(text)) {
    for (let i = 0; i + 1 < part.length; i++) pairs.add(part.slice(i, i + 2));
  }
  return pairs;
}

/** The length of the longest run of characters that stands in both clauses. */
function sharedRun(plan: string, deed: string): number {
  const other = stretches(deed);
  let length = 0;
  for (const part of stretches(plan)) {
    for (let from = 0; from + length < part.length; from++) {
      while (
        from + length < part.length &&
        other.some((one) => one.includes(part.slice(from, from + length + 1)))
      )
        length++;
    }
  }
  return length;
}

interface Read extends Clause {
  readonly pairs: ReadonlySet<string>;
}

const read = (clause: Clause): Read => ({ ...clause, pairs: pairsOf(clause.text) });

/** How much a pair of characters tells: the fewer clauses have it, the more. */
function weights(clauses: readonly Read[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const { pairs } of clauses) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (pair) => Math.log((clauses.length + 1) / ((counts.get(pair) ?? 0) + 0.5));
}

const weigh = (pairs: Iterable<string>, weight: (pair: string) => number): number => {
  let sum = 0;
  for (const pair of pairs) sum += weight(pair);
  return sum;
};

/**
 * Links planned measures of one report with measures of the next report of the same agency that carry them out.
 * What both clauses share counts by how rare it is in the two reports, against all that each of them says: the
 * cosine of the two. A plan that says hardly more than its field leads to nothing.
 * @param plans the planned measures of a report
 * @param deeds the done measures of the next
 * @returns the links in the order of the plans, the surest first; at most three for a plan
 */
export function matchPlans(plans: readonly Clause[], deeds: readonly Clause[]): Fulfilment[] {
  const [planned, done] = [plans.map(read), deeds.map(read)];
  const weight = weights([...planned, ...done]);
  const weightOf = new Map([...planned, ...done].map((clause) => [clause, weigh(clause.pairs, weight)]));
  return planned.flatMap((plan) => {
    const links = done.flatMap((deed): Fulfilment[] => {
      const shared = weigh(
        [...plan.pairs].filter((pair) => deed.pairs.has(pair)),
        weight,
      );
      if (shared === 0 || sharedRun(plan.text, deed.text) < longestRun) return [];
      const named = plan.names.some((name) => deed.names.includes(name));
      if (plan.pairs.size < fewestPairs && !named) return [];
      const whole = Math.sqrt((weightOf.get(plan) ?? 1) * (weightOf.get(deed) ?? 1));
      const score = shared / whole + (named ? nameBonus : 0);
      if (score < threshold) return [];
      const confidence = Number(Math.min(0.95, score).toFixed(2));
      return [
        { plan: plan.id, deed: deed.id, confidence, rule: named ? 'same-words-and-name' : 'same-words' },
      ];
    });
    return links
      .toSorted((a, b) => b.confidence - a.confidence || (a.deed < b.deed ? -1 : 1))
      .slice(0, mostDeeds);
  });
}
