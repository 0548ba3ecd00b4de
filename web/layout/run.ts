import type { Point } from '../scene/types.ts';
import type { Centres, LayoutProblem } from './problem.ts';
import { startLayout } from './start.ts';

/** After so many milliseconds a picture that is good enough beats a better one. */
const layoutDeadline = 4000;

/**
 * Runs the start layout off the main thread. When the worker fails or misses the deadline the layout without
 * force and with a short search stands in, so that there is always a picture. Rejects with the signal's
 * reason when it is aborted; the worker is ended in every case.
 */
export const runLayout = async (problem: LayoutProblem, signal: AbortSignal): Promise<Centres> => {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const deadline = AbortSignal.timeout(layoutDeadline);
  try {
    return await new Promise<Centres>((resolve, reject) => {
      const fallBack = () => resolve(startLayout(problem, (_, start) => start, 0.2));
      worker.addEventListener('message', (event: MessageEvent<Float32Array>) => resolve(pairs(event.data)));
      worker.addEventListener('error', fallBack);
      deadline.addEventListener('abort', fallBack);
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.postMessage(problem);
    });
  } finally {
    worker.terminate();
  }
};

const pairs = (flat: Float32Array): Point[] =>
  Array.from({ length: flat.length / 2 }, (_, at) => ({ x: flat[2 * at] ?? 0, y: flat[2 * at + 1] ?? 0 }));
