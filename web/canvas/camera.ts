import { type Box, boxAt, type Frame, heightOf, overlap, widthOf } from '../layout/geometry.ts';
import { safeArea } from '../layout/safe-area.ts';
import type { Point } from '../scene/types.ts';

/** What part of the scene is seen: a scene point stands at `point * zoom + pan` on screen. */
export interface Camera {
  readonly zoom: number;
  readonly pan: Point;
}

export const zoomLimits = { min: 0.2, max: 3 } as const;
/** Expansions and fit zoom out no further by themselves; people may. */
export const smallestFit = 0.6;

export const toScreen = (camera: Camera, { x, y }: Point): Point => ({
  x: x * camera.zoom + camera.pan.x,
  y: y * camera.zoom + camera.pan.y,
});

export const toScene = (camera: Camera, { x, y }: Point): Point => ({
  x: (x - camera.pan.x) / camera.zoom,
  y: (y - camera.pan.y) / camera.zoom,
});

/**
 * The zoom at which start scenes are laid out: about 82 % for 27 nodes on a canvas of 1026 × 745, nearer
 * for fewer nodes or more room, in steps of 0.05.
 */
export const startZoom = (frame: Frame, nodes: number): number => {
  const wanted = 0.82 * Math.sqrt(((frame.width * frame.height) / (1026 * 745)) * (27 / Math.max(1, nodes)));
  return Math.round(Math.min(1, Math.max(smallestFit, wanted)) / 0.05) * 0.05;
};

/** Zooms tried for a picture, from the given one down to the limit, in steps of 0.05. */
export const zoomsFrom = (zoom: number, least = smallestFit): readonly number[] => {
  const steps = Math.max(0, Math.ceil((zoom - least) / 0.05 - 1e-9));
  return [zoom, ...Array.from({ length: steps }, (_, at) => Math.max(least, zoom - 0.05 * (at + 1)))];
};

/** A shift of the picture and how much of it then lies outside or under an obstacle, in square pixels. */
export interface Shift {
  readonly by: Point;
  readonly lost: number;
}

/** Steps in which shifts are tried, and how far, in pixels. */
const step = 24;

/**
 * The shift nearest to the wished one with which no box is cut off by the frame or covered by an obstacle;
 * where there is none, the one that loses least. `boxes` stand on screen as they are before the shift.
 */
export const bestShift = (
  boxes: readonly Box[],
  frame: Frame,
  obstacles: readonly Box[],
  wish: Point,
): Shift => {
  const rim: Box = { left: 8, top: 8, right: frame.width - 8, bottom: frame.height - 8 };
  const lostBy = (by: Point): number =>
    boxes.reduce((sum, box) => {
      const moved = boxAt(by, box);
      const outside = area(moved) - overlap(moved, rim);
      return sum + outside + obstacles.reduce((covered, each) => covered + overlap(moved, each), 0);
    }, 0);
  const columns = Math.ceil(frame.width / step);
  const rows = Math.ceil(frame.height / step);
  const tries: Point[] = [];
  for (let column = -columns; column <= columns; column += 1) {
    for (let row = -rows; row <= rows; row += 1)
      tries.push({ x: wish.x + column * step, y: wish.y + row * step });
  }
  const distance = (by: Point) => Math.hypot(by.x - wish.x, by.y - wish.y);
  let best: Shift = { by: wish, lost: lostBy(wish) };
  for (const by of tries.sort((a, b) => distance(a) - distance(b))) {
    if (best.lost === 0) break;
    const lost = lostBy(by);
    if (lost < best.lost) best = { by, lost };
  }
  return best;
};

/** The shift that brings a box on screen into the middle of the largest free part of the frame. */
export const centred = (box: Box, frame: Frame, obstacles: readonly Box[]): Point => {
  const free = safeArea(frame, obstacles);
  return {
    x: (free.left + free.right - box.left - box.right) / 2,
    y: (free.top + free.bottom - box.top - box.bottom) / 2,
  };
};

const area = (box: Box): number => widthOf(box) * heightOf(box);
