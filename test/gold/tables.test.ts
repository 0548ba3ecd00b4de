import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allTables, withTables } from './tables.ts';

it('docs/extraction.md shows what was measured (npm run evaluate -- --write brings it up to date)', async () => {
  const page = readFileSync(new URL('../../docs/extraction.md', import.meta.url), 'utf8');
  const tables = await allTables();
  for (const name of tables.keys()) expect(page).toContain(`<!-- ${name}: begin -->`);
  expect(page).toBe(withTables(page, tables));
}, 60_000);
