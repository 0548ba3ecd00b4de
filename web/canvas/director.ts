import { extentsOf } from '../layout/boxes.ts';
import { boxAround, boxAt } from '../layout/geometry.ts';
import { runLayout } from '../layout/run.ts';
import type { CanvasInput, GraphCanvas } from './api.ts';
import { type Arrangement, arrangeAdded, looseOf, openLists, type Stage } from './arrange.ts';
import { arrangeStart, isNew } from './arrange-start.ts';
import { bestShift, type Camera, centred, toScreen, zoomLimits, zoomsFrom } from './camera.ts';
import { quietLabels } from './declutter.ts';
import { diff } from './diff.ts';
import { type CanvasElement, elementsOf } from './elements.ts';
import { type Face, facesOf } from './faces.ts';
import { hasGlyphs, loadGlyphs } from './fonts.ts';
import { type Gestures, gestures } from './gestures.ts';
import { type Overlay, overlay, withBadges } from './overlay.ts';
import type { Renderer } from './renderer.ts';
import { densities } from './sizes.ts';
import { stylesheet } from './stylesheet.ts';
import { tokens } from './tokens.ts';

/** Duration of a move of the view in milliseconds. */
const motionTime = 320;

/** Styles change in steps of zoom, so that not every frame of a zoom restyles the scene. */
const stepOf = (zoom: number): number => Math.max(zoomLimits.min, Math.round(zoom / 0.05) * 0.05);

interface Mounted {
  readonly container: HTMLElement;
  readonly overlay: Overlay;
  readonly gestures: Gestures;
}

/** Puts the parts of the canvas together: glyphs, then elements, then styles, then places for what has none. */
export const direct = (renderer: Renderer): GraphCanvas => {
  let mounted: (Mounted & { readonly callbacks: Parameters<GraphCanvas['mount']>[1] }) | undefined;
  let input: CanvasInput | undefined;
  let drawn: ReadonlyMap<string, CanvasElement> = new Map();
  let faces: ReadonlyMap<string, Face> = new Map();
  let styledFor = '';
  /** The layout that is running, and the ids that it is for: a click meanwhile does not start it anew. */
  let arranging: { readonly control: AbortController; readonly whole: string } | undefined;

  const stage = (): Stage => ({
    frame: renderer.frame(),
    obstacles: input?.obstacles ?? [],
    camera: renderer.camera(),
  });
  const motion = (): number => (input?.reducedMotion === false ? motionTime : 0);

  const restyle = (): void => {
    if (input === undefined || mounted === undefined) return;
    const step = stepOf(renderer.camera().zoom);
    const key = `${input.theme} ${input.density} ${step.toFixed(2)}`;
    if (key !== styledFor) renderer.style(stylesheet(input.theme, step, densities[input.density]));
    styledFor = key;
    renderer.mark('quiet', quietLabels(input.visible, faces, step));
  };

  const draw = (): void => {
    if (input === undefined || mounted === undefined) return;
    faces = facesOf(input.visible, densities[input.density]);
    const next = elementsOf(input.visible, faces, input.words);
    renderer.patch(diff(drawn, next));
    drawn = next;
    restyle();
    mounted.overlay.show(faces, input.theme);
    arrange();
  };

  const arrange = (): void => {
    const { width, height } = renderer.frame();
    if (input === undefined || mounted === undefined || width === 0 || height === 0) return;
    const { visible } = input;
    const whole = visible.entities.map(({ id }) => id).join();
    if (isNew(visible) && arranging?.whole === whole) return;
    arranging?.control.abort();
    arranging = undefined;
    if (isNew(visible)) void arrangeAll(input, whole);
    else if (looseOf(visible).length > 0 || openLists(visible).length > 0)
      settle(arrangeAdded(visible, faces, stage()), motion());
  };

  const settle = ({ places, camera }: Arrangement, time: number): void => {
    renderer.look(camera, time);
    if (Object.keys(places).length > 0) mounted?.callbacks.onPlace(places);
  };

  const arrangeAll = async ({ visible }: CanvasInput, whole: string): Promise<void> => {
    const control = new AbortController();
    const { signal } = control;
    arranging = { control, whole };
    mounted?.callbacks.onBusy(true);
    const found = await arrangeStart(visible, faces, stage(), (problem) => runLayout(problem, signal)).catch(
      (error: unknown) => {
        if (!signal.aborted) throw error;
      },
    );
    if (signal.aborted) return;
    arranging = undefined;
    mounted?.callbacks.onBusy(false);
    if (found !== undefined) settle(found, 0);
  };

  const fit = (): void => {
    const { frame, obstacles } = stage();
    const at = (zoom: number): Camera & { readonly lost: number } => {
      const boxes = [...faces].flatMap(([id, face]) => {
        const point = input?.visible.positions.get(id);
        if (point === undefined) return [];
        return [boxAt({ x: point.x * zoom, y: point.y * zoom }, extentsOf(face, zoom))];
      });
      const wish = centred(boxAround(boxes) ?? none, frame, obstacles);
      const { by, lost } = bestShift(boxes, frame, obstacles, wish);
      return { zoom, pan: by, lost };
    };
    if (drawn.size === 0) return;
    let best = at(1);
    for (const zoom of zoomsFrom(1, zoomLimits.min)) {
      if (best.lost === 0) break;
      best = at(zoom);
    }
    renderer.look(best, motion());
  };

  /** Zooms about the middle of the frame, so that the scene point there stays. */
  const zoomBy = (factor: number): void => {
    const { camera, frame } = stage();
    const zoom = Math.min(zoomLimits.max, Math.max(zoomLimits.min, camera.zoom * factor));
    const along = (middle: number, pan: number) => middle - ((middle - pan) / camera.zoom) * zoom;
    const pan = { x: along(frame.width / 2, camera.pan.x), y: along(frame.height / 2, camera.pan.y) };
    renderer.look({ zoom, pan }, motion());
  };

  const centre = (id: string): void => {
    const { camera, frame, obstacles } = stage();
    const point = renderer.pointOf(id);
    if (point === undefined) return;
    const { x, y } = toScreen({ zoom: camera.zoom, pan: { x: 0, y: 0 } }, point);
    const pan = centred({ left: x, right: x, top: y, bottom: y }, frame, obstacles);
    renderer.look({ zoom: camera.zoom, pan }, motion());
  };

  const clientPoint: GraphCanvas['clientPoint'] = (id) => {
    const point = renderer.pointOf(id);
    if (point === undefined || mounted === undefined) return undefined;
    const { left, top } = mounted.container.getBoundingClientRect();
    const { x, y } = toScreen(renderer.camera(), point);
    return { x: left + x, y: top + y };
  };

  return {
    mount: (container, callbacks) => {
      const layer = overlay(container, renderer);
      const hands = gestures(renderer, callbacks, () => input);
      renderer.mount(container, {
        ...hands.events,
        onCamera: () => {
          restyle();
          callbacks.onZoom(renderer.camera().zoom);
        },
        onFrame: layer.draw,
        onResize: arrange,
      });
      mounted = { container, callbacks, overlay: layer, gestures: hands };
      styledFor = '';
      draw();
    },
    unmount: () => {
      arranging?.control.abort();
      arranging = undefined;
      mounted?.gestures.end();
      mounted?.overlay.remove();
      renderer.unmount();
      mounted = undefined;
    },
    update: (next) => {
      input = next;
      const names = next.visible.entities.map(({ name, shortName }) => `${name}${shortName ?? ''}`);
      const texts = [...names, ...next.visible.more.map(next.words.more), '0123456789+…,.%·'];
      if (hasGlyphs(texts)) draw();
      else
        void loadGlyphs(texts).then((inTime) => {
          draw();
          // Glyphs that come late have other widths than what stood in for them.
          if (!inTime) void document.fonts.ready.then(restyleAnew);
        });
    },
    zoomBy,
    fit,
    centre,
    focus: (id) => renderer.mark('focused', new Set(id === null ? [] : [id])),
    clientPoint,
    png: async (scale = 2) => {
      const theme = input?.theme ?? 'light';
      const picture = await renderer.picture(scale, tokens[theme].canvas);
      return withBadges(picture, faces, stepOf(renderer.camera().zoom), theme, renderer.pointOf);
    },
    destroy: renderer.destroy,
  };

  function restyleAnew(): void {
    styledFor = '';
    restyle();
  }
};

const none = { left: 0, top: 0, right: 0, bottom: 0 };
