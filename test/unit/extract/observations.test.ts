import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractObservations } from '../../../seed/extract/observations.ts';
import { prepare } from '../../../seed/extract/sentences.ts';
import type { Report } from '../../../seed/read/types.ts';

function reportOf(text: string, part: 'RESULTS' | 'PLANS' | 'PROBLEMS' = 'RESULTS'): Report {
  const passage = { start: 0, end: text.length, ordinal: 0, part, headings: [], heading: false };
  return {
    file: 'made.txt',
    sha256: '',
    format: 'txt',
    text,
    passages: text === '' ? [] : [passage],
    title: null,
    year: 2024,
    publishedOn: null,
    number: null,
    signer: null,
    publisherHints: [],
    metadata: {},
  };
}

const names = { publisher: '某市某局', agencies: [], programmes: [], laws: [] };
const read = (text: string, part?: 'PLANS' | 'PROBLEMS') =>
  extractObservations(prepare(reportOf(text, part)), names);

/** Label, number as written and unit of every figure of a text. */
const brief = (text: string) => read(text).map(({ label, raw, unit }) => `${label} ${raw}${unit ?? ''}`);

describe('what is counted', () => {
  it.each([
    ['全年组织开展巡回宣讲活动42场次。', ['巡回宣讲活动 42场次']],
    ['组织开展8次交叉检查，2场旁听庭审活动。', ['交叉检查 8次', '旁听庭审活动 2场']],
    [
      '共办理行政复议案件共计40件，其中维持30件，终止3件，未结7。',
      ['行政复议案件 40件', '行政复议案件维持 30件', '行政复议案件终止 3件', '行政复议案件未结 7件'],
    ],
    ['行政诉讼方面，办理案件12件，败诉率为0%。', ['行政诉讼办理案件 12件', '行政诉讼败诉率 0%%']],
    ['数据报送及时率和准确率均达100%。', ['数据报送及时率和准确率 100%%']],
    ['妥善处置来访事件15批次230人次。', ['处置来访事件批次 15批次', '处置来访事件人次 230人次']],
    ['有9名干部受到通报批评。', ['受到通报批评的干部 9名']],
    ['组织120人参加执法资格考试。', ['参加执法资格考试人员 120人']],
    ['取得律师执业证的有12人。', ['取得律师执业证人员 12人']],
    ['为6家困难企业出具法律意见。', ['出具法律意见的困难企业 6家']],
    ['对88件合同开展法律审查。', ['法律审查的合同 88件']],
    [
      '排查矛盾纠纷90起，化解85起，化解率94.4%。',
      ['排查矛盾纠纷 90起', '矛盾纠纷化解 85起', '矛盾纠纷化解率 94.4%%'],
    ],
    ['破获案件20起、刑拘31人、逮捕12人。', ['破获案件 20起', '破获案件刑拘 31人', '破获案件逮捕 12人']],
    ['办件时限由10个工作日压缩至4个工作日。', ['办件时限 10个工作日', '办件时限 4个工作日']],
    ['推出“流动办事车”服务，累计次数达60余次。', ['“流动办事车”服务次数 60余次']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('changes', () => {
  const changes = (text: string) =>
    read(text).map(({ raw, label, change }) => [
      raw,
      label,
      change?.direction,
      change?.percent,
      change?.base,
    ]);
  it.each([
    ['受理申请320件，同比上升15%。', [['320', '受理申请', 'up', 15, '同比']]],
    ['受理申请320件（较上年下降6.7%）。', [['320', '受理申请', 'down', 6.7, '较上年']]],
    [
      '破案50起、刑拘60人，同比分别上升12%和20%。',
      [
        ['50', '破案', 'up', 12, '同比'],
        ['60', '刑拘', 'up', 20, '同比'],
      ],
    ],
    ['办件量1200件，增长近三成。', [['1200', '办件量', 'up', 30, null]]],
    ['线上办件1200件，比上年翻一番。', [['1200', '线上办件', 'up', 100, '比上年']]],
    ['投诉举报800件，是上年的2倍。', [['800', '投诉举报', 'up', 100, '较上年']]],
    ['全市火灾起数同比下降21%。', [['21%', '火灾起数同比变化', 'down', 21, '同比']]],
    ['审批时限压缩60%。', [['60%', '审批时限压缩', 'down', 60, null]]],
    [
      '查处违法案件80件，同比增加16件，增长25%。',
      [
        ['80', '查处违法案件', 'up', 25, null],
        ['16', '查处违法案件同比增加', undefined, undefined, undefined],
      ],
    ],
    ['满意度提升至98.5%。', [['98.5%', '满意度', undefined, undefined, undefined]]],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });
});

describe('what is no figure', () => {
  it('leaves out plans, list numbers, names and hotlines', () => {
    expect(read('全年举办培训4期。', 'PLANS')).toEqual([]);
    expect(brief('一是落实“5+2”工作法；二是完善12345热线；三是抓好以下3个方面；四是执行第12条。')).toEqual(
      [],
    );
    expect(brief('根据〔2023〕15号文件，2024年3月5日起施行，24小时值守。')).toEqual([]);
  });

  it('is less sure of figures among the problems', () => {
    const [result] = read('查处案件5件。');
    const [problem] = read('查处案件5件。', 'PROBLEMS');
    expect(problem?.confidence).toBeLessThan(result?.confidence ?? 0);
  });
});

describe('evidence', () => {
  it('quotes the clause, the change with it, and the number at its offsets, in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '全年',
        '开展检查１２次',
        '查处案件1,024件',
        '，同比上升7.5%',
        '，其中维持3件',
        '、撤销2',
        '。',
        '，',
        '；',
        '（',
        '）',
        '“一网',
        '”',
        '118.57万元',
        '由3项增至5项',
        '的有7人',
        '率达99%',
        '處置',
        '\n',
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const fact of read(text)) {
          expect(text.slice(fact.number.start, fact.number.end)).toBe(fact.raw);
          expect(fact.quote.start).toBeLessThanOrEqual(fact.number.start);
          expect(fact.quote.end).toBeGreaterThanOrEqual(fact.number.end);
          expect(fact.rule).toMatch(/^figure\//);
          expect(fact.confidence).toBeGreaterThan(0);
          expect(fact.label).not.toBe('');
          expect(Number.isFinite(fact.value)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads full-width and traditional text as it reads the plain one', () => {
    const plain = '全年调解矛盾纠纷1,204件，调解成功率98.6%，同比上升2%。';
    const other = '全年調解矛盾糾紛１，２０４件，調解成功率９８．６％，同比上升２％。';
    const facts = (text: string) =>
      read(text).map(({ label, value, unit, change }) => ({ label, value, unit, change }));
    expect(facts(other)).toEqual(facts(plain));
  });
});

describe('speed', () => {
  it.each(['开展检查12次', '，维持3件', '1件', '同比上升74%、'])(
    'reads a long run of %s in linear time',
    (unit) => {
      const best = (times: number) => {
        const prepared = prepare(reportOf(unit.repeat(times)));
        return Math.min(
          ...Array.from({ length: 3 }, () => {
            const before = performance.now();
            extractObservations(prepared, names);
            return performance.now() - before;
          }),
        );
      };
      best(500);
      const small = best(500);
      expect(best(4000)).toBeLessThan(8 * 4 * small + 50);
    },
  );
});
