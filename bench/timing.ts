/** What one piece of work took, in milliseconds. */
export interface Took {
  readonly wall: number;
  /** Time on all processors, that of collector and compiler threads included. */
  readonly cpu: number;
}

/** Runs the work and tells what it gave and took. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; took: Took }> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { value, took: { wall, cpu: (user + system) / 1000 } };
}

/** The value below which the given share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The exponent k of y = a·xᵏ that fits the points best: 1 is linear, 2 quadratic. */
export function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (pick: (point: readonly [number, number]) => number): number =>
    logs.reduce((sum, point) => sum + pick(point), 0) / logs.length;
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/** Prints rows under their heads, numbers with one decimal, as a table that Markdown reads too. */
export function printTable(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) =>
    heads.map((head) => {
      const cell = row[head] ?? '';
      return typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(2) : String(cell);
    }),
  );
  const lines = [heads, heads.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`);
  process.stdout.write(`\n${title}\n\n${lines.join('\n')}\n`);
}
