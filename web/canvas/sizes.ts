import { kinds } from '../../server/ontology.ts';
import type { SceneEntity } from '../scene/types.ts';
import { agenciesOf } from '../scene/visible.ts';

/** Shapes may shrink with the zoom, but on screen no side gets smaller than this. */
export const smallestOnScreen = 14;

/** Icons are left out of shapes that are smaller than this on screen. */
export const smallestWithIcon = 20;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of a node's shape in pixels at 100 % zoom. */
export const sizeOf = (entity: SceneEntity): Size => {
  if (entity.kind === 'Agency' && entity.publishing) return { width: 46, height: 46 };
  if (entity.kind === 'Programme') {
    const side = 26 + 4 * Math.min(3, Math.max(0, agenciesOf(entity) - 2));
    return { width: side, height: side };
  }
  const [width, height] = kinds[entity.kind].size;
  return { width, height };
};

/** Size on screen at a zoom, with the lower limit. */
export const sizeOnScreen = ({ width, height }: Size, zoom: number): Size => ({
  width: Math.max(smallestOnScreen, width * zoom),
  height: Math.max(smallestOnScreen, height * zoom),
});

/** Sizes of text on screen, in pixels; they do not follow the zoom. */
export interface Density {
  readonly label: number;
  readonly agency: number;
  /** Width of a line of a label in em. */
  readonly line: number;
}

export const densities = {
  desktop: { label: 12.5, agency: 14, line: 9 },
  phone: { label: 12, agency: 13, line: 7 },
} as const satisfies Record<string, Density>;

/** Line height of labels on the canvas. */
export const lineHeight = 1.25;
/** Between shape and label, on screen. */
export const labelGap = 4;
/** Badge: a pill at the top right corner of its node, on screen. */
export const badgeHeight = 18;
export const badgeWidth = (count: number): number => 14 + 7 * (String(count).length + 1);
