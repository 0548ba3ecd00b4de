import { useMemo, useState } from 'react';
import { Header, Views } from './panels/header.tsx';
import { Inspector } from './panels/inspector.tsx';
import { Reader } from './panels/reader.tsx';
import { type Place, ReaderContext } from './panels/reader-context.tsx';
import { Stage } from './panels/stage.tsx';
import { ConnectionStrip, LinkStrip } from './panels/strips.tsx';
import { useMedia, widths } from './session/media.ts';
import { useOpening } from './session/opening.ts';
import { useShortcuts } from './session/shortcuts.ts';

/** The page: header, what is drawn, and what is known of the thing that is selected. */
export function App() {
  const opening = useOpening();
  const phone = useMedia(widths.phone);
  const [place, open] = useState<Place | null>(null);
  const reader = useMemo(() => ({ place, open, close: () => open(null) }), [place]);
  useShortcuts();
  return (
    <ReaderContext value={reader}>
      <div className="app">
        <Header />
        <div className="strips">
          <ConnectionStrip />
          {opening.state === 'open' && <LinkStrip opened={opening.opened} />}
        </div>
        <Stage opening={opening} />
        <Inspector />
        {phone && <Views className="phone-views" />}
      </div>
      <Reader />
    </ReaderContext>
  );
}
