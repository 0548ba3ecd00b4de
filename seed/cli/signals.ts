import { say } from './output.ts';

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A terminal and npm both pass one Ctrl-C on, so that it arrives twice: only a later one is a second wish. */
const echoMs = 1_500;

export interface Signals {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** Resolves with the first signal. */
  readonly aborted: Promise<void>;
  /** Gives the signals their ordinary meaning back. */
  release(): void;
}

/** Turns the first request to stop into an abort; a second one ends the process at once. */
export function listenToSignals(): Signals {
  const controller = new AbortController();
  const { promise: aborted, resolve } = Promise.withResolvers<void>();
  let first = 0;
  const onSignal = (): void => {
    const now = performance.now();
    if (!controller.signal.aborted) {
      first = now;
      controller.abort();
      resolve();
    } else if (now - first > echoMs) {
      say('Stopped at once; the next start finds what still runs.');
      process.exit(130);
    }
  };
  for (const name of names) process.on(name, onSignal);
  return {
    signal: controller.signal,
    aborted,
    release: () => {
      for (const name of names) process.off(name, onSignal);
    },
  };
}
