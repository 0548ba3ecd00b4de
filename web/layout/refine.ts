import type { Point } from '../scene/types.ts';
import { Costs } from './costs.ts';
import type { Centres, LayoutProblem } from './problem.ts';
import { randomFrom } from './random.ts';

/** How to search. */
export interface Search {
  /** Rounds over all free nodes. */
  readonly rounds: number;
  readonly seed: number;
  /** From 0 to 1: how far nodes are thrown at first, and how readily a worse place is taken. */
  readonly warmth: number;
}

/**
 * Centres with the free nodes moved to better places: boxes apart and clear of obstacles, lines short, few
 * crossings, none through a foreign shape. A cooling search, the same for the same seed; fixed nodes stay.
 */
export const refine = (
  problem: LayoutProblem,
  start: Centres,
  fixed: ReadonlySet<number>,
  search: Search,
): Centres => {
  const random = randomFrom(search.seed);
  const costs = new Costs(problem, start);
  const free = problem.nodes.map((_, at) => at).filter((at) => !fixed.has(at));
  const reach = Math.max(problem.frame.width, problem.frame.height) / 3;
  for (let round = 0; round < search.rounds; round += 1) {
    const left = search.warmth * (1 - round / search.rounds);
    for (const node of free) {
      const other = free[Math.floor(random() * free.length)];
      if (random() < 0.12 && other !== undefined && other !== node) trySwap(costs, node, other);
      else
        tryMove(
          costs,
          node,
          proposal(costs.centre(node), reach * left ** 2 + 4, random),
          60 * left ** 2,
          random,
        );
    }
  }
  return problem.nodes.map((_, at) => costs.centre(at));
};

const proposal = (from: Point, reach: number, random: () => number): Point => {
  const angle = 2 * Math.PI * random();
  const length = reach * random();
  return { x: from.x + length * Math.cos(angle), y: from.y + length * Math.sin(angle) };
};

/** Takes a move that is better, and while it is warm now and then one that is a little worse. */
const tryMove = (costs: Costs, node: number, to: Point, warmth: number, random: () => number): void => {
  const from = costs.centre(node);
  const before = costs.of(node);
  costs.move(node, to);
  const rise = costs.of(node) - before;
  if (rise > 0 && (warmth <= 0.5 || random() > Math.exp(-rise / warmth))) costs.move(node, from);
};

const trySwap = (costs: Costs, a: number, b: number): void => {
  const [from, to] = [costs.centre(a), costs.centre(b)];
  const before = costs.of(a) + costs.of(b);
  costs.move(a, to);
  costs.move(b, from);
  if (costs.of(a) + costs.of(b) < before) return;
  costs.move(a, from);
  costs.move(b, to);
};
