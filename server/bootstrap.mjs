/**
 * The door of every npm script: brings node_modules into the state of package-lock.json, then runs the given
 * TypeScript file on a Node that reads TypeScript. It must itself run on Node 20 without any dependency, so it
 * is plain JavaScript, and it says everything on standard error, so that standard output belongs to the script.
 *
 * Use: node server/bootstrap.mjs SCRIPT.ts [ARGUMENT…]
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const lockFile = join(root, '.cache', 'install.lock');
const major = Number(process.versions.node.split('.')[0]);

/** Ends the process with one sentence for the person who started it. */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Whether every package that package-lock.json wants is installed in its version. npm writes the list of what it
 * installed as its last step, so an interrupted installation has none.
 */
function isInstalled() {
  const list = join(modules, '.package-lock.json');
  if (!existsSync(list) || !existsSync(pinnedNode)) return false;
  try {
    const present = readJson(list).packages;
    return Object.entries(readJson(join(root, 'package-lock.json')).packages).every(
      ([path, wanted]) =>
        path === '' || wanted.optional || wanted.devOptional || present[path]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

/** Runs a command to its end; resolves to its exit code, 128 + number when a signal ended it. */
function run(command, parameters, options) {
  return new Promise((done, reject) => {
    const child = spawn(command, parameters, { cwd: root, ...options });
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, forward);
      done(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** The holder of the lock; 0 while it is just being written by its holder. */
function holder() {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const unlock = () => rmSync(lockFile, { force: true });

/** Takes the installation lock, which names its holder's process; waits while a living process holds it. */
async function lock() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (let told = false, empty = 0; ; ) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      process.once('exit', unlock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST')
        fail(`This folder cannot be written (${error.message}); make it writable, then start again.`);
    }
    const pid = holder();
    empty = pid === 0 ? empty + 1 : 0;
    if (empty > 20 || (pid !== 0 && !isAlive(pid))) {
      // Renaming first lets only one of several waiting processes take a dead one's lock away.
      const grave = `${lockFile}.${process.pid}`;
      try {
        renameSync(lockFile, grave);
        rmSync(grave, { force: true });
      } catch {
        // Another process was quicker; the next round finds its lock.
      }
      continue;
    }
    if (!told) process.stderr.write('Another start is installing the packages; waiting for it.\n');
    told = true;
    await new Promise((wake) => setTimeout(wake, 250));
  }
}

/** Installs what package-lock.json says with the machine's own Node: the pinned one may be replaced meanwhile. Not by
 * npm ci, which refuses a lock file that lacks packages of other platforms, as a partial registry mirror makes it. */
async function install() {
  await lock();
  if (!isInstalled()) {
    process.stderr.write('Installing the packages of package-lock.json, once …\n');
    const path = (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => !resolve(folder).startsWith(modules))
      .join(delimiter);
    const code = await run(
      'npm',
      ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, PATH: path },
        shell: process.platform === 'win32',
      },
    ).catch((error) =>
      fail(`npm cannot be run (${error.message}); install Node with npm, then start again.`),
    );
    if (code >= 128) process.exit(code);
    if (code !== 0) fail('npm install failed; see its message above, mend the cause and start again.');
    if (!isInstalled())
      fail('npm ci left packages out; delete the folder node_modules, check the network and start again.');
  }
  process.off('exit', unlock);
  unlock();
}

if (major < 20) fail(`Node ${process.versions.node} is too old; install Node 20 or newer, then start again.`);
const [script, ...rest] = process.argv.slice(2);
if (!script) fail('Name the script to run: node server/bootstrap.mjs SCRIPT.ts [ARGUMENT…].');
if (!existsSync(resolve(root, script))) fail(`There is no script ${script}; check the name.`);
if (!isInstalled()) await install();
if (major >= 24) {
  process.argv.splice(1, process.argv.length - 1, resolve(root, script), ...rest);
  await import(pathToFileURL(resolve(root, script)).href);
} else {
  // Programs that the script starts by name, such as node itself, must be the pinned ones too.
  const path = `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const code = await run(pinnedNode, [resolve(root, script), ...rest], {
    cwd: process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exitCode = code;
}
