import { type Box, widthOf } from '../layout/geometry.ts';
import type { Point } from '../scene/types.ts';
import { type Badge, drawBadges } from './badges.ts';
import { type Camera, toScreen } from './camera.ts';
import type { Face } from './faces.ts';
import type { Renderer } from './renderer.ts';
import type { ThemeName } from './tokens.ts';

/** A layer above the renderer's for badges, which it does not know. It takes no clicks. */
export interface Overlay {
  readonly show: (faces: ReadonlyMap<string, Face>, theme: ThemeName) => void;
  readonly draw: () => void;
  readonly remove: () => void;
}

export const overlay = (container: HTMLElement, renderer: Renderer): Overlay => {
  const sheet = document.createElement('canvas');
  sheet.setAttribute('aria-hidden', 'true');
  Object.assign(sheet.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    zIndex: '1',
    pointerEvents: 'none',
  });
  container.append(sheet);
  const context = sheet.getContext('2d');
  let faces: ReadonlyMap<string, Face> = new Map();
  let theme: ThemeName = 'light';

  const draw = (): void => {
    if (context === null) return;
    const rate = window.devicePixelRatio;
    const { width, height } = renderer.frame();
    const [w, h] = [Math.round(width * rate), Math.round(height * rate)];
    if (sheet.width !== w || sheet.height !== h) Object.assign(sheet, { width: w, height: h });
    context.setTransform(rate, 0, 0, rate, 0, 0);
    context.clearRect(0, 0, width, height);
    const camera = renderer.camera();
    drawBadges(context, badgesAt(faces, camera, renderer.pointOf), camera.zoom, theme);
  };

  return {
    show: (nextFaces, nextTheme) => {
      faces = nextFaces;
      theme = nextTheme;
      draw();
    },
    draw,
    remove: () => sheet.remove(),
  };
};

type PointOf = (id: string) => Point | undefined;

const badgesAt = (faces: ReadonlyMap<string, Face>, camera: Camera, pointOf: PointOf): readonly Badge[] =>
  [...faces].flatMap(([id, face]) => {
    const point = face.badge === 0 ? undefined : pointOf(id);
    return point === undefined ? [] : [{ face, centre: toScreen(camera, point) }];
  });

/** A picture of the scene with the badges on it, which are drawn at the size that they have at `zoom`. */
export const withBadges = async (
  { image, box }: { readonly image: Blob; readonly box: Box },
  faces: ReadonlyMap<string, Face>,
  zoom: number,
  theme: ThemeName,
  pointOf: PointOf,
): Promise<Blob> => {
  const bitmap = await createImageBitmap(image);
  const sheet = document.createElement('canvas');
  Object.assign(sheet, { width: bitmap.width, height: bitmap.height });
  const context = sheet.getContext('2d');
  if (context === null) return image;
  context.drawImage(bitmap, 0, 0);
  const rate = bitmap.width / widthOf(box) / zoom;
  context.scale(rate, rate);
  const camera = { zoom, pan: { x: -box.left * zoom, y: -box.top * zoom } };
  drawBadges(context, badgesAt(faces, camera, pointOf), zoom, theme);
  return new Promise((resolve) => sheet.toBlob((blob) => resolve(blob ?? image), 'image/png'));
};
