import { useCallback, useEffect, useRef, useState } from 'react';
import { locate, toHash } from '../scene/url.ts';
import { widths } from './media.ts';
import { useConnection, useSession } from './session.tsx';
import { type Opened, openScene } from './start.ts';

/** How far the first picture is. */
export type Opening =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly opened: Opened }
  | { readonly state: 'failed'; readonly error: unknown; readonly again: () => void };

/** Opens what the address names, keeps the address true afterwards, and follows a link that is pasted over it. */
export function useOpening(): Opening {
  const { store, ask } = useSession();
  const connection = useConnection();
  const [opening, setOpening] = useState<Opening>({ state: 'loading' });
  const ready = useRef(false);

  const open = useCallback((): void => {
    ready.current = false;
    setOpening({ state: 'loading' });
    openScene(store, ask, location.hash, matchMedia(widths.phone).matches).then(
      (opened) => {
        ready.current = true;
        writeHash(store);
        setOpening({ state: 'open', opened });
      },
      (error: unknown) => setOpening({ state: 'failed', error, again: open }),
    );
  }, [store, ask]);

  useEffect(() => {
    open();
    addEventListener('hashchange', open);
    const stop = store.subscribe(() => {
      if (ready.current) writeHash(store);
    });
    return () => {
      removeEventListener('hashchange', open);
      stop();
    };
  }, [store, open]);

  // The graph may come back after the first picture failed.
  const away = connection.state === 'away';
  const wasAway = useRef(false);
  const failed = opening.state === 'failed';
  useEffect(() => {
    if (!away && wasAway.current && failed) open();
    wasAway.current = away;
  }, [away, failed, open]);

  return opening;
}

function writeHash(store: ReturnType<typeof useSession>['store']): void {
  const { hash } = toHash(locate(store.getSnapshot().scene));
  if (hash !== location.hash) history.replaceState(null, '', hash);
}
