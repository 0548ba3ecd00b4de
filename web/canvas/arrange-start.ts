import { layoutNode } from '../layout/boxes.ts';
import type { Centres, LayoutProblem } from '../layout/problem.ts';
import type { Point } from '../scene/types.ts';
import type { VisibleScene } from '../scene/visible.ts';
import { type Arrangement, arrangeAdded, type Stage } from './arrange.ts';
import { startZoom } from './camera.ts';
import type { Face } from './faces.ts';
import { fitCamera } from './fit.ts';

/** Solves a layout problem: the worker, or a stand-in in tests. */
export type Solve = (problem: LayoutProblem) => Promise<Centres>;

/** Whether nothing that is drawn has a place yet, so that the scene is laid out as a whole. */
export const isNew = (visible: VisibleScene): boolean =>
  visible.entities.length > 0 && visible.entities.every(({ id }) => !visible.positions.has(id));

/**
 * Places for a whole scene, as if nothing but the pinned had one: solved in the pixels of the frame as it
 * will be seen, so that obstacles and labels count as they are; then the leaf lists.
 */
export const arrangeStart = async (
  visible: VisibleScene,
  faces: ReadonlyMap<string, Face>,
  stage: Stage,
  solve: Solve,
): Promise<Arrangement> => {
  const listed = new Set([...visible.lists.values()].flat());
  const entities = visible.entities.filter(({ id }) => !listed.has(id));
  const zoom = startZoom(stage.frame, entities.length);
  const place = new Map(entities.map(({ id }, at) => [id, at]));
  const nodes = entities.flatMap(({ id, kind, publishing }) => {
    const face = faces.get(id);
    if (face === undefined) return [];
    const at = visible.pins.has(id) ? visible.positions.get(id) : undefined;
    const pinned = at === undefined ? undefined : { x: at.x * zoom, y: at.y * zoom };
    return [layoutNode(id, face, zoom, kind === 'Agency' && publishing === true, pinned)];
  });
  const edges = visible.edges.flatMap(({ source, target }) => {
    const [a, b] = [place.get(source), place.get(target)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const centres = await solve({ frame: stage.frame, obstacles: stage.obstacles, nodes, edges });
  const places: (readonly [string, Point])[] = nodes.map(({ id }, at) => {
    const { x, y } = centres[at] ?? { x: 0, y: 0 };
    return [id, { x: x / zoom, y: y / zoom }];
  });
  const camera = { zoom, pan: { x: 0, y: 0 } };
  const based = { ...visible, positions: new Map([...pinnedOf(visible), ...places]) };
  const lists = arrangeAdded(based, faces, { ...stage, camera });
  const all = { ...Object.fromEntries(places), ...lists.places };
  if (listed.size === 0) return { places: all, camera };
  // Nobody has seen this picture before, so all of it is shown, however far away.
  const whole = { ...visible, positions: new Map([...pinnedOf(visible), ...Object.entries(all)]) };
  return { places: all, camera: fitCamera(whole, faces, stage) ?? lists.camera };
};

const pinnedOf = (visible: VisibleScene): readonly (readonly [string, Point])[] =>
  [...visible.positions].filter(([id]) => visible.pins.has(id));
