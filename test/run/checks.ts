import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { ensurePage } from '../../seed/cli/page.ts';
import codegen from '../../server/codegen.ts';
import { readConfig } from '../../server/config.ts';
import { ensureJars } from '../../server/engine/jars.ts';
import { findChromium } from '../support/chromium.ts';
import { type Count, one, tell } from './count.ts';
import { program, root } from './program.ts';
import { vitest } from './vitest.ts';

interface Check {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

/** A check by the exit code of a program. */
const check = (name: string, command: string, ...parameters: string[]): Check => ({
  name,
  run: async () => one(await program(command, ...parameters)),
});

/** Generates in memory and compares, so that the check never changes what it checks. */
async function generatedIsCurrent(): Promise<Count> {
  const files: { filename: string; content: string }[] = await generate(
    { ...codegen, cwd: root, silent: true },
    false,
  );
  const stale: string[] = [];
  for (const { filename, content } of files) {
    const present = await readFile(join(root, filename), 'utf8').catch(() => undefined);
    if (present?.trim() !== content.trim()) stale.push(filename);
  }
  for (const name of stale) tell(`${name} is out of date: run npm run codegen.`);
  return one(files.length > 0 && stale.length === 0);
}

/** Fetches what the tests need before their clocks run. */
async function tools(): Promise<Count> {
  tell(`Neo4j: ${await ensureJars(readConfig().cache, tell)}`);
  tell(`Chromium: ${(await findChromium()).path}`);
  return one(true);
}

export const checks: readonly Check[] = [
  check('types', 'tsc'),
  check('lint', 'biome', 'lint', '--error-on-warnings', '.'),
  check('format', 'biome', 'format', '.'),
  check('unused code', 'knip'),
  { name: 'generated code', run: generatedIsCurrent },
  { name: 'page', run: async () => one((await ensurePage(tell)) !== '') },
  { name: 'tools of the tests', run: tools },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'live tests', run: () => vitest('live') },
  { name: 'browser tests', run: () => vitest('browser') },
];
