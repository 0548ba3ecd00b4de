import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { hasCode } from '../errors.ts';

/** A process that cannot be mistaken for a later one with the same number. */
const processSchema = z.object({ pid: z.number().int().positive(), started: z.string() });
export type ProcessMark = z.infer<typeof processSchema>;

const stateSchema = z.object({
  engine: processSchema,
  port: z.number().int(),
  /** Whether `zhitu neo4j start` asked for it: then only `zhitu neo4j stop` ends it. */
  background: z.boolean(),
  /** Who uses it; the last one that leaves stops it. */
  users: z.array(processSchema.extend({ id: z.string() })),
});

/** What is known of the running engine of a home, kept in <home>/engine.json. */
export type EngineState = z.infer<typeof stateSchema>;

/** When the process began, in whatever unit the system counts; undefined when there is no such process. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold spaces and brackets itself; state is the first field after it, start the 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : (fields[19] ?? '');
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ESRCH')) throw error;
  }
  if (process.platform === 'linux') return undefined;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    // Without ps the number alone must do.
    return '';
  }
}

/** The mark of a process; undefined when it has ended. */
export function markOf(pid: number): ProcessMark | undefined {
  const started = startOf(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether the very process of the mark still runs. */
export const isRunning = (mark: ProcessMark): boolean => startOf(mark.pid) === mark.started;

/** Reads the state; a missing or unreadable file means that no engine is known. */
export async function readState(path: string): Promise<EngineState | undefined> {
  try {
    const parsed = stateSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Replaces the state in one move, so that a reader never sees half of it. */
export async function writeState(path: string, state: EngineState): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

export const removeState = (path: string): Promise<void> => rm(path, { force: true });
