import type { Point } from '../scene/types.ts';
import { type Box, boxAt, cross, grown, lengthWithin, overlap } from './geometry.ts';
import type { Centres, LayoutProblem } from './problem.ts';

/** What a fault of the picture weighs, in pixels of line that would be as bad. */
const weights = {
  /** Boxes that overlap: once, and by the square root of the shared area. */
  overlap: 900,
  overlapDepth: 60,
  /** Outside of the frame or under an obstacle. */
  blocked: 1500,
  blockedDepth: 80,
  /** A line through a foreign shape, and by pixel through a foreign label. */
  throughShape: 220,
  throughLabel: 1.6,
  crossing: 26,
  /** Lines of one node that lie nearly upon each other. */
  narrow: 60,
  /** Pixels of line. */
  length: 1.1,
  /** Nearness of two shapes, so that the nodes spread evenly. */
  crowd: 2200,
} as const;

/** Free space that is kept around every box, and around shapes for lines. */
const boxGap = 5;
const lineGap = 7;
const frameGap = 14;

/**
 * The faults of a picture, node by node. Keeps the centres and the boxes made from them, so that the search
 * only pays for what a move changes.
 */
export class Costs {
  readonly #problem: LayoutProblem;
  readonly #centres: Point[];
  readonly #boxes: Box[];
  readonly #shapes: Box[];
  readonly #incident: number[][];

  constructor(problem: LayoutProblem, start: Centres) {
    this.#problem = problem;
    this.#centres = problem.nodes.map((_, at) => start[at] ?? { x: 0, y: 0 });
    this.#boxes = problem.nodes.map((node, at) => grown(boxAt(this.centre(at), node.extents), boxGap));
    this.#shapes = problem.nodes.map((node, at) => grown(boxAt(this.centre(at), node.shape), lineGap));
    this.#incident = problem.nodes.map(() => []);
    problem.edges.forEach(([a, b], at) => {
      this.#incident[a]?.push(at);
      this.#incident[b]?.push(at);
    });
  }

  centre(node: number): Point {
    return this.#centres[node] ?? { x: 0, y: 0 };
  }

  move(node: number, to: Point): void {
    const spec = this.#problem.nodes[node];
    if (spec === undefined) return;
    this.#centres[node] = to;
    this.#boxes[node] = grown(boxAt(to, spec.extents), boxGap);
    this.#shapes[node] = grown(boxAt(to, spec.shape), lineGap);
  }

  /** All faults that a node has part in. */
  of(node: number): number {
    return this.#place(node) + this.#lines(node);
  }

  /** The faults of the whole picture; those of two nodes count for both. */
  total(): number {
    return this.#centres.reduce((sum, _, node) => sum + this.of(node), 0);
  }

  #place(node: number): number {
    const box = this.#boxes[node];
    if (box === undefined) return 0;
    const { frame, obstacles } = this.#problem;
    const centre = this.centre(node);
    const out =
      Math.max(0, frameGap - box.left) +
      Math.max(0, frameGap - box.top) +
      Math.max(0, box.right - frame.width + frameGap) +
      Math.max(0, box.bottom - frame.height + frameGap);
    let sum = out > 0 ? weights.blocked + weights.blockedDepth * out : 0;
    for (const obstacle of obstacles) {
      const shared = overlap(box, obstacle);
      if (shared > 0) sum += weights.blocked + weights.blockedDepth * Math.sqrt(shared);
    }
    this.#boxes.forEach((other, at) => {
      if (at === node) return;
      const shared = overlap(box, other);
      if (shared > 0) sum += weights.overlap + weights.overlapDepth * Math.sqrt(shared);
      const away = this.centre(at);
      sum += weights.crowd / (30 + Math.hypot(away.x - centre.x, (away.y - centre.y) * 1.3));
    });
    return sum;
  }

  #lines(node: number): number {
    const own = this.#incident[node] ?? [];
    const shape = this.#shapes[node];
    const box = this.#boxes[node];
    if (shape === undefined || box === undefined) return 0;
    let sum = 0;
    this.#problem.edges.forEach(([a, b], at) => {
      const [from, to] = [this.centre(a), this.centre(b)];
      if (a !== node && b !== node) {
        sum += through(from, to, shape, box);
        return;
      }
      sum += weights.length * Math.hypot(to.x - from.x, to.y - from.y);
      this.#shapes.forEach((foreign, other) => {
        const foreignBox = this.#boxes[other];
        if (other !== a && other !== b && foreignBox !== undefined)
          sum += through(from, to, foreign, foreignBox);
      });
      sum += this.#crossings(at, a, b, own);
    });
    return sum;
  }

  #crossings(edge: number, a: number, b: number, own: readonly number[]): number {
    const [from, to] = [this.centre(a), this.centre(b)];
    let sum = 0;
    this.#problem.edges.forEach(([c, d], other) => {
      if (other === edge) return;
      const shared = c === a || c === b ? c : d === a || d === b ? d : undefined;
      if (shared === undefined) {
        // A crossing of two lines of the same node cannot be; one of two moved lines counts once each.
        if (cross(from, to, this.centre(c), this.centre(d))) sum += weights.crossing;
      } else if (!own.includes(other) || other > edge) {
        sum += weights.narrow * this.#narrowness(shared, shared === a ? b : a, shared === c ? d : c);
      }
    });
    return sum;
  }

  /** From 0 to 1: how nearly two lines that start at one node run the same way. */
  #narrowness(at: number, first: number, second: number): number {
    const [o, p, q] = [this.centre(at), this.centre(first), this.centre(second)];
    const one = Math.atan2(p.y - o.y, p.x - o.x);
    const two = Math.atan2(q.y - o.y, q.x - o.x);
    const gap = Math.abs(((one - two + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
    return Math.max(0, 1 - gap / 0.1);
  }
}

const through = (from: Point, to: Point, shape: Box, box: Box): number => {
  const within = lengthWithin(from, to, box);
  if (within === 0) return 0;
  return weights.throughLabel * within + (lengthWithin(from, to, shape) > 0 ? weights.throughShape : 0);
};
