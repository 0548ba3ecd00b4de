import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extract } from '../../../seed/extract/index.ts';
import { readReport } from '../../../seed/read/index.ts';

/** Texts written for this test, of agencies that do not exist, with their figures labelled by hand. */
const folder = new URL('../../gold/made/', import.meta.url);
const change = z.object({ direction: z.string(), percent: z.number() });
const label = z.object({
  start: z.number(),
  end: z.number(),
  label: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  change: change.optional(),
  optional: z.boolean().optional(),
});
const gold = z.object({ file: z.string(), made: z.literal(true), metrics: z.array(label) });

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => gold.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
  .map(({ file, metrics }) => ({ file, metrics, text: readFileSync(new URL(file, folder), 'utf8') }));

const pairs = (text: string) => {
  const plain = text.normalize('NFKC').replace(/[\s“”()、，,·-]/g, '');
  return Array.from({ length: Math.max(1, plain.length - 1) }, (_, i) => plain.slice(i, i + 2));
};

/** Dice coefficient of the character pairs of two labels. */
function likeness(a: string, b: string): number {
  const rest = pairs(b);
  const of = pairs(a);
  const total = of.length + rest.length;
  const both = of.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * both) / total;
}

const half: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
const traditional = Converter({ from: 'cn', to: 't' });
const each = (text: string, turn: (char: string) => string) =>
  text.replace(/[\s\S]/g, (char) => {
    const turned = turn(char);
    return turned.length === 1 ? turned : char;
  });

const ways = {
  'as written': (text: string) => text,
  'half-width marks': (text: string) => each(text, (char) => half[char] ?? char),
  'full-width digits': (text: string) =>
    each(text, (char) => (/[\d.%]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)),
  'traditional characters': (text: string) => each(text, traditional),
  'lost line ends': (text: string) => each(text, (char) => (char === '\n' ? ' ' : char)),
};

/** Shares of figures found at their place with their value, and of those also right in unit, label and change. */
async function score(turn: (text: string) => string) {
  const sum = { labels: 0, found: 0, read: 0, right: 0 };
  for (const { file, metrics, text } of texts) {
    const { observations } = extract(await readReport(Buffer.from(turn(text)), file));
    const core = metrics.filter(({ optional }) => optional !== true);
    const free = metrics.filter(({ optional }) => optional === true);
    sum.labels += core.length;
    for (const fact of observations) {
      const here = (one: { start: number; end: number; value: number }) =>
        one.start < fact.number.end && fact.number.start < one.end && one.value === fact.value;
      if (free.some(here)) continue;
      sum.read++;
      const want = core.find(here);
      if (want === undefined) continue;
      sum.found++;
      const sameChange =
        (want.change === undefined && fact.change === null) ||
        (want.change?.direction === fact.change?.direction && want.change?.percent === fact.change?.percent);
      if (want.unit === fact.unit && sameChange && likeness(want.label, fact.label) >= 0.5) sum.right++;
    }
  }
  const f1 = (hits: number) => (2 * hits) / (sum.labels + sum.read);
  return { value: f1(sum.found), whole: f1(sum.right) };
}

describe('figures of made texts', () => {
  it.each(Object.entries(ways))('are read %s', async (_, turn) => {
    expect(texts.length).toBeGreaterThanOrEqual(15);
    const { value, whole } = await score(turn);
    expect(value).toBeGreaterThan(0.99);
    expect(whole).toBeGreaterThan(0.92);
  });
});
