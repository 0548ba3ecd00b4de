import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { type Config, readConfig } from '../../server/config.ts';
import { withLock } from '../../server/engine/folder.ts';

const run = promisify(execFile);

export interface Chromium {
  readonly path: string;
  /** What to start it with, beside what the driver adds. */
  readonly args: readonly string[];
}

/** The sandbox cannot work for root, and nothing may reach for the network by itself. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** Names on the path, and places that are not on it. */
const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The full path of a program, which drivers ask for; undefined when there is none of that name. */
async function locate(name: string): Promise<string | undefined> {
  if (isAbsolute(name)) return existsSync(name) ? name : undefined;
  const found = await run('sh', ['-c', 'command -v -- "$0"', name]).catch(() => undefined);
  return found?.stdout.trim() || undefined;
}

/** Whether the program starts under the driver and renders a page. */
async function works(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath: path, args: [...args], timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<title>ready</title>');
      return (await page.title()) === 'ready';
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/**
 * Unpacks the Chromium of the npm package into the cache, once. The package unpacks into the folder for temporary
 * files and takes whatever it finds there for complete, so each unpacking has a folder of its own first.
 */
async function unpack(cache: string): Promise<string> {
  const source = import.meta.resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', source), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(manifest);
  const folder = join(cache, `chromium-${version}`);
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  await mkdir(cache, { recursive: true });
  return withLock(cache, 'chromium', async () => {
    if (existsSync(path)) return path;
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial);
    const script = `await (await import(${JSON.stringify(source)})).default.executablePath()`;
    await run('env', [`TMPDIR=${partial}`, process.execPath, '--input-type=module', '-e', script]);
    await rename(partial, folder);
    return path;
  });
}

/**
 * Finds a Chromium that starts here: ZHITU_CHROMIUM, else an installed one, else the one from npm.
 * @throws Error that says what to install when none starts
 */
export async function findChromium(
  config: Pick<Config, 'chromium' | 'cache'> = readConfig(),
): Promise<Chromium> {
  for (const name of config.chromium ? [config.chromium] : installed) {
    const path = await locate(name);
    if (path && (await works(path))) return { path, args };
  }
  if (config.chromium) throw new Error(`ZHITU_CHROMIUM is ${config.chromium}, but that does not start.`);
  const path = await unpack(config.cache);
  if (await works(path)) return { path, args };
  throw new Error(
    'No Chromium starts on this machine; install one (Debian: chromium) or set ZHITU_CHROMIUM.',
  );
}
