/**
 * No report can make us hang: long runs of what rules look for cost time in proportion to their length. Measured
 * on the processor, so that a busy machine does not matter much, and again where a first measurement is bad.
 */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../seed/extract/index.ts';
import { readReport } from '../../../seed/read/index.ts';

const genuine = '完善行政执法监督，规范执法人员资格管理。落实法律顾问制度，开展普法宣传。\n'.repeat(110);

/** Where in a report the noise stands. What a text is shows in its first pages, so those are genuine. */
const frames = {
  results: (noise: string) => frame({ results: noise }),
  'a heading': (noise: string) => frame({ heading: noise }),
  problems: (noise: string) => frame({ problems: noise }),
  'the end': (noise: string) => frame({ end: noise }),
};
const frame = ({
  results = '',
  heading = '',
  problems = '',
  end = '',
}) => `富阳区司法局2024年法治政府建设工作报告

2024年，富阳区司法局推进法治政府建设，现将有关情况报告如下。
一、主要做法
${genuine}(一)化解纠纷${heading}
调处纠纷${results}
二、存在问题
执法力量不足${problems}。
三、下一步计划
推广平台。
${end}
`;

/** Milliseconds on the processor from bytes to facts. */
async function cost(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const start = process.cpuUsage();
  extract(await readReport(bytes, 'noise.txt'));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Noise of a length: the unit again and again. */
const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Below this the fixed part of the cost and the noise of the clock outweigh growth. */
const small = 150;
/** Twice the length may cost three times as much; what is quadratic costs four times. */
const most = 3;

const longest = 50_000;

/** Tells how cost grows where it can be judged; null where all is well. */
async function judge(place: keyof typeof frames, unit: string) {
  const at = (length: number) => cost(frames[place](fill(unit, length)));
  // A pattern that runs away must not hold the tests up: what takes seconds is bad without a second look.
  const quarter = await at(longest / 4);
  if (quarter > 3_000) return { place, unit, quarter };
  let whole = await at(longest);
  if (whole <= small) return null;
  if (whole > 6_000) return { place, unit, quarter, whole };
  let half = await at(longest / 2);
  for (let again = 0; again < 3 && whole > most * half; again++) {
    // Disturbances only add: the least of several is nearest to the truth.
    half = Math.min(half, await at(longest / 2));
    whole = Math.min(whole, await at(longest));
  }
  return whole > most * half ? { place, unit, half, whole } : null;
}

/** What rules look for: digits, marks that open and never close, joints of lists, words that start a search. */
const singles = [
  ...['7', '１', '1,', '1.', '1/', '9%', '万', '一', '十百千万亿', '第一', '百分之', '余'],
  ...[
    '“',
    '”',
    '‘',
    '"',
    '《',
    '》',
    '〈',
    '(',
    '（',
    '【',
    '［',
    '〔',
    '、',
    '，',
    '；',
    '。',
    '：',
    '—',
    '·',
  ],
  ...[
    '同比',
    '增长',
    '上升',
    '其中',
    '的',
    '和',
    '与',
    '等',
    '联合',
    '被评为',
    '荣获',
    '专项行动',
    '机制',
    '平台',
  ],
  ...[
    '局',
    '市',
    '县',
    '镇',
    '工',
    'a',
    '局长',
    '办法',
    '法',
    '2024年',
    '12月',
    '一是',
    '(一)',
    '一、',
    '1、',
  ],
  ...[' ', '　', '\t', '\n', '法\n', '。\n', '…'],
];
const mixtures = [
  '“和”',
  '《法》',
  '(一)“《',
  '“7、万《一(同比',
  '12件、13件，',
  '由1增至2，',
  '同比上升7%，',
  '近3年来',
  '“和风”“惠民”、',
  '《条例》、',
  '杭州市富阳区',
  '市局、',
  '党委（党组）—\n',
  '一是办理1件;二是',
  '推进“和风”建设、',
  '被评为“先进”、',
  '联合市局、县局和',
  '和\n',
  // A label without end before many figures.
  `${'党委（党组）'.repeat(1000)}${'的'.repeat(1000)}${'12件、13件，'.repeat(1000)}`,
];

describe.each(Object.keys(frames).filter((key): key is keyof typeof frames => key in frames))(
  'in %s',
  (place) => {
    test('long runs', { timeout: 300_000 }, async () => {
      const bad = [];
      for (const unit of place === 'results' ? [...singles, ...mixtures] : mixtures)
        bad.push(await judge(place, unit));
      expect(bad.filter((one) => one !== null)).toEqual([]);
    });
  },
);

test('200,000 characters of all kinds', { timeout: 120_000 }, async () => {
  const units = [...singles, ...mixtures];
  const noise = units.map((unit) => fill(unit, 200_000 / units.length)).join('\n');
  const perCharacter = (await cost(frame({ results: noise }))) / noise.length;
  // A report takes about 0.0015 ms a character; noise may be ten times as dense.
  expect(perCharacter).toBeLessThan(0.015);
});
