import type { Point } from '../scene/types.ts';
import { type Box, boxAt, grown, overlap } from './geometry.ts';

/** Pixels on screen between what is placed and what was there. */
const gap = 8;

/**
 * The place nearest to a wish where a box covers nothing that is drawn: rings of growing size around the
 * wish, so the result is the same for the same scene. Gives the wish itself when there is no room at all.
 */
export const freeSpot = (wish: Point, extents: Box, drawn: readonly Box[]): Point => {
  const fits = (point: Point) => {
    const box = grown(boxAt(point, extents), gap);
    return drawn.every((other) => overlap(box, other) === 0);
  };
  for (let radius = 0; radius <= 1200; radius += 12) {
    const steps = Math.max(1, Math.round(radius / 6));
    for (let step = 0; step < steps; step += 1) {
      const angle = (2 * Math.PI * step) / steps - Math.PI / 2;
      const point = { x: wish.x + radius * Math.cos(angle), y: wish.y + radius * Math.sin(angle) };
      if (fits(point)) return point;
    }
  }
  return wish;
};
