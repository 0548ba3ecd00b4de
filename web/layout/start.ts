import type { Point } from '../scene/types.ts';
import { onEllipse, ring } from './ellipse.ts';
import { type Centres, type LayoutProblem, neighboursOf } from './problem.ts';
import { refine, type Search, usualSearch } from './refine.ts';

/** A force layout: gives better centres for those that are not fixed. The worker has one; tests may do without. */
export type Force = (problem: LayoutProblem, start: Centres, fixed: ReadonlySet<number>) => Centres;

/**
 * The picture to begin with: agencies on a wide ellipse (a tall one in a tall frame), what they share between
 * them. The same problem gives the same centres, as long as the force does.
 */
export const startLayout = (problem: LayoutProblem, force: Force, search: Search = usualSearch): Centres => {
  const anchors = onEllipse(problem, ring(problem));
  const fixed = new Set(anchors.keys());
  const start = between(problem, anchors);
  const free = problem.nodes.length - fixed.size;
  return free === 0 ? start : refine(problem, force(problem, start, fixed), fixed, search);
};

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
