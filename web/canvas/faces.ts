import type { Kind } from '../../server/ontology.ts';
import type { Box } from '../layout/geometry.ts';
import { rowHeight } from '../layout/leaf-list.ts';
import type { SceneEntity } from '../scene/types.ts';
import type { VisibleScene } from '../scene/visible.ts';
import { captions, lineBeside, linesBelow } from './labels.ts';
import {
  badgeHeight,
  badgeWidth,
  type Density,
  labelGap,
  lineHeight,
  type Size,
  sizeOf,
  sizeOnScreen,
} from './sizes.ts';
import { widthInEm } from './text.ts';

/** Where the label stands: below the shape, or in a leaf list beside it on the outer side. */
export type Side = 'below' | 'left' | 'right';

/** What a node shows, before it has a place. */
export interface Face {
  readonly kind: Kind;
  /** Pixels at 100 % zoom. */
  readonly size: Size;
  readonly lines: readonly string[];
  readonly side: Side;
  /** Size of the label on screen. */
  readonly font: number;
  /** Number in the badge; 0 for none. */
  readonly badge: number;
}

/** The side of its node on which a leaf list stands or, before it has a place, will stand. */
export const sideOf = (visible: VisibleScene, of: string): 'left' | 'right' => {
  const node = visible.positions.get(of);
  const members = visible.lists.get(of) ?? [];
  const leaf = members.map((id) => visible.positions.get(id)).find((point) => point !== undefined);
  if (node === undefined) return 'left';
  if (leaf !== undefined) return leaf.x < node.x ? 'left' : 'right';
  const others = visible.entities.flatMap(({ id }) => visible.positions.get(id) ?? []);
  const centre = others.reduce((sum, { x }) => sum + x, 0) / Math.max(1, others.length);
  return node.x <= centre ? 'left' : 'right';
};

/** The face of every drawn entity. */
export const facesOf = (visible: VisibleScene, density: Density): ReadonlyMap<string, Face> => {
  const names = captions(visible.entities);
  const sides = new Map<string, Side>();
  for (const [of, members] of visible.lists) {
    const side = sideOf(visible, of);
    for (const id of members) sides.set(id, side);
  }
  return new Map(
    visible.entities.map((entity) => {
      const side = sides.get(entity.id) ?? 'below';
      const name = names.get(entity.id) ?? entity.name;
      const lines =
        side === 'below' ? linesBelow(entity, name, lineWidth(entity, density)) : [lineBeside(entity, name)];
      const font = isPublishing(entity) ? density.agency : density.label;
      return [
        entity.id,
        {
          kind: entity.kind,
          size: side === 'below' ? sizeOf(entity) : rowSize(sizeOf(entity)),
          lines,
          side,
          font,
          badge: badgeOf(visible, entity),
        },
      ];
    }),
  );
};

/** In a leaf list no shape is larger than a row. */
const rowSize = ({ width, height }: Size): Size => {
  const scale = Math.min(1, (rowHeight - 1) / Math.max(width, height));
  return { width: width * scale, height: height * scale };
};

/** Publishing agencies are few and carry the scene: a little more of their name is shown. */
const lineWidth = (entity: SceneEntity, density: Density): number =>
  isPublishing(entity) ? density.line + 1 : density.line;

const isPublishing = (entity: SceneEntity): boolean => entity.kind === 'Agency' && entity.publishing === true;

/** Badges on every node would be noise: publishers, what was expanded and what is selected have one. */
const badgeOf = (visible: VisibleScene, entity: SceneEntity): number => {
  const { selection } = visible;
  const selected = selection.type === 'node' && selection.id === entity.id;
  const shows = isPublishing(entity) || visible.lists.has(entity.id) || selected;
  return shows ? (visible.undrawn.get(entity.id) ?? 0) : 0;
};

/** The shape alone, on screen, relative to its centre. */
export const shapeBox = (face: Face, zoom: number): Box => {
  const { width, height } = sizeOnScreen(face.size, zoom);
  return { left: -width / 2, top: -height / 2, right: width / 2, bottom: height / 2 };
};

/** The label, on screen, relative to the centre of the shape. */
export const labelBox = (face: Face, zoom: number): Box => {
  const shape = shapeBox(face, zoom);
  const width = Math.max(...face.lines.map(widthInEm)) * face.font;
  const height = face.lines.length * face.font * lineHeight;
  if (face.side === 'below')
    return {
      left: -width / 2,
      top: shape.bottom + labelGap,
      right: width / 2,
      bottom: shape.bottom + labelGap + height,
    };
  const near = shape.right + labelGap + 2;
  const [left, right] = face.side === 'left' ? [-near - width, -near] : [near, near + width];
  return { left, top: -height / 2, right, bottom: height / 2 };
};

/** The badge, on screen, relative to the centre of the shape; undefined where there is none. */
export const badgeBox = (face: Face, zoom: number): Box | undefined => {
  if (face.badge === 0) return undefined;
  const shape = shapeBox(face, zoom);
  const centre = { x: shape.right + badgeWidth(face.badge) / 2 - 11, y: shape.top - 1 };
  const [w, h] = [badgeWidth(face.badge) / 2, badgeHeight / 2];
  return { left: centre.x - w, top: centre.y - h, right: centre.x + w, bottom: centre.y + h };
};
