/**
 * Runs every check and every test, whatever fails on the way. The last line of standard output counts them:
 * each check is one, and each test of the three Vitest projects is one.
 */
import { checks } from './run/checks.ts';
import { none, plus, tell, wordsOf } from './run/count.ts';
import { stopChildOnSignals } from './run/program.ts';

stopChildOnSignals();
let total = none;
const faults: string[] = [];
for (const { name, run } of checks) {
  tell(`\n── ${name} ──`);
  const began = performance.now();
  const count = await run().catch((error: unknown) => {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { ...none, failed: 1 };
  });
  tell(`${name}: ${wordsOf(count)} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (count.failed > 0) faults.push(name);
  total = plus(total, count);
}
if (faults.length > 0) tell(`\nFailed: ${faults.join(', ')}`);
tell(`\n${wordsOf(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
