import { extentsOf } from '../layout/boxes.ts';
import { freeSpot } from '../layout/free-spot.ts';
import { type Box, boxAround, boxAt, type Frame } from '../layout/geometry.ts';
import { inGroups, leafList, type Row } from '../layout/leaf-list.ts';
import type { Places } from '../scene/commands.ts';
import type { Point } from '../scene/types.ts';
import type { VisibleScene } from '../scene/visible.ts';
import {
  bestShift,
  type Camera,
  isTooLarge,
  type Shift,
  toScene,
  toScreen,
  type Weighed,
  zoomsFrom,
} from './camera.ts';
import { type Face, sideOf } from './faces.ts';

/** Where something is to be arranged: the frame, what floats over it, and what part of the scene is seen. */
export interface Stage {
  readonly frame: Frame;
  readonly obstacles: readonly Box[];
  readonly camera: Camera;
}

/** New places and the camera from which they are best seen. */
export interface Arrangement {
  readonly places: Places;
  readonly camera: Camera;
}

/** Entities that have no place yet, leaf lists left out. */
export const looseOf = (visible: VisibleScene): readonly string[] => {
  const listed = new Set([...visible.lists.values()].flat());
  return visible.entities.map(({ id }) => id).filter((id) => !visible.positions.has(id) && !listed.has(id));
};

/** Nodes whose leaf list has members without a place. */
export const openLists = (visible: VisibleScene): readonly string[] =>
  [...visible.lists].filter(([, ids]) => ids.some((id) => !visible.positions.has(id))).map(([of]) => of);

/**
 * Places for what was added to a scene that is drawn already: what is loose goes beside its neighbours, leaf
 * lists into their columns; all else stays. Zooms out as little as needed, and then moves the view.
 */
export const arrangeAdded = (
  visible: VisibleScene,
  faces: ReadonlyMap<string, Face>,
  stage: Stage,
): Arrangement => {
  const zooms = zoomsFrom(stage.camera.zoom);
  const last = zooms.at(-1);
  let found: Placed | undefined;
  for (const zoom of zooms) {
    const { boxes, ...rest } = placesAt(visible, faces, stage, zoom);
    if (zoom !== last && isTooLarge(boxes, stage.frame)) continue;
    found = { ...rest, shift: bestShift(boxes, stage.frame, stage.obstacles, { x: 0, y: 0 }) };
    if (found.shift.lost === 0) break;
  }
  if (found === undefined) return { places: {}, camera: stage.camera };
  const { camera, shift, places } = found;
  return {
    places,
    camera: { zoom: camera.zoom, pan: { x: camera.pan.x + shift.by.x, y: camera.pan.y + shift.by.y } },
  };
};

interface Placed extends Arrangement {
  readonly shift: Shift;
}

/** Places at a zoom, and all boxes as they then stand on screen. */
const placesAt = (visible: VisibleScene, faces: ReadonlyMap<string, Face>, stage: Stage, zoom: number) => {
  const camera = zoomed(stage, zoom);
  const places = new Map<string, Point>();
  const boxes = new Map<string, Box>();
  const put = (id: string, point: Point): void => {
    const face = faces.get(id);
    if (face !== undefined) boxes.set(id, boxAt(point, extentsOf(face, zoom)));
  };
  const lists = openLists(visible);
  const moving = new Set(
    lists.flatMap((of) => visible.lists.get(of) ?? []).filter((id) => !visible.pins.has(id)),
  );
  const at = (id: string): Point | undefined => {
    const point = places.get(id) ?? visible.positions.get(id);
    return point === undefined ? undefined : toScreen(camera, point);
  };
  for (const { id } of visible.entities) {
    const point = visible.positions.get(id);
    if (point !== undefined && !moving.has(id)) put(id, toScreen(camera, point));
  }
  let focus = { x: stage.frame.width / 2, y: stage.frame.height / 2 };

  for (const id of looseOf(visible)) {
    const face = faces.get(id);
    if (face === undefined) continue;
    const around = neighbours(visible, id).flatMap((other) => at(other) ?? []);
    const wish = around.length === 0 ? focus : mean(around);
    const point = freeSpot(wish, extentsOf(face, zoom), [...boxes.values(), ...stage.obstacles]);
    places.set(id, toScene(camera, point));
    put(id, point);
    focus = point;
  }
  for (const of of lists) {
    const node = at(of);
    const scene = boxAround([...boxes.values()]);
    if (node === undefined || scene === undefined) continue;
    const groups = inGroups(rowsOf(visible, of));
    for (const [id, point] of leafList(node, sideOf(visible, of), groups, [...boxes.values()], scene)) {
      if (!moving.has(id)) continue;
      places.set(id, toScene(camera, point));
      put(id, point);
    }
    focus = node;
  }
  // Should there be no room for all, what is new counts more than what was there.
  const isNew = (id: string) => places.has(id) || lists.includes(id);
  const weighed: Weighed[] = [...boxes].map(([id, box]) => ({ ...box, weight: isNew(id) ? 20 : 1 }));
  return { places: Object.fromEntries(places), camera, boxes: weighed };
};

/** Rows of the leaf list of a node: its members and the places for more. */
const rowsOf = (visible: VisibleScene, of: string): readonly Row[] => {
  const kindOf = new Map(visible.entities.map(({ id, kind }) => [id, kind]));
  const members = (visible.lists.get(of) ?? []).flatMap((id) => {
    const kind = kindOf.get(id);
    return kind === undefined ? [] : [{ id, kind, more: false }];
  });
  const more = visible.more
    .filter((each) => each.of === of)
    .map(({ id, kind }) => ({ id, kind, more: true }));
  return [...members, ...more];
};

/** The camera at another zoom about the middle of the frame. */
const zoomed = ({ camera, frame }: Stage, zoom: number): Camera => {
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const kept = toScene(camera, middle);
  return { zoom, pan: { x: middle.x - kept.x * zoom, y: middle.y - kept.y * zoom } };
};

const neighbours = (visible: VisibleScene, id: string): readonly string[] =>
  visible.edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
