import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeTestHome } from '../support/engine.ts';
import { runZhitu } from '../support/process.ts';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function newHome(): Promise<string> {
  const { home, remove } = await makeTestHome();
  cleanups.push(remove);
  return home;
}

describe('what is missing is told in one sentence', () => {
  const faultOf = async (env: Record<string, string | undefined>) => {
    const { code, stdout, stderr } = await runZhitu(['neo4j', 'start'], { NEO4J_URI: undefined, ...env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    return stderr.split('\n').slice(-2);
  };

  test('a home below a file', async () => {
    const home = await newHome();
    const file = join(home, 'file');
    await writeFile(file, '');
    expect(await faultOf({ ZHITU_HOME: file })).toEqual([
      expect.stringMatching(
        /^The folder .*file cannot be written \(.*\); set ZHITU_HOME to a folder that you can write to\.$/,
      ),
      '',
    ]);
  });

  test('no Java', async () => {
    const home = await newHome();
    const env = { ZHITU_HOME: home, PATH: home };
    expect(await faultOf({ ...env, JAVA_HOME: undefined })).toEqual([
      'No Java was found on the path, and the embedded Neo4j needs it; install JDK 17 or 21, or set JAVA_HOME to one.',
      '',
    ]);
    const javaHome = join(home, 'nothing');
    expect(await faultOf({ ...env, JAVA_HOME: javaHome })).toEqual([
      `JAVA_HOME is ${javaHome}, but there is no ${join(javaHome, 'bin', 'java')}; install JDK 17 or 21, or set JAVA_HOME to one.`,
      '',
    ]);
  });

  /** A folder with programs that print what they are told and end with the code. */
  const makePrograms = async (folder: string, programs: Record<string, string>) => {
    await mkdir(folder, { recursive: true });
    for (const [name, script] of Object.entries(programs))
      await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return folder;
  };

  test('a Java that is too old', async () => {
    const home = await newHome();
    const bin = await makePrograms(join(home, 'bin'), { java: `echo 'openjdk version "11.0.2"' >&2` });
    expect(await faultOf({ ZHITU_HOME: home, PATH: bin, JAVA_HOME: undefined })).toEqual([
      'Neo4j cannot run on Java 11.0.2 (java); install JDK 17 or 21, or set JAVA_HOME to one.',
      '',
    ]);
  });

  test('no Maven, and a Maven that fails; neither leaves anything half-made', async () => {
    const home = await newHome();
    const cache = join(home, 'cache');
    const bin = await makePrograms(join(home, 'bin'), { java: `echo 'openjdk version "17.0.2"' >&2` });
    const env = { ZHITU_HOME: home, ZHITU_CACHE: cache, PATH: bin, JAVA_HOME: undefined };
    expect(await faultOf(env)).toEqual([
      'Maven (mvn) was not found on the path, and it fetches the embedded Neo4j; install Maven, or set NEO4J_URI to an own Neo4j.',
      '',
    ]);
    await makePrograms(bin, { mvn: 'echo "[ERROR] Network is down"; exit 1' });
    expect(await faultOf(env)).toEqual([
      'Maven could not fetch Neo4j 5.26.30 (Network is down); check the network and Maven’s settings, then start again.',
      '',
    ]);
    expect((await readdir(cache)).filter((name) => !name.endsWith('.partial'))).toEqual([]);
  });

  test('a Java that ends at once', async () => {
    const home = await newHome();
    const bin = await makePrograms(join(home, 'bin'), {
      java: `case "$1" in -version) echo 'version "21.0.1"' >&2;; *) echo 'Error: no memory'; exit 1;; esac`,
    });
    expect(await faultOf({ ZHITU_HOME: home, PATH: bin, JAVA_HOME: undefined })).toEqual([
      `Neo4j ended while it started (Error: no memory); see ${join(home, 'logs', 'console.log')}.`,
      '',
    ]);
  });
});
