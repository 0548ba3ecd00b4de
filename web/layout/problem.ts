import type { Point } from '../scene/types.ts';
import type { Box, Frame } from './geometry.ts';

/** A node as a layout sees it; all lengths are pixels on screen, boxes relative to the centre of the shape. */
export interface LayoutNode {
  readonly id: string;
  /** The shape alone: what no foreign line should touch. */
  readonly shape: Box;
  /** Shape, label and badge: what nothing should cover. */
  readonly extents: Box;
  /** Stands on the ellipse: a publishing agency. */
  readonly anchor: boolean;
  /** Where a person put it; it stays there. */
  readonly pinned?: Point;
}

/** What a start layout is to solve. Plain data, so that it can be sent to a worker. */
export interface LayoutProblem {
  readonly frame: Frame;
  /** Toolbar, legend, zoom: rectangles in the frame that nothing may cover. */
  readonly obstacles: readonly Box[];
  readonly nodes: readonly LayoutNode[];
  /** Places in `nodes` that a line joins. */
  readonly edges: readonly (readonly [number, number])[];
}

/** Centres in the order of the nodes. */
export type Centres = readonly Point[];

/** For each node the places of its neighbours. */
export const neighboursOf = (problem: LayoutProblem): readonly (readonly number[])[] => {
  const lists: number[][] = problem.nodes.map(() => []);
  for (const [a, b] of problem.edges) {
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists;
};
