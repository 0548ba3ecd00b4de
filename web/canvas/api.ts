import type { Kind } from '../../server/ontology.ts';
import type { Box } from '../layout/geometry.ts';
import type { Places } from '../scene/commands.ts';
import type { Point, Selection } from '../scene/types.ts';
import type { VisibleScene } from '../scene/visible.ts';
import type { CanvasWords } from './elements.ts';
import type { densities } from './sizes.ts';
import type { ThemeName } from './tokens.ts';

/** What the canvas tells the page; the page answers with commands to the store. */
export interface CanvasCallbacks {
  /** A click on a node or line selects it, one on the background selects nothing. */
  readonly onSelect: (selection: Selection) => void;
  /** Double click or double tap on an entity. */
  readonly onExpand: (id: string) => void;
  /** A click on the place in a leaf list that stands for undrawn neighbours. */
  readonly onMore: (of: string, kind: Kind) => void;
  /** Right click or long press; `at` is in client coordinates, an empty selection means the background. */
  readonly onContext: (target: Selection, at: Point) => void;
  /** Nodes were dragged: dispatch `move`. */
  readonly onMove: (places: Places) => void;
  /** A layout found places for what had none: dispatch `place`. */
  readonly onPlace: (places: Places) => void;
  /** The zoom, 1 for 100 %. */
  readonly onZoom: (zoom: number) => void;
  /** A layout is running. */
  readonly onBusy: (busy: boolean) => void;
}

/** All that the picture depends on. Hand in the same objects as long as nothing changed. */
export interface CanvasInput {
  readonly visible: VisibleScene;
  readonly theme: ThemeName;
  readonly density: keyof typeof densities;
  readonly words: CanvasWords;
  /** Rectangles of toolbar, legend and zoom within the container, in pixels. */
  readonly obstacles: readonly Box[];
  readonly reducedMotion: boolean;
}

/**
 * The drawing of the scene. One for the page's life, because making and destroying renderers leaks; it is
 * mounted into a container and unmounted from it as often as need be. All it draws comes in by `update`.
 */
export interface GraphCanvas {
  /** Draws into a container that has a size and is positioned, until unmounted. */
  readonly mount: (container: HTMLElement, callbacks: CanvasCallbacks) => void;
  readonly unmount: () => void;
  /** Draws what differs from the last input, and arranges what has no place yet. */
  readonly update: (input: CanvasInput) => void;
  /** Zooms about the middle: 1.25 nearer, 0.8 further away. */
  readonly zoomBy: (factor: number) => void;
  /** Lays everything out anew; what is pinned stays. The places come by `onPlace`. */
  readonly layout: () => void;
  /** Shows all that is drawn, clear of the obstacles. */
  readonly fit: () => void;
  /** Brings a node into the middle of what is free; the zoom stays. */
  readonly centre: (id: string) => void;
  /** Marks the node that has the keyboard's focus in a list beside the canvas; null for none. */
  readonly focus: (id: string | null) => void;
  /** Centre of a node in client coordinates, for a menu by keyboard; undefined when it is not drawn. */
  readonly clientPoint: (id: string) => Point | undefined;
  /** A PNG of the whole scene, whatever part is seen; `scale` pixels for one of the scene at 100 %. */
  readonly png: (scale?: number) => Promise<Blob>;
  /** Ends it for good; only tests and a page that goes away need this. */
  readonly destroy: () => void;
}
