import { type Box, type Frame, heightOf, widthOf } from './geometry.ts';

/** Kept free along the rim of the frame and around obstacles. */
const rim = 12;

/** The largest part of the frame that no obstacle covers, found by cutting each obstacle off at its best side. */
export const safeArea = (frame: Frame, obstacles: readonly Box[]): Box => {
  const whole: Box = { left: rim, top: rim, right: frame.width - rim, bottom: frame.height - rim };
  return obstacles.reduce((area, obstacle) => {
    const apart =
      obstacle.right <= area.left ||
      obstacle.left >= area.right ||
      obstacle.bottom <= area.top ||
      obstacle.top >= area.bottom;
    if (apart) return area;
    const cuts: readonly Box[] = [
      { ...area, left: obstacle.right + rim },
      { ...area, right: obstacle.left - rim },
      { ...area, top: obstacle.bottom + rim },
      { ...area, bottom: obstacle.top - rim },
    ];
    return cuts.reduce((best, cut) => (size(cut) > size(best) ? cut : best));
  }, whole);
};

const size = (box: Box): number => Math.max(0, widthOf(box)) * Math.max(0, heightOf(box));
