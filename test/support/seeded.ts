import { catalogueSources } from '../../seed/catalogue.ts';
import { seedReports } from '../../seed/pipeline.ts';
import { startTestEngine, type TestEngine } from './engine.ts';

/** Starts a real Neo4j and loads the five reports into it, by the same way as the command line. */
export async function startSeededEngine(): Promise<TestEngine> {
  const engine = await startTestEngine();
  try {
    await seedReports(await catalogueSources(), engine.graph);
    return engine;
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
