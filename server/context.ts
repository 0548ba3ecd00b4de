import type { Graph } from './graph.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets beside its arguments; made anew for each request. */
export interface Context {
  readonly graph: Graph;
  readonly loaders: Loaders;
}

export const createContext = (graph: Graph): Context => ({ graph, loaders: createLoaders(graph) });
