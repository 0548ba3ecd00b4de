import type { Box, Frame } from '../layout/geometry.ts';
import type { Point, Selection } from '../scene/types.ts';
import type { Camera } from './camera.ts';
import type { Diff } from './diff.ts';
import type { StyleRule } from './stylesheet.ts';

/** What the renderer reports; ids are those of elements, places for more included. */
export interface RendererEvents {
  readonly onTap: (target: Selection) => void;
  readonly onDoubleTap: (id: string) => void;
  /** `at` in client coordinates. */
  readonly onContext: (target: Selection, at: Point) => void;
  readonly onDrop: (id: string, at: Point) => void;
  readonly onHover: (target: Selection) => void;
  readonly onCamera: () => void;
  /** After each frame that was drawn. */
  readonly onFrame: () => void;
  readonly onResize: () => void;
}

/** The face of the graph library towards the rest of the canvas: no type of it gets through. */
export interface Renderer {
  readonly mount: (container: HTMLElement, events: RendererEvents) => void;
  readonly unmount: () => void;
  readonly destroy: () => void;
  /** Draws a difference; what is new fades in within so many milliseconds, 0 is at once. */
  readonly patch: (diff: Diff, fade: number) => void;
  readonly style: (rules: readonly StyleRule[]) => void;
  /** Gives a class to exactly these elements. */
  readonly mark: (name: string, ids: ReadonlySet<string>) => void;
  /** Ids of a node and of all that lines join to it. */
  readonly closeTo: (id: string) => ReadonlySet<string>;
  readonly nodeIds: () => readonly string[];
  readonly frame: () => Frame;
  readonly camera: () => Camera;
  /** Looks somewhere else, within so many milliseconds; 0 is at once. */
  readonly look: (camera: Camera, motion: number) => void;
  /** Where the centre of a node stands in the scene at this moment, while it is dragged too. */
  readonly pointOf: (id: string) => Point | undefined;
  /** The whole scene as an image and the part of the scene that it shows. */
  readonly picture: (
    scale: number,
    background: string,
  ) => Promise<{ readonly image: Blob; readonly box: Box }>;
}
