import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const stops = ['peek', 'half', 'full'] as const;
type Stop = (typeof stops)[number];

/** Pixels of drag that count as meant. */
const threshold = 24;

/** The bottom sheet of a phone; its handle is dragged or pressed between three heights. */
export function Sheet({ empty, children }: { empty: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const [stop, setStop] = useState<Stop>('half');
  const from = useRef<number | null>(null);
  const at = stops.indexOf(stop);

  const move = (step: number): void => setStop(stops[Math.min(Math.max(at + step, 0), 2)] ?? stop);

  const onPointerUp = (event: PointerEvent): void => {
    const dragged = from.current === null ? 0 : from.current - event.clientY;
    from.current = null;
    if (Math.abs(dragged) > threshold) move(dragged > 0 ? 1 : -1);
    else if (event.type === 'pointerup') move(stop === 'full' ? -1 : 1);
  };

  return (
    <aside className="sheet" aria-label={t('inspector.label')} data-stop={empty ? 'peek' : stop}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={t(stop === 'full' ? 'inspector.sheetLower' : 'inspector.sheetTaller')}
        onPointerDown={(event) => {
          from.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={onPointerUp}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') move(1);
          if (event.key === 'ArrowDown') move(-1);
          if (event.key === 'Enter' || event.key === ' ') move(stop === 'full' ? -1 : 1);
        }}
      />
      <div className="sheet-scroll">{children}</div>
    </aside>
  );
}
