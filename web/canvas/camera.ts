import { type Box, boxAround, boxAt, type Frame, heightOf, overlap, widthOf } from '../layout/geometry.ts';
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

/** A box that should be seen; losing a heavy one is worse. */
export interface Weighed extends Box {
  /** 1 when left out. */
  readonly weight?: number;
}

/** A shift of the picture and how much of it then lies outside or under an obstacle, in square pixels. */
export interface Shift {
  readonly by: Point;
  readonly lost: number;
}

/** Steps in which shifts are tried, in pixels, and the rim of the frame that stays free. */
const step = 12;
const rim = 8;

/** Whether boxes are too far apart for the frame, whatever the shift. */
export const isTooLarge = (boxes: readonly Box[], frame: Frame): boolean => {
  const around = boxAround(boxes);
  if (around === undefined) return false;
  return widthOf(around) > frame.width - 2 * rim || heightOf(around) > frame.height - 2 * rim;
};

/**
 * The shift nearest to the wished one with which no box is cut off by the frame or covered by an obstacle;
 * where there is none, the one that loses least. `boxes` stand on screen as they are before the shift.
 */
export const bestShift = (
  boxes: readonly Weighed[],
  frame: Frame,
  obstacles: readonly Box[],
  wish: Point,
): Shift => {
  const inner: Box = { left: rim, top: rim, right: frame.width - rim, bottom: frame.height - rim };
  const heaviestFirst = boxes.toSorted((a, b) => (b.weight ?? 1) - (a.weight ?? 1));
  /** What a shift loses; gives up counting beyond the limit. */
  const lostBy = (by: Point, limit: number): number => {
    let sum = 0;
    for (const box of heaviestFirst) {
      const moved = boxAt(by, box);
      let lost = area(moved) - overlap(moved, inner);
      for (const each of obstacles) lost += overlap(moved, each);
      sum += lost * (box.weight ?? 1);
      if (sum >= limit) return sum;
    }
    return sum;
  };
  let best: Shift = { by: wish, lost: lostBy(wish, Number.POSITIVE_INFINITY) };
  for (const { x, y } of best.lost === 0 ? [] : around(frame)) {
    const by = { x: wish.x + x, y: wish.y + y };
    const lost = lostBy(by, best.lost);
    if (lost < best.lost) best = { by, lost };
    if (lost === 0) break;
  }
  return best;
};

/** Shifts up to the size of the frame, the smallest first. */
const around = (frame: Frame): readonly Point[] => {
  const columns = Math.ceil(frame.width / step);
  const rows = Math.ceil(frame.height / step);
  const all: Point[] = [];
  for (let column = -columns; column <= columns; column += 1) {
    for (let row = -rows; row <= rows; row += 1) all.push({ x: column * step, y: row * step });
  }
  return all.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
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
