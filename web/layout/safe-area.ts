import { type Box, type Frame, heightOf, widthOf } from './geometry.ts';

/** Kept free along the rim of the frame and around obstacles. */
const rim = 12;

/** The largest part of the frame that no obstacle covers, found by cutting each obstacle off at its best side. */
export const safeArea = (frame: Frame, obstacles: readonly Box[]): Box => {
  const whole: Box = { left: rim, top: rim, right: frame.width - rim, bottom: frame.height - rim };
  return obstacles.reduce(cutOff, whole);
};

const cutOff = (area: Box, obstacle: Box): Box => {
  const { left, top, right, bottom } = area;
  const apart =
    obstacle.right <= left || obstacle.left >= right || obstacle.bottom <= top || obstacle.top >= bottom;
  if (apart) return area;
  const cuts: readonly Box[] = [
    { left: obstacle.right + rim, top, right, bottom },
    { left, top, right: obstacle.left - rim, bottom },
    { left, top: obstacle.bottom + rim, right, bottom },
    { left, top, right, bottom: obstacle.top - rim },
  ];
  return cuts.reduce((best, cut) => (size(cut) > size(best) ? cut : best));
};

const size = (box: Box): number => Math.max(0, widthOf(box)) * Math.max(0, heightOf(box));
