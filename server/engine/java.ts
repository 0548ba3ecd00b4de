import { join } from 'node:path';
import { AppError, hasCode } from '../errors.ts';
import { runCommand } from './command.ts';

export interface Java {
  /** The program to run. */
  readonly path: string;
  /** Its full version, such as 17.0.15. */
  readonly version: string;
}

/** Versions that Neo4j 5.26 is made for. */
const usable: ReadonlySet<number> = new Set([17, 21]);
const wanted = 'install JDK 17 or 21, or set JAVA_HOME to one';

/** Reads the version out of what `java -version` prints: `version "17.0.15"` and, before Java 9, `"1.8.0_292"`. */
export function parseJavaVersion(output: string): { version: string; major: number } | undefined {
  const version = /version "([^"]+)"/.exec(output)?.[1];
  const parts = version?.split(/[._-]/).map(Number) ?? [];
  const major = parts[0] === 1 ? parts[1] : parts[0];
  return version !== undefined && major !== undefined && Number.isInteger(major)
    ? { version, major }
    : undefined;
}

/**
 * Finds the Java that runs the engine: that of JAVA_HOME when it is set, else the one on the path.
 * @throws AppError UNAVAILABLE that says what to install or to correct
 */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const path = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  try {
    const { output } = await runCommand(path, ['-version']);
    const found = parseJavaVersion(output);
    if (found && usable.has(found.major)) return { path, version: found.version };
    throw new AppError(
      'UNAVAILABLE',
      `Neo4j cannot run on Java ${found?.version ?? 'of an unknown version'} (${path}); ${wanted}.`,
    );
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EACCES') && !hasCode(error, 'ENOTDIR')) throw error;
    throw new AppError(
      'UNAVAILABLE',
      javaHome === undefined
        ? `No Java was found on the path, and the embedded Neo4j needs it; ${wanted}.`
        : `JAVA_HOME is ${javaHome}, but there is no ${path}; ${wanted}.`,
      { cause: error },
    );
  }
}
