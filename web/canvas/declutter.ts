import { type Box, boxAt, grown, overlap } from '../layout/geometry.ts';
import type { Point } from '../scene/types.ts';
import type { VisibleScene } from '../scene/visible.ts';
import { badgeBox, type Face, labelBox, shapeBox } from './faces.ts';

/** From here on every label is shown; below the second limit only agencies and the selected. */
const allLabels = 0.75;
const someLabels = 0.45;

/**
 * Ids whose label is hidden at a zoom. Between the limits labels come by rank: selected, agencies, leaf
 * lists, neighbours of the selected, then by number of lines; one that would touch a label or a shape that
 * is not its own is hidden.
 */
export const quietLabels = (
  visible: VisibleScene,
  faces: ReadonlyMap<string, Face>,
  zoom: number,
): ReadonlySet<string> => {
  if (zoom >= allLabels) return new Set();
  const drawn = visible.entities.flatMap(({ id }) => {
    const face = faces.get(id);
    const point = visible.positions.get(id);
    return face === undefined || point === undefined ? [] : [{ id, face, at: scaled(point, zoom) }];
  });
  const ranks = ranksOf(visible, faces);
  const shapes = drawn.flatMap(({ id, face, at }) => {
    const badge = badgeBox(face, zoom);
    const boxes = [shapeBox(face, zoom), ...(badge === undefined ? [] : [badge])];
    return boxes.map((box) => ({ id, box: boxAt(at, box) }));
  });
  const taken: Box[] = [];
  const quiet = new Set<string>();
  const inOrder = drawn.toSorted((a, b) => (ranks.get(b.id) ?? 0) - (ranks.get(a.id) ?? 0));
  for (const { id, face, at } of inOrder) {
    const rank = ranks.get(id) ?? 0;
    const box = grown(boxAt(at, labelBox(face, zoom)), -1);
    const free =
      taken.every((other) => overlap(box, other) === 0) &&
      shapes.every((shape) => shape.id === id || overlap(box, shape.box) === 0);
    if (rank >= selectedRank || (free && (zoom >= someLabels || rank >= agencyRank))) taken.push(box);
    else quiet.add(id);
  }
  return quiet;
};

const selectedRank = 4000;
const agencyRank = 3000;
const listRank = 2000;
const neighbourRank = 1000;

const ranksOf = (visible: VisibleScene, faces: ReadonlyMap<string, Face>): ReadonlyMap<string, number> => {
  const ranks = new Map<string, number>();
  const raise = (id: string, rank: number) => ranks.set(id, Math.max(ranks.get(id) ?? 0, rank));
  const degrees = new Map<string, number>();
  for (const { source, target } of visible.edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const selected = visible.selection.type === 'node' ? visible.selection.id : undefined;
  for (const { id } of visible.entities) {
    const face = faces.get(id);
    raise(id, degrees.get(id) ?? 0);
    if (face?.side !== 'below') raise(id, listRank);
    if (face?.kind === 'Agency' && face.side === 'below') raise(id, agencyRank + face.size.width);
  }
  for (const { source, target } of visible.edges) {
    if (source === selected) raise(target, neighbourRank);
    if (target === selected) raise(source, neighbourRank);
  }
  if (selected !== undefined) raise(selected, selectedRank);
  return ranks;
};

const scaled = ({ x, y }: Point, zoom: number): Point => ({ x: x * zoom, y: y * zoom });
