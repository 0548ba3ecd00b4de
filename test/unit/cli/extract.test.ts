import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runZhitu } from '../../support/process.ts';
import { toPdf } from '../../support/report-files.ts';
import { reportFiles } from '../../support/reports.ts';

const guide = z.object({
  file: z.string(),
  report: z.object({ title: z.string(), agency: z.string(), year: z.number() }),
  agencies: z.array(z.object({ name: z.string(), mentions: z.array(z.string()) })),
  programmes: z.array(z.object({ name: z.string(), quote: z.string() })),
  laws: z.array(z.object({ title: z.string(), quote: z.string() })),
  metrics: z.array(z.object({ quote: z.string(), value: z.number() })),
  awards: z.array(z.unknown()),
  people: z.array(z.unknown()),
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhitu-extract-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const [given] = reportFiles;
if (given === undefined) throw new Error('there are no reports');

describe('zhitu extract', () => {
  test('prints one JSON object, quotes of which stand in the text, and nothing else', async () => {
    const path = fileURLToPath(new URL(`../../../seed/reports/${given.file}`, import.meta.url));
    const { code, stdout, stderr } = await runZhitu(['extract', path]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const facts = guide.parse(JSON.parse(stdout));
    expect(facts.file).toBe(given.file);
    const quotes = [...facts.programmes, ...facts.laws, ...facts.metrics].map(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter((quote) => !given.text.includes(quote))).toEqual([]);
  });

  test('says nothing but the facts of a PDF', async () => {
    const path = join(folder, 'report.pdf');
    await writeFile(path, toPdf(given.text));
    const { code, stdout, stderr } = await runZhitu(['extract', path]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(guide.parse(JSON.parse(stdout)).report.year).toBe(2024);
  });

  test.each([
    ['missing.txt', null, 'missing.txt does not exist; give the path of a report.'],
    ['empty.txt', '', 'empty.txt is empty; give the file of a report.'],
    [
      'letter.txt',
      'Dear all, the meeting is at ten.',
      'letter.txt is not a report on rule-of-law government (法治政府建设); give an annual report of an agency.',
    ],
    ['.', null, 'is a folder; give the path of one report.'],
  ])('ends with 1 and one sentence for %s', async (name, text, sentence) => {
    const path = join(folder, name);
    if (text !== null) await writeFile(path, text);
    const { code, stdout, stderr } = await runZhitu(['extract', path]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr.trimEnd().endsWith(sentence)).toBe(true);
  });
});
