import { ApiError } from '../api/client.ts';

/** Whether the graph can be asked at the moment, and if not, in how many seconds it is tried again. */
export type Connection =
  | { readonly state: 'up' }
  | { readonly state: 'away'; readonly code: 'UNAVAILABLE' | 'OFFLINE'; readonly seconds: number };

export interface ConnectionWatch {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => Connection;
  /** Tells of a failed request; only a server or graph that is away changes anything. */
  readonly failed: (error: unknown) => void;
  /** Tries at once instead of when the time has come. */
  readonly retry: () => void;
}

const pause = 8;

/**
 * Watches the connection. While it is away, `probe` is tried every eight seconds until it succeeds.
 * @param probe a small request that rejects while the graph is away
 * @param onBack called once when it answers again, so that what failed can be asked again
 */
export function watchConnection(probe: () => Promise<unknown>, onBack: () => void): ConnectionWatch {
  const listeners = new Set<() => void>();
  let connection: Connection = { state: 'up' };
  let timer: ReturnType<typeof setInterval> | undefined;

  const become = (next: Connection): void => {
    connection = next;
    for (const listener of [...listeners]) listener();
  };

  const failed = (error: unknown): void => {
    if (!(error instanceof ApiError) || (error.code !== 'UNAVAILABLE' && error.code !== 'OFFLINE')) return;
    become({ state: 'away', code: error.code, seconds: pause });
    timer ??= setInterval(tick, 1000);
  };

  const retry = (): void => {
    clearInterval(timer);
    timer = undefined;
    probe().then(() => {
      become({ state: 'up' });
      onBack();
    }, failed);
  };

  const tick = (): void => {
    if (connection.state === 'up') return;
    if (connection.seconds <= 1) retry();
    else become({ ...connection, seconds: connection.seconds - 1 });
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => connection,
    failed,
    retry,
  };
}
