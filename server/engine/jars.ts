import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError, hasCode } from '../errors.ts';
import { runCommand } from './command.ts';
import { ensureFolder, withLock } from './folder.ts';

/** The Neo4j that is embedded; server/engine/pom.xml says the same. */
export const engineVersion = '5.26.30';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
/** A fixed plugin, so that every machine's Maven does the same. */
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

async function isComplete(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).includes(`neo4j-server-${engineVersion}.jar`);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** The lines of Maven's output that say what went wrong, without its stack of hints. */
function faultOf(output: string): string {
  const line = output.split('\n').find((text) => text.includes('ERROR')) ?? output.trim().split('\n').at(-1);
  return (line ?? '').replace(/.*?ERROR\S*\s*/, '').slice(0, 300);
}

async function fetchInto(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const parameters = ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  const { code, output } = await runCommand('mvn', parameters, signal).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EACCES')) throw error;
    throw new AppError(
      'UNAVAILABLE',
      'Maven (mvn) was not found on the path, and it fetches the embedded Neo4j; install Maven, or set NEO4J_URI to an own Neo4j.',
      { cause: error },
    );
  });
  // Ctrl-C in a terminal reaches Maven too, so that it may end before our own signal.
  signal?.throwIfAborted();
  if (code !== 0 || !(await isComplete(folder)))
    throw new AppError(
      'UNAVAILABLE',
      `Maven could not fetch Neo4j ${engineVersion} (${faultOf(output)}); check the network and Maven’s settings, then start again.`,
    );
}

/**
 * Fetches the engine's jars once a machine. They are copied beside their place and moved there whole, so that an
 * interrupted download leaves nothing half-made; a second process waits for the first.
 * @param cache folder that all homes share
 * @returns the folder of the jars
 * @throws AppError when the folder cannot be written or Maven is missing or fails
 */
export async function ensureJars(
  cache: string,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  const folder = join(cache, `neo4j-${engineVersion}`);
  if (await isComplete(folder)) return folder;
  await ensureFolder(cache, 'ZHITU_CACHE');
  return withLock(cache, 'neo4j', async () => {
    if (await isComplete(folder)) return folder;
    say(`Fetching Neo4j ${engineVersion} with Maven, once (about 120 MB) …`);
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
    await fetchInto(partial, signal);
    await rename(partial, folder);
    return folder;
  });
}
