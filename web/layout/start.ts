import type { Point } from '../scene/types.ts';
import { Costs } from './costs.ts';
import { onEllipse, ring } from './ellipse.ts';
import { type Centres, type LayoutProblem, neighboursOf } from './problem.ts';
import { refine } from './refine.ts';

/** A force layout: gives better centres for those that are not fixed. The worker has one; tests may do without. */
export type Force = (problem: LayoutProblem, start: Centres, fixed: ReadonlySet<number>) => Centres;

/** How much may be spent on a picture: at 1 about 0.6 s for 27 nodes and 60 lines. */
export type Effort = number;

/**
 * The picture to begin with: agencies on a wide ellipse (a tall one in a tall frame), what they share between
 * them. The same problem gives the same centres, as long as the force does.
 */
export const startLayout = (problem: LayoutProblem, force: Force, effort: Effort = 1): Centres => {
  const anchors = onEllipse(problem, ring(problem));
  const pinned = problem.nodes.flatMap(({ pinned: point }, at) =>
    point === undefined ? [] : [[at, point] as const],
  );
  const held = new Map([...anchors, ...pinned]);
  const fixed = new Set(held.keys());
  const start = between(problem, held);
  if (problem.nodes.length === fixed.size) return start;
  const forced = force(problem, start, fixed);
  const rounds = roundsFor(problem, effort);
  const tries = seeds.map((seed) => refine(problem, forced, fixed, { rounds, seed, warmth: 1 }));
  const faults = tries.map((centres) => new Costs(problem, centres).total());
  const best = tries[faults.indexOf(Math.min(...faults))] ?? forced;
  return refine(problem, best, fixed, { rounds, seed: 7, warmth: 0.25 });
};

/** One search may end in a bad corner; the best of some seldom does. */
const seeds = [1, 2, 3, 4];

/** A round costs about nodes × lines, so large scenes get few of them. */
const roundsFor = ({ nodes, edges }: LayoutProblem, effort: Effort): number =>
  Math.max(1, Math.min(110, Math.round((180_000 * effort) / (nodes.length * (edges.length + 1)))));

/** Free nodes in the middle of their anchors, each a little aside so that no two stand upon each other. */
const between = (problem: LayoutProblem, anchors: ReadonlyMap<number, Point>): Centres => {
  const middle = { x: problem.frame.width / 2, y: problem.frame.height / 2 };
  return neighboursOf(problem).map((neighbours, at) => {
    const anchor = anchors.get(at);
    if (anchor !== undefined) return anchor;
    const around = neighbours.flatMap((other) => anchors.get(other) ?? []);
    const centre = around.length === 0 ? middle : mean(around);
    const angle = at * 2.399963;
    const aside = 12 + 3 * Math.sqrt(at);
    return { x: centre.x + aside * Math.cos(angle), y: centre.y + aside * Math.sin(angle) };
  });
};

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
