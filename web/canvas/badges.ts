import { boxAt, heightOf, widthOf } from '../layout/geometry.ts';
import type { Point } from '../scene/types.ts';
import { badgeBox, type Face } from './faces.ts';
import { fontFamily } from './stylesheet.ts';
import { type ThemeName, tokens } from './tokens.ts';

/** A badge to draw: the node's face and where its centre is on screen. */
export interface Badge {
  readonly face: Face;
  readonly centre: Point;
}

/**
 * Draws the numbers of undrawn neighbours at the corners of their nodes. Lengths are pixels on screen at
 * `zoom`; the context is scaled by the caller.
 */
export const drawBadges = (
  context: CanvasRenderingContext2D,
  badges: readonly Badge[],
  zoom: number,
  theme: ThemeName,
): void => {
  const { surface, control, text1 } = tokens[theme];
  context.font = `600 11px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  for (const { face, centre } of badges) {
    const extents = badgeBox(face, zoom);
    if (extents === undefined) continue;
    const box = boxAt(centre, extents);
    context.beginPath();
    context.roundRect(box.left, box.top, widthOf(box), heightOf(box), heightOf(box) / 2);
    context.fillStyle = surface;
    context.strokeStyle = control;
    context.fill();
    context.stroke();
    context.fillStyle = text1;
    context.fillText(`+${face.badge}`, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + 0.5);
  }
};
