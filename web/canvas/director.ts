import type { Frame } from '../layout/geometry.ts';
import { runLayout } from '../layout/run.ts';
import type { CanvasInput, GraphCanvas } from './api.ts';
import { type Arrangement, arrangeAdded, looseOf, openLists, type Stage } from './arrange.ts';
import { arrangeStart, isNew, type Solve } from './arrange-start.ts';
import { type Camera, centred, toScreen, zoomLimits } from './camera.ts';
import { quietLabels } from './declutter.ts';
import { diff } from './diff.ts';
import { type CanvasElement, elementsOf } from './elements.ts';
import { type Face, facesOf } from './faces.ts';
import { fitCamera } from './fit.ts';
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
  /** What was asked for last, and what of it is drawn: glyphs may be awaited in between. */
  let wanted: CanvasInput | undefined;
  let input: CanvasInput | undefined;
  let drawn: ReadonlyMap<string, CanvasElement> = new Map();
  let faces: ReadonlyMap<string, Face> = new Map();
  let styledFor = '';
  let arranging: { readonly control: AbortController; readonly scene: string } | undefined;

  let seen: { readonly camera: Camera; readonly frame: Frame } | undefined;

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
    if (wanted === undefined || mounted === undefined) return;
    input = wanted;
    faces = facesOf(input.visible, densities[input.density]);
    const next = elementsOf(input.visible, faces, input.words);
    const first = drawn.size === 0;
    renderer.patch(diff(drawn, next), first ? 0 : input.reducedMotion ? 80 : 160);
    drawn = next;
    restyle();
    mounted.overlay.show(faces, input.theme);
    arrange();
  };

  const arrange = (): void => {
    const { width, height } = renderer.frame();
    if (input === undefined || mounted === undefined || width === 0 || height === 0) return;
    if (arranging?.scene === sceneKey(input)) return;
    const { visible } = input;
    if (isNew(visible)) return void arrangeAll(input);
    giveUp();
    if (looseOf(visible).length > 0 || openLists(visible).length > 0)
      settle(arrangeAdded(visible, faces, stage()), motion());
  };

  /** What a layout is for: it goes on over a click, and starts anew when the legend grows. */
  const sceneKey = ({ visible, obstacles }: CanvasInput): string =>
    JSON.stringify([visible.entities.map(({ id }) => id), obstacles, renderer.frame()]);

  const giveUp = (): void => {
    if (arranging === undefined) return;
    arranging.control.abort();
    arranging = undefined;
    mounted?.callbacks.onBusy(false);
  };

  const settle = ({ places, camera }: Arrangement, time: number): void => {
    look(camera, time);
    if (Object.keys(places).length > 0) mounted?.callbacks.onPlace(places);
  };

  const arrangeAll = async (given: CanvasInput): Promise<void> => {
    giveUp();
    const control = new AbortController();
    const { signal } = control;
    arranging = { control, scene: sceneKey(given) };
    mounted?.callbacks.onBusy(true);
    const solve: Solve = (problem) => runLayout(problem, signal);
    const found = await arrangeStart(given.visible, faces, stage(), solve).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (signal.aborted) return;
    arranging = undefined;
    mounted?.callbacks.onBusy(false);
    if (found !== undefined) settle(found, 0);
  };

  const showAll = (): void => {
    const camera = input === undefined ? undefined : fitCamera(input.visible, faces, stage());
    if (camera !== undefined) look(camera, motion());
  };

  /** The view as it was last set for a whole picture: while nobody has moved it, it follows the frame. */
  const look = (camera: Camera, time: number): void => {
    renderer.look(camera, time);
    seen = { camera, frame: renderer.frame() };
  };

  const resize = (): void => {
    const { camera, frame } = stage();
    const sameFrame = frame.width === seen?.frame.width && frame.height === seen.frame.height;
    const untouched = seen !== undefined && alike(camera, seen.camera);
    if (untouched && !sameFrame && frame.width > 0 && frame.height > 0) showAll();
    arrange();
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
      const hands = gestures(renderer, callbacks, () => input);
      renderer.mount(container, {
        ...hands.events,
        onCamera: () => {
          restyle();
          callbacks.onZoom(renderer.camera().zoom);
        },
        onFrame: () => mounted?.overlay.draw(),
        onResize: resize,
      });
      // After the renderer, which empties its container.
      mounted = { container, callbacks, gestures: hands, overlay: overlay(container, renderer) };
      styledFor = '';
      draw();
    },
    unmount: () => {
      giveUp();
      mounted?.gestures.end();
      mounted?.overlay.remove();
      renderer.unmount();
      mounted = undefined;
    },
    update: (next) => {
      wanted = next;
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
    layout: () => {
      if (input !== undefined && mounted !== undefined) void arrangeAll(input);
    },
    fit: showAll,
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

/** Alike on screen: an animation may end a fraction beside its goal. */
const alike = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.001 && Math.abs(a.pan.x - b.pan.x) < 1 && Math.abs(a.pan.y - b.pan.y) < 1;
