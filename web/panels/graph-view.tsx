import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createCanvas, type GraphCanvas } from '../canvas/canvas.ts';
import type { Box } from '../layout/geometry.ts';
import { useMedia, widths } from '../session/media.ts';
import { useSession, useVisible } from '../session/session.tsx';
import { useTheme } from '../session/theme.ts';
import { useCanvasWords } from './canvas-words.ts';
import { Legend } from './legend.tsx';
import { Mirror } from './mirror.tsx';
import { useObstacles } from './obstacles.ts';
import { SceneTitle } from './scene-title.tsx';
import { CanvasToolbar, PhoneTools } from './toolbar.tsx';
import { ZoomControls } from './zoom.tsx';

/** One for the page's life: a renderer that is made again and again leaks. */
const canvas: GraphCanvas = createCanvas();

/** Near the edge counts as out of sight: the label would be cut. */
const margin = 40;

/** Brings a node that was chosen elsewhere into the picture; one that is in sight stays where it is. */
function bringIntoSight(id: string, container: HTMLElement): void {
  const point = canvas.clientPoint(id);
  if (!point) return;
  const { left, top, right, bottom } = container.getBoundingClientRect();
  const inside =
    point.x > left + margin &&
    point.x < right - margin &&
    point.y > top + margin &&
    point.y < bottom - margin;
  if (!inside) canvas.centre(id);
}

/** The canvas with what floats over it. */
export default function GraphView() {
  const { t } = useTranslation();
  const { store, actions } = useSession();
  const visible = useVisible();
  const theme = useTheme();
  const words = useCanvasWords();
  const phone = useMedia(widths.phone);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const obstacles: readonly Box[] | null = useObstacles(view);
  const [zoom, setZoom] = useState(1);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!container.current) return;
    canvas.mount(container.current, {
      onSelect: (selection) => store.dispatch({ type: 'select', selection }),
      onExpand: (id) => void actions.expand(id),
      onMore: (of, kind) => void actions.expand(of, kind),
      onContext: (selection) => store.dispatch({ type: 'select', selection }),
      onMove: (places) => store.dispatch({ type: 'move', places }),
      onPlace: (places) => store.dispatch({ type: 'place', places }),
      onZoom: setZoom,
      onBusy: setBusy,
    });
    return canvas.unmount;
  }, [store, actions]);

  useEffect(() => {
    if (obstacles)
      canvas.update({
        visible,
        theme,
        density: phone ? 'phone' : 'desktop',
        words,
        obstacles,
        reducedMotion,
      });
  }, [visible, theme, phone, words, obstacles, reducedMotion]);

  const { selection } = visible;
  useEffect(() => {
    if (selection.type === 'node' && container.current) bringIntoSight(selection.id, container.current);
  }, [selection]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const inField =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=dialog]');
      if (event.key === 'f' && !inField && !event.ctrlKey && !event.metaKey && !event.altKey) canvas.fit();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className="graph-view" ref={view} data-busy={busy ? '' : undefined}>
      <Mirror onActive={canvas.focus} />
      <div className="canvas" ref={container} role="img" aria-label={t('scene.label')} />
      {phone ? (
        <PhoneTools onFit={canvas.fit} />
      ) : (
        <CanvasToolbar onLayout={canvas.layout} onFit={canvas.fit} />
      )}
      <SceneTitle />
      <Legend />
      {!phone && <ZoomControls zoom={zoom} onZoom={canvas.zoomBy} />}
      {busy && <div className="loading-bar" />}
    </div>
  );
}
