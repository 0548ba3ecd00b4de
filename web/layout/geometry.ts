import type { Point } from '../scene/types.ts';

/** An upright rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export const boxAt = (centre: Point, extents: Box): Box => ({
  left: centre.x + extents.left,
  top: centre.y + extents.top,
  right: centre.x + extents.right,
  bottom: centre.y + extents.bottom,
});

export const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Smallest box around all; undefined for none. */
export const boxAround = (boxes: readonly Box[]): Box | undefined =>
  boxes.length === 0 ? undefined : boxes.reduce(union);

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

/** Area that two boxes share. */
export const overlap = (a: Box, b: Box): number => {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
};

/** Length of the part of a segment that runs within a box. Hot: layouts ask this millions of times. */
export const lengthWithin = (a: Point, b: Point, box: Box): number => {
  if (a.x < box.left && b.x < box.left) return 0;
  if (a.x > box.right && b.x > box.right) return 0;
  if (a.y < box.top && b.y < box.top) return 0;
  if (a.y > box.bottom && b.y > box.bottom) return 0;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const [t1, t2] = [(box.left - a.x) / dx, (box.right - a.x) / dx];
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
  }
  if (dy !== 0) {
    const [t1, t2] = [(box.top - a.y) / dy, (box.bottom - a.y) / dy];
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
  }
  return from < to ? (to - from) * Math.hypot(dx, dy) : 0;
};

/** Whether two segments cross at a point that is no end of either. */
export const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
