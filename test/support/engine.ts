import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, type Connection, readConfig } from '../../server/config.ts';
import { ensureEngine } from '../../server/engine/engine.ts';
import { type Graph, openGraph } from '../../server/graph.ts';

/** A folder of its own for a test, with the way to remove it. */
export async function makeTestHome(): Promise<{ home: string; remove(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'zhitu-'));
  return { home, remove: () => rm(home, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The configuration of the machine with another home and without an own Neo4j; the jars are shared. */
export const testConfig = (home: string): Config => ({ ...readConfig(), home, neo4j: undefined });

export interface TestEngine {
  readonly config: Config;
  readonly connection: Connection;
  /** An open graph, closed by stop. */
  readonly graph: Graph;
  /** Closes the graph, stops the engine and removes its home. */
  stop(): Promise<void>;
}

/** Starts a real, empty Neo4j on a home of its own; call its stop in afterAll. */
export async function startTestEngine(): Promise<TestEngine> {
  const { home, remove } = await makeTestHome();
  const config = testConfig(home);
  const engine = await ensureEngine(config);
  const graph = openGraph(engine.connection);
  return {
    config,
    connection: engine.connection,
    graph,
    async stop() {
      await graph.close();
      await engine.stop();
      await remove();
    },
  };
}
