import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runZhitu } from '../../support/process.ts';
import { reportFiles } from '../../support/reports.ts';

const pathOf = (file: string): string =>
  fileURLToPath(new URL(`../../../seed/reports/${file}`, import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhitu-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('zhitu check', () => {
  test('prints each contradiction with its sentences and where they stand', async () => {
    const { code, stdout, stderr } = await runZhitu(['check', pathOf('001_d196a43f1ed30d0e.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').filter((line) => /^\d/.test(line))).toEqual([
      '1. 分项与合计不符: parts that do not make their total (confidence 0.80)',
      '2. 同一事项数字不一: different figures for the same thing (confidence 0.85)',
      expect.stringMatching(/^2 contradictions among \d+ figures in 001_d196a43f1ed30d0e\.txt\.$/),
    ]);
    for (const part of [
      '   The parts 445, 351 and 9508 make 10304, not the stated total of 10208; the difference is 96.',
      '   1477份 in 八、加强制约监督行政行为,促进行政权力规范透明运行 › (一)加强行政执法监督 › passage 51:\n     截至2021年12月21日,平台已公开行政处罚决定书1477份。',
      '   1447宗 in 八、加强制约监督行政行为,促进行政权力规范透明运行 › (二)全面主动落实政务公开 › passage 55:\n     截至12月21日,我局在八桂警察阳光执法网完成公示的行政处罚数量1447宗。',
    ])
      expect(stdout).toContain(part);
  });

  test('says so when there is none', async () => {
    const { code, stdout, stderr } = await runZhitu(['check', pathOf('000_70f903a093aab471.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^No contradictions among \d+ figures in 000_70f903a093aab471\.txt\.\n$/);
  });

  test('prints the same as JSON, with places at which the figures stand', async () => {
    const { code, stdout, stderr } = await runZhitu(['check', '--json', pathOf('001_d196a43f1ed30d0e.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const figure = z.object({ raw: z.string(), start: z.number(), end: z.number(), sentence: z.string() });
    const { findings } = z
      .object({ findings: z.array(z.object({ type: z.string(), figures: z.array(figure) })) })
      .parse(JSON.parse(stdout));
    const text = reportFiles.find(({ file }) => file === '001_d196a43f1ed30d0e.txt')?.text ?? '';
    expect(findings.map(({ type, figures }) => [type, ...figures.map(({ raw }) => raw)])).toEqual([
      ['SUM_MISMATCH', '10208', '445', '351', '9508'],
      ['DIFFERENT_VALUES', '1477', '1447'],
    ]);
    for (const { raw, start, end, sentence } of findings.flatMap(({ figures }) => figures)) {
      expect(text.slice(start, end)).toBe(raw);
      expect(sentence).toContain(raw);
    }
  });

  test.each([
    ['missing.docx', null, 'missing.docx does not exist; give the path of a report.'],
    [
      'letter.txt',
      'Dear all, the meeting is at ten.',
      'letter.txt is not a report on rule-of-law government (法治政府建设); give an annual report of an agency.',
    ],
  ])('ends with 1 and one sentence for %s', async (name, text, sentence) => {
    const path = join(folder, name);
    if (text !== null) await writeFile(path, text);
    const { code, stdout, stderr } = await runZhitu(['check', path]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr.trimEnd().endsWith(sentence)).toBe(true);
  });
});
