import { badgeBox, type Face, labelBox, shapeBox } from '../canvas/faces.ts';
import type { Point } from '../scene/types.ts';
import { type Box, union } from './geometry.ts';
import type { LayoutNode } from './problem.ts';

/** All that a node covers on screen, relative to the centre of its shape: shape, label and badge. */
export const extentsOf = (face: Face, zoom: number): Box => {
  const body = union(shapeBox(face, zoom), labelBox(face, zoom));
  const badge = badgeBox(face, zoom);
  return badge === undefined ? body : union(body, badge);
};

/** A node as a layout sees it; `pinned` is its place on screen when a person put it there. */
export const layoutNode = (
  id: string,
  face: Face,
  zoom: number,
  anchor: boolean,
  pinned: Point | undefined,
): LayoutNode => ({
  id,
  shape: shapeBox(face, zoom),
  extents: extentsOf(face, zoom),
  anchor,
  ...(pinned === undefined ? {} : { pinned }),
});
