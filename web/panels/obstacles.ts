import { type RefObject, useEffect, useState } from 'react';
import type { Box } from '../layout/geometry.ts';

/** What floats over the canvas and must not hide nodes. */
const floating = '.toolbar, .phone-tool, .legend, .legend-open, .legend-chips, .zoom, .scene-title';

const same = (a: readonly Box[], b: readonly Box[]): boolean => JSON.stringify(a) === JSON.stringify(b);

function measure(view: HTMLElement): Box[] {
  const frame = view.getBoundingClientRect();
  return [...view.querySelectorAll(floating)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - frame.left,
      top: top - frame.top,
      right: right - frame.left,
      bottom: bottom - frame.top,
    };
  });
}

/**
 * Rectangles of what floats over the canvas, in its pixels, measured again when one of them changes its size.
 * Null until they were measured once.
 */
export function useObstacles(view: RefObject<HTMLElement | null>): readonly Box[] | null {
  const [boxes, setBoxes] = useState<readonly Box[] | null>(null);
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    const update = (): void => {
      const next = measure(element);
      setBoxes((before) => (before && same(before, next) ? before : next));
    };
    const observer = new ResizeObserver(update);
    const watch = (): void => {
      observer.disconnect();
      observer.observe(element);
      for (const each of element.querySelectorAll(floating)) observer.observe(each);
    };
    // The legend becomes a button or chips when the window narrows.
    const changes = new MutationObserver(() => {
      watch();
      update();
    });
    changes.observe(element, { childList: true });
    watch();
    update();
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, [view]);
  return boxes;
}
