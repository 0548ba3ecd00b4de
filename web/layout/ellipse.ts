import type { Point } from '../scene/types.ts';
import { type Box, boxAt, grown, overlap } from './geometry.ts';
import { type LayoutProblem, neighboursOf } from './problem.ts';

/** Up to so many anchors every order is tried: 7! / 14 = 360 rings. */
const triedInFull = 7;

/**
 * The anchors of a problem in an order around a ring that puts those with much in common side by side.
 * Places in `problem.nodes`; the same problem gives the same ring.
 */
export const ring = (problem: LayoutProblem): readonly number[] => {
  const anchors = problem.nodes.flatMap((node, at) => (node.anchor ? [at] : []));
  const neighbours = neighboursOf(problem).map((list) => new Set(list));
  const common = (a: number, b: number): number => {
    const shared = [...(neighbours[a] ?? [])].filter((at) => neighbours[b]?.has(at));
    // What only these two have says most; a programme of all agencies draws nobody nearer.
    return shared.reduce((sum, at) => sum + 1 / Math.max(1, (neighbours[at]?.size ?? 1) - 1), 0);
  };
  const [first, ...rest] = anchors;
  if (first === undefined) return [];
  if (anchors.length <= triedInFull) {
    const rings = permutations(rest).map((order) => [first, ...order]);
    return rings.reduce((best, each) => (ringSum(each, common) > ringSum(best, common) + 1e-9 ? each : best));
  }
  const chain = [first];
  const left = new Set(rest);
  while (left.size > 0) {
    const last = chain.at(-1) ?? first;
    const next = [...left].reduce((best, each) => (common(last, each) > common(last, best) ? each : best));
    chain.push(next);
    left.delete(next);
  }
  return chain;
};

/** Angles that are tried for the first anchor, in steps of a full turn. */
const turns = 24;

/** Centres of the anchors on an ellipse in the frame, turned so that they keep clear of the obstacles. */
export const onEllipse = (problem: LayoutProblem, order: readonly number[]): ReadonlyMap<number, Point> => {
  const { width, height } = problem.frame;
  const top = clearTop(problem);
  const centre = { x: width / 2, y: (top + height) / 2 };
  const radius = { x: width * (width > height ? 0.33 : 0.32), y: (height - top) * 0.36 };
  const at = (turn: number): readonly Point[] =>
    order.map((_, place) => {
      const angle = 2 * Math.PI * (place / order.length + turn / (turns * order.length)) - Math.PI / 2;
      return { x: centre.x + radius.x * Math.cos(angle), y: centre.y + radius.y * Math.sin(angle) };
    });
  const cost = (points: readonly Point[]): number =>
    points.reduce((sum, point, place) => sum + blocked(problem, order[place], point), 0) + 40 * level(points);
  const tries = Array.from({ length: turns }, (_, turn) => at(turn));
  const best = tries.reduce((least, each) => (cost(each) < cost(least) ? each : least));
  return new Map(best.map((point, place) => [order[place] ?? -1, point]));
};

/** Height of what lies across the top, such as a toolbar. */
const clearTop = (problem: LayoutProblem): number => {
  const tops = problem.obstacles.filter((box) => box.top < problem.frame.height * 0.15 && box.bottom < 120);
  return Math.max(0, ...tops.map((box) => box.bottom));
};

const blocked = (problem: LayoutProblem, node: number | undefined, point: Point): number => {
  const extents: Box | undefined = problem.nodes[node ?? -1]?.extents;
  if (extents === undefined) return 0;
  const box = grown(boxAt(point, extents), 24);
  return problem.obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
};

/** How many pairs stand nearly level: a slanted ring leaves room for labels and separates lines. */
const level = (points: readonly Point[]): number =>
  points.reduce(
    (sum, a, at) =>
      sum + points.slice(at + 1).filter((b) => Math.abs(a.y - b.y) < 12 || Math.abs(a.x - b.x) < 12).length,
    0,
  );

const ringSum = (order: readonly number[], common: (a: number, b: number) => number): number =>
  order.reduce((sum, each, at) => sum + common(each, order[(at + 1) % order.length] ?? each), 0);

const permutations = (list: readonly number[]): readonly (readonly number[])[] =>
  list.length === 0
    ? [[]]
    : list.flatMap((each, at) => permutations(list.toSpliced(at, 1)).map((rest) => [each, ...rest]));
