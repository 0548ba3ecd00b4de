import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../seed/extract/fold.ts';
import { extractMeasures } from '../../../seed/extract/measures.ts';
import { prepare } from '../../../seed/extract/sentences.ts';
import { readReport } from '../../../seed/read/index.ts';
import type { Report } from '../../../seed/read/types.ts';
import { isAppError } from '../../../server/errors.ts';
import { reportFiles } from '../../support/reports.ts';

/** Bits of the genre that a text is put together from, so that it is read as a report and hard to cut. */
const bits = [
  '法治政府建设',
  '行政执法检查12次',
  '行政复议',
  '2023年',
  '一、主要成效',
  '（二）存在问题',
  '3.下一步工作',
  '一是',
  '①',
  '下一步，我局将',
  '但仍存在不足',
  '开展普法宣传',
  '《办法（试行）》',
  '“双随机”',
  '“',
  '》',
  '。',
  '；',
  '，',
  '、',
  ' ',
  '\n',
  '\t',
  '| ',
  '发布日期：2024-01-02',
  '索引号',
  '某市某局',
  '现将有关情况报告如下：',
  '10',
  '１２',
  '附件：',
] as const;
const made = fc
  .array(fc.constantFrom(...bits), { maxLength: 120 })
  .map(
    (parts) =>
      `某县某局2023年法治政府建设报告\n我局依法行政，开展行政执法监督和普法工作，健全行政复议机制，执法人员持证上岗，行政许可公开透明。\n${parts.join('')}`,
  );

const read = (text: string): Promise<Report> => readReport(Buffer.from(text), 'made.txt');

describe('whatever the text', () => {
  it('passages are in order, apart, inside it, and free of white space at both ends', async () => {
    await fc.assert(
      fc.asyncProperty(made, async (text) => {
        const { passages, text: kept } = await read(text);
        expect(kept).toBe(text);
        let end = 0;
        for (const [i, passage] of passages.entries()) {
          expect(passage.ordinal).toBe(i);
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          expect(passage.end).toBeLessThanOrEqual(text.length);
          const words = text.slice(passage.start, passage.end);
          expect(words.trim()).toBe(words);
          end = passage.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('every measure lies in one sentence of its passage', async () => {
    await fc.assert(
      fc.asyncProperty(made, async (text) => {
        const report = await read(text);
        const prepared = prepare(report);
        for (const { quote, passage } of extractMeasures(prepared)) {
          const holds = prepared.sentences.some(
            (sentence) =>
              sentence.passage === passage && sentence.start <= quote.start && quote.end <= sentence.end,
          );
          expect(holds).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('any bytes are a report or a fault told in a sentence', async () => {
  const heads = [
    [],
    [0x50, 0x4b, 0x03, 0x04],
    [0x25, 0x50, 0x44, 0x46, 0x2d],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0x3c, 0x70, 0x3e],
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
      try {
        await readReport(Uint8Array.from([...head, ...tail]), 'bytes');
      } catch (error) {
        expect(isAppError(error)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

it('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

describe('time grows with length and no faster', () => {
  const base = reportFiles[0]?.text ?? '';
  const measure = async (text: string): Promise<number> => {
    const before = process.cpuUsage();
    extractMeasures(prepare(await read(text)));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  it.each([
    '1',
    '“',
    '《(',
    '、',
    '万',
    '一、',
    '（一）',
    '一是',
    '1.',
    '开展工作，',
    '开展；',
    '下一步',
    '但存在',
    '发布日期：',
    '索引号 ',
    '。 ',
    '  ',
    'a',
    '现将法治',
    '2024年',
  ])('a long run of %s', async (bit) => {
    const run = (length: number): string => bit.repeat(Math.ceil(length / bit.length));
    const text = (length: number): string => `${base}\n${run(length)}\n${base}`;
    await measure(text(2_000));
    const short = await measure(text(10_000));
    const long = await measure(text(80_000));
    // Eight times the length; anything quadratic would take sixty-four times as long.
    expect(long).toBeLessThan(Math.max(short, 25) * 24);
  });
});
