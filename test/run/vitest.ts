import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Count, one } from './count.ts';
import { program } from './program.ts';

const report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/**
 * Runs one project of vite.config.ts. A file that cannot be loaded, or a run that ends without a report, has no
 * failed test to count and counts as one.
 */
export async function vitest(project: string): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'zhitu-run-'));
  const path = join(folder, 'report.json');
  try {
    const passes = await program(
      'vitest',
      'run',
      ...['--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
    );
    const parsed = report.safeParse(JSON.parse(await readFile(path, 'utf8').catch(() => 'null')));
    if (!parsed.success) return one(false);
    const { success, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = parsed.data;
    return {
      passed: numPassedTests,
      failed: numFailedTests > 0 || (passes && success) ? numFailedTests : 1,
      skipped: numPendingTests + numTodoTests,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
