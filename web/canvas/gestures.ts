import { isKind } from '../scene/ids.ts';
import type { Selection } from '../scene/types.ts';
import type { CanvasCallbacks, CanvasInput } from './api.ts';
import type { Renderer, RendererEvents } from './renderer.ts';

/** Milliseconds that a pointer rests on a node before the rest fades. */
const hoverDelay = 150;

export interface Gestures {
  readonly events: Pick<RendererEvents, 'onTap' | 'onDoubleTap' | 'onContext' | 'onDrop' | 'onHover'>;
  /** Forgets a hover that has not shown yet. */
  readonly end: () => void;
}

/** Turns what the renderer reports into what the page is told. */
export const gestures = (
  renderer: Renderer,
  callbacks: CanvasCallbacks,
  input: () => CanvasInput | undefined,
): Gestures => {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const moreAt = (id: string) => input()?.visible.more.find((more) => more.id === id);

  /** A line stands for all links between its ends; a click selects the surest of them. */
  const selectionOf = (target: Selection): Selection => {
    if (target.type !== 'link') return target;
    const edge = input()?.visible.edges.find(({ id }) => id === target.id);
    return edge === undefined ? { type: 'none' } : { type: 'link', id: edge.links[0].id };
  };

  const fade = (target: Selection): void => {
    const close = target.type === 'node' ? renderer.closeTo(target.id) : undefined;
    const faded = close === undefined ? [] : renderer.nodeIds().filter((id) => !close.has(id));
    renderer.mark('faded', new Set(faded));
    renderer.mark('hovered', new Set(target.type === 'none' ? [] : [target.id]));
  };

  return {
    events: {
      onTap: (target) => {
        const more = target.type === 'node' ? moreAt(target.id) : undefined;
        if (more !== undefined && isKind(more.kind)) callbacks.onMore(more.of, more.kind);
        else callbacks.onSelect(selectionOf(target));
      },
      onDoubleTap: (id) => {
        // The picture moves under a pointer that rests: what it was on says nothing any more.
        clearTimeout(timer);
        fade({ type: 'none' });
        if (moreAt(id) === undefined) callbacks.onExpand(id);
      },
      onContext: (target, at) => {
        if (target.type !== 'node' || moreAt(target.id) === undefined)
          callbacks.onContext(selectionOf(target), at);
      },
      onDrop: (id, at) => {
        if (moreAt(id) === undefined) callbacks.onMove({ [id]: at });
      },
      onHover: (target) => {
        clearTimeout(timer);
        timer = setTimeout(() => fade(target), hoverDelay);
      },
    },
    end: () => clearTimeout(timer),
  };
};
