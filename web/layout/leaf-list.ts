import type { Kind } from '../../server/ontology.ts';
import type { Point } from '../scene/types.ts';
import { type Box, heightOf } from './geometry.ts';

/** Pixels on screen: between the rows of a leaf list, more between two kinds, from the list to its trunk. */
export const rowHeight = 21;
export const groupGap = 12;
export const trunkGap = 20;
/** Free space between the trunk and whatever else is drawn. */
const clearance = 16;

/** Kinds in the order of their groups; what is not named follows in the order of the ontology. */
const order: readonly Kind[] = [
  'Programme',
  'Observation',
  'Law',
  'Person',
  'Award',
  'Agency',
  'Metric',
  'Measure',
];

/** One row of a list: a drawn entity, or the place that stands for the undrawn. */
export interface Row {
  readonly id: string;
  readonly kind: Kind;
  readonly more: boolean;
}

/** Rows in groups by kind, within a group in the order of arrival, the place for more at its end. */
export const inGroups = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const groups = Map.groupBy(rows, ({ kind }) => kind);
  const rank = (kind: Kind) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([, group]) => [...group.filter(({ more }) => !more), ...group.filter(({ more }) => more)]);
};

/** Height of a list on screen, from the middle of its first row to that of its last. */
export const listHeight = (groups: readonly (readonly Row[])[]): number =>
  (groups.flat().length - 1) * rowHeight + Math.max(0, groups.length - 1) * groupGap;

/**
 * Centres of the rows of a leaf list on screen: one column, outside of every box that reaches into its
 * height. `node` is the centre of the expanded node; `others` are the boxes of all that is drawn beside the
 * list; the list is level with its node as far as the height of the scene allows.
 */
export const leafList = (
  node: Point,
  side: 'left' | 'right',
  groups: readonly (readonly Row[])[],
  others: readonly Box[],
  scene: Box,
): ReadonlyMap<string, Point> => {
  const height = listHeight(groups);
  const slack = Math.max(0, heightOf(scene) - height) / 2;
  const middle = (scene.top + scene.bottom) / 2;
  const centre = Math.min(middle + slack, Math.max(middle - slack, node.y));
  const top = centre - height / 2;
  const beside = others.filter((box) => box.bottom > top - rowHeight && box.top < top + height + rowHeight);
  const reach = clearance + trunkGap;
  const x =
    side === 'left'
      ? Math.min(node.x - 90, ...beside.map((box) => box.left)) - reach
      : Math.max(node.x + 90, ...beside.map((box) => box.right)) + reach;
  const places = new Map<string, Point>();
  let y = top;
  for (const group of groups) {
    for (const { id } of group) {
      places.set(id, { x, y });
      y += rowHeight;
    }
    y += groupGap;
  }
  return places;
};
