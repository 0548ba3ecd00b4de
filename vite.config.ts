import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** One copy of graphql for sources and dependencies alike: two would mask typed errors in tests. */
const alias = { graphql: 'graphql/index.js' };

const project = (name: string, options: { testTimeout: number; parallel: boolean; setup?: string }) => ({
  root: import.meta.dirname,
  resolve: { alias },
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`, ...(name === 'unit' ? ['test/gold/**/*.test.ts'] : [])],
    environment: 'node',
    testTimeout: options.testTimeout,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    fileParallelism: options.parallel,
    ...(options.setup ? { globalSetup: options.setup } : {}),
  },
});

export default defineConfig({
  root: 'web',
  plugins: [react()],
  // Fonts stay files: the page's policy lets nothing be loaded from data: addresses.
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4180' } },
  test: {
    root: import.meta.dirname,
    projects: [
      project('unit', { testTimeout: 20_000, parallel: true }),
      project('live', { testTimeout: 120_000, parallel: false }),
      project('browser', { testTimeout: 120_000, parallel: false, setup: 'test/browser/setup.ts' }),
    ],
  },
});
