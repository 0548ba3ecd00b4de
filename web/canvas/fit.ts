import { extentsOf } from '../layout/boxes.ts';
import { boxAround, boxAt } from '../layout/geometry.ts';
import type { VisibleScene } from '../scene/visible.ts';
import type { Stage } from './arrange.ts';
import { bestShift, type Camera, centred, isTooLarge, zoomLimits, zoomsFrom } from './camera.ts';
import type { Face } from './faces.ts';

/**
 * The camera that shows all that has a place, as near as possible and no nearer than 100 %, with nothing
 * under an obstacle; undefined when nothing has a place.
 */
export const fitCamera = (
  visible: VisibleScene,
  faces: ReadonlyMap<string, Face>,
  { frame, obstacles }: Stage,
): Camera | undefined => {
  const placed = [...faces].flatMap(([id, face]) => {
    const point = visible.positions.get(id);
    return point === undefined ? [] : [{ face, point }];
  });
  let best: Camera | undefined;
  for (const zoom of zoomsFrom(1, zoomLimits.min)) {
    const boxes = placed.map(({ face, point: { x, y } }) =>
      boxAt({ x: x * zoom, y: y * zoom }, extentsOf(face, zoom)),
    );
    const around = boxAround(boxes);
    if (around === undefined) return undefined;
    if (zoom > zoomLimits.min && isTooLarge(boxes, frame)) continue;
    const { by, lost } = bestShift(boxes, frame, obstacles, centred(around, frame, obstacles));
    best = { zoom, pan: by };
    if (lost === 0) return best;
  }
  return best;
};
