import type { Graph } from '../../server/graph.ts';

/** A graph database of which every question fails in the same way. */
export const faultyGraph = (fault: () => Error): Graph => ({
  run: () => Promise.reject(fault()),
  write: () => Promise.reject(fault()),
  ping: () => Promise.reject(fault()),
  close: () => Promise.resolve(),
});
