import type { TestProject } from 'vitest/node';
import { startSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the application is served for all browser tests. */
    readonly url: string;
  }
}

/** One site for all files: they only read, so none can disturb another. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await startSite();
  project.provide('url', site.url);
  return site.stop;
}
