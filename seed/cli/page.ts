import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasCode } from '../../server/errors.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist', 'web');
const stamp = join(built, '.sources');
/** What the built page depends on beside the folder web. */
const others = ['vite.config.ts', 'package-lock.json', 'server/ontology.ts'];

/** A digest of everything from which the page is built. */
async function digestOfSources(): Promise<string> {
  const entries = await readdir(join(root, 'web'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const path of [...files.sort(), ...others.map((name) => join(root, name))])
    hash
      .update(path.slice(root.length))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  return hash.digest('hex');
}

async function builtFrom(): Promise<string | undefined> {
  try {
    return await readFile(stamp, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * Builds the web application when dist/web is missing or was built from other sources. It is built beside its
 * place and moved there whole, so that an interrupted build is never served.
 * @returns the folder of the built page
 */
export async function ensurePage(say: (line: string) => void): Promise<string> {
  const digest = await digestOfSources();
  if ((await builtFrom()) === digest) return built;
  say('Building the page …');
  const outDir = `${built}.${process.pid}`;
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'web'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  await writeFile(join(outDir, '.sources'), digest);
  await rm(built, { recursive: true, force: true });
  await rename(outDir, built);
  return built;
}
