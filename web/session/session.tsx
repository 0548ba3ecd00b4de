import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { execute } from '../api/client.ts';
import { ReleaseQuery } from '../api/queries.ts';
import { type Ask, askWith } from '../api/request.ts';
import { createSceneStore, type SceneStore, type Snapshot } from '../scene/store.ts';
import type { Scene } from '../scene/types.ts';
import { type VisibleScene, visibleScene } from '../scene/visible.ts';
import { type Actions, createActions } from './actions.ts';
import { type Connection, type ConnectionWatch, watchConnection } from './connection.ts';
import { createToast, type Toast } from './toast.ts';

/** Everything that lives as long as the page does. */
export interface Session {
  readonly client: QueryClient;
  readonly ask: Ask;
  readonly store: SceneStore;
  readonly connection: ConnectionWatch;
  readonly toast: Toast;
  readonly actions: Actions;
}

/** Makes the one session of a page; nothing is asked of the server yet. */
export function createSession(): Session {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => connection.failed(error) }),
    // Answers change only with a new release of the data; an unreachable graph is the connection's business.
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' } },
  });
  const connection = watchConnection(
    () => execute(ReleaseQuery, {}),
    () => void client.refetchQueries({ predicate: (query) => query.state.status === 'error' }),
  );
  const ask = askWith(client);
  const store = createSceneStore();
  const toast = createToast();
  return { client, ask, store, connection, toast, actions: createActions(store, ask, toast) };
}

const Context = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return (
    <Context value={session}>
      <QueryClientProvider client={session.client}>{children}</QueryClientProvider>
    </Context>
  );
}

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('useSession must be called below a SessionProvider.');
  return session;
}

export function useSnapshot(): Snapshot {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}

export const useScene = (): Scene => useSnapshot().scene;

export function useVisible(): VisibleScene {
  const scene = useScene();
  return useMemo(() => visibleScene(scene), [scene]);
}

export function useConnection(): Connection {
  const { connection } = useSession();
  return useSyncExternalStore(connection.subscribe, connection.getSnapshot);
}
