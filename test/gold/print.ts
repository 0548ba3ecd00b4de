/**
 * npm run evaluate [-- --errors KIND --quick --write]: tables of extraction quality, under perturbation and by rule;
 * --write brings the tables of docs/extraction.md up to date instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { f1, goldSets, percent, scorePerturbed, scoreSet } from './evaluate.ts';
import { scoreMeasures } from './measures.ts';
import type { RuleScores } from './score.ts';
import { allTables, withTables } from './tables.ts';

const { values } = parseArgs({
  options: { errors: { type: 'string' }, quick: { type: 'boolean' }, write: { type: 'boolean' } },
});
const print = (line = ''): boolean => process.stdout.write(`${line}\n`);
const rules: RuleScores = new Map();

const page = new URL('../../docs/extraction.md', import.meta.url);
if (values.write) {
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), await allTables()));
  process.exit();
}

for (const set of goldSets()) {
  const scores = await scoreSet(set, rules);
  print(`${set.name} (${set.cases.length} texts)`);
  print(`${'kind'.padEnd(20)}      P      R     F1   gold  found   hit`);
  for (const [kind, tally] of scores) {
    const precision = percent(tally.found ? tally.hit / tally.found : 1);
    const recall = percent(tally.gold ? tally.hit / tally.gold : 1);
    const counts = [tally.gold, tally.found, tally.hit].map((n) => String(n).padStart(6)).join('');
    print(`${kind.padEnd(20)} ${precision} ${recall} ${percent(f1(tally))} ${counts}`);
  }
  const errors = values.errors ? scores.get(values.errors) : undefined;
  for (const line of errors?.missed ?? []) print(`- ${line}`);
  for (const line of errors?.wrong ?? []) print(`+ ${line}`);
  print();
  if (values.quick) continue;
  const kinds = [...scores.keys()].filter((kind) => !kind.startsWith('metrics.') || kind === 'metrics.value');
  print(`F1 of ${set.name} under changes that leave the facts as they are`);
  print(`${''.padEnd(24)}${kinds.map((kind) => kind.slice(0, 10).padStart(11)).join('')}`);
  for (const [name, perturbed] of [['as given', scores] as const, ...(await scorePerturbed(set))]) {
    const row = kinds.map((kind) => {
      const tally = perturbed.get(kind);
      return (tally ? percent(f1(tally)) : '').padStart(11);
    });
    print(`${name.padEnd(24)}${row.join('')}`);
  }
  print();
}
print(`${'measures'.padEnd(20)}      P      R     F1 status  theme   gold  found   hit`);
for (const [set, tally] of await scoreMeasures()) {
  const { gold, found, hit, status, theme } = tally;
  const shares = [hit / found, hit / gold, f1(tally), status / hit, theme / hit].map(percent).join(' ');
  const counts = [gold, found, hit].map((n) => String(n).padStart(6)).join('');
  print(`${`${set} (${tally.texts})`.padEnd(20)} ${shares} ${counts}`);
  if (values.errors !== 'measures' || set === 'all') continue;
  for (const line of tally.missed) print(`- ${line}`);
  for (const line of tally.wrong) print(`+ ${line}`);
  for (const line of tally.differs) print(`≠ ${line}`);
}
print();
print(`${'rule'.padEnd(52)}  hits errors`);
for (const [rule, tally] of [...rules].sort(([a], [b]) => a.localeCompare(b)))
  print(`${rule.padEnd(52)}${String(tally.hits).padStart(6)}${String(tally.errors).padStart(7)}`);
