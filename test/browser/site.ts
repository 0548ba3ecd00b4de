import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueSources } from '../../seed/catalogue.ts';
import { ensurePage } from '../../seed/cli/page.ts';
import { seedReports } from '../../seed/pipeline.ts';
import { serve } from '../../server/serve.ts';
import { startTestEngine } from '../support/engine.ts';

/** The whole application on a free port. */
export interface Site {
  readonly url: string;
  stop(): Promise<void>;
}

/** The built page in a folder of its own: a build meanwhile would take its files away. */
async function copyOfPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhitu-page-'));
  await cp(await ensurePage(() => undefined), folder, { recursive: true });
  return folder;
}

/** Starts a real Neo4j with the five reports and serves the built page over it, as `npm start` does. */
export async function startSite(): Promise<Site> {
  const page = await copyOfPage();
  const engine = await startTestEngine();
  try {
    await seedReports(await catalogueSources(), engine.graph);
    const config = { ...engine.config, host: '127.0.0.1', port: 0, log: 'silent' } as const;
    const served = await serve({ graph: engine.graph, config, page });
    return {
      url: served.url,
      stop: async () => {
        await served.close();
        await engine.stop();
        await rm(page, { recursive: true });
      },
    };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
