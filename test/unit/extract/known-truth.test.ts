import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../seed/extract/index.ts';
import type { Extraction } from '../../../seed/extract/types.ts';
import { readReport } from '../../../seed/read/index.ts';

/** Facts that a person read in the five reports; each must come out with its words, unit and place. */
const files = {
  huaduPolice: '000_70f903a093aab471.txt',
  wuzhouPolice: '001_d196a43f1ed30d0e.txt',
  huaduJustice: '002_b7cffffbc446fd03.txt',
  luchengPolice: '003_7a536fa4b04fcf8d.txt',
  meixianPolice: '004_a40316cc724f519a.txt',
} as const;
type Name = keyof typeof files;

const read = async (name: Name): Promise<Extraction> => {
  const bytes = readFileSync(new URL(`../../../seed/reports/${files[name]}`, import.meta.url));
  return extract(await readReport(bytes, files[name]));
};
const extractions = new Map<Name, Extraction>();
const of = async (name: Name): Promise<Extraction> => {
  const done = extractions.get(name) ?? (await read(name));
  extractions.set(name, done);
  return done;
};

/** Report, words of the quote, value, unit, part of the label, change in per cent. */
const figures: [Name, string, number, string, string, number?][] = [
  ['huaduPolice', '警示教育53次', 53, '次', '普法宣传'],
  ['huaduPolice', '普法宣传34次', 34, '次', '普法宣传'],
  ['huaduPolice', '温馨提示卡3000张', 3000, '张', '提示卡'],
  ['huaduPolice', '政府信息158条', 158, '条', '政府信息'],
  ['huaduPolice', '依申请案件36宗', 36, '宗', '依申请'],
  ['huaduPolice', '复核共计70宗', 70, '宗', '刑事复议'],
  ['huaduPolice', '维持51宗', 51, '宗', '维持'],
  ['huaduPolice', '终止2宗', 2, '宗', '终止'],
  ['huaduPolice', '未结17', 17, '宗', '未结'],
  ['huaduPolice', '行政复议案155宗', 155, '宗', '行政复议'],
  ['huaduPolice', '案件4251件', 4251, '件', '流转案件'],
  ['huaduPolice', '服务1121024人次', 1121024, '人次', '服务'],
  ['wuzhouPolice', '破案565起', 565, '起', '破案', 74],
  ['wuzhouPolice', '矛盾纠纷2298起', 2298, '起', '矛盾纠纷'],
  ['wuzhouPolice', '化解1741起', 1741, '起', '化解'],
  ['huaduJustice', '行政复议申请906宗', 906, '宗', '行政复议申请'],
  ['huaduJustice', '行政应诉案件234宗', 234, '宗', '行政应诉案件'],
  ['huaduJustice', '矛盾纠纷2960宗', 2960, '宗', '矛盾纠纷'],
  ['huaduJustice', '成功调解2946宗', 2946, '宗', '调解'],
  ['huaduJustice', '调解成功率99.53%', 99.53, '%', '调解成功率'],
  ['luchengPolice', '不诉率1.43%', 1.43, '%', '不诉率', -67],
  ['luchengPolice', '426批次', 426, '批次', '上访'],
  ['luchengPolice', '5305人次', 5305, '人次', '上访'],
  ['luchengPolice', '行政复议案件共70件', 70, '件', '行政复议案件'],
  ['luchengPolice', '行政复议案件66件', 66, '件', '行政复议案件'],
  ['luchengPolice', '维持40件', 40, '件', '维持'],
  ['luchengPolice', '终止11件', 11, '件', '终止'],
  ['luchengPolice', '驳回申请14件', 14, '件', '驳回'],
  ['luchengPolice', '撤销0件', 0, '件', '撤销'],
  ['luchengPolice', '确认违法1件', 1, '件', '确认违法'],
  ['luchengPolice', '尚未作出复议决定4件', 4, '件', '尚未作出'],
  ['meixianPolice', '7423宗', 7423, '宗', '警告'],
  ['meixianPolice', '1600宗', 1600, '宗', '免罚'],
];

describe('figures that a person read', () => {
  it.each(figures)('%s: %s', async (name, words, value, unit, label, change) => {
    const { report, observations } = await of(name);
    const found = observations.filter((o) => {
      const start = report.text.lastIndexOf(words, o.number.start);
      return o.value === value && start >= 0 && o.number.end <= start + words.length + 1;
    });
    expect(found).toHaveLength(1);
    const [observation] = found;
    if (!observation) return;
    expect(observation.unit).toBe(unit);
    expect(observation.label).toContain(label);
    expect(report.text.slice(observation.number.start, observation.number.end)).toBe(observation.raw);
    const { quote } = observation;
    expect(quote.start).toBeLessThanOrEqual(observation.number.start);
    expect(quote.end).toBeGreaterThanOrEqual(observation.number.end);
    const signed =
      observation.change && observation.change.percent * (observation.change.direction === 'up' ? 1 : -1);
    expect(signed ?? undefined).toBe(change);
  });
});

const programmes: [Name, string[]][] = [
  ['huaduPolice', ['“枫桥经验”', '“5+6”', '政法跨部门大数据办案平台', '谁执法谁普法']],
  ['huaduJustice', ['“枫桥经验”', '“5+6”|惠企5+6', '政法跨部门大数据办案平台', '谁执法谁普法', '三项制度']],
  ['wuzhouPolice', ['三项制度', '昆仑2021']],
];

describe('programmes that a person read', () => {
  it.each(programmes)('%s', async (name, wanted) => {
    const { publisher, programmes: found } = await of(name);
    for (const words of wanted) {
      const alternatives = words.split('|');
      const hit = found.filter((p) =>
        p.mentions.some((m) => alternatives.some((a) => m.surface.includes(a))),
      );
      expect(
        hit.some((p) => p.status === 'run' && p.runBy.some((r) => r.agency === publisher)),
        words,
      ).toBe(true);
    }
  });
});

describe('the record of each report', () => {
  it.each([
    ['huaduPolice', { year: 2024, publishedOn: '2024-12-13', number: null, signer: null }],
    ['wuzhouPolice', { year: 2021, publishedOn: '2022-01-01', number: null, signer: null }],
    ['huaduJustice', { year: 2024, publishedOn: null, number: null, signer: null }],
    ['luchengPolice', { year: 2023, publishedOn: '2024-01-26', number: null, signer: null }],
    ['meixianPolice', { year: 2024, publishedOn: null, number: '梅县公报字〔2024〕2号', signer: '魏少忠' }],
  ] as const)('%s', async (name, record) => {
    const { year, publishedOn, number, signer } = (await of(name)).report;
    expect({ year, publishedOn, number, signer }).toEqual(record);
  });

  it.each([
    ['huaduPolice', '广州市公安局花都区分局'],
    ['wuzhouPolice', '梧州市公安局'],
    ['huaduJustice', '广州市花都区司法局'],
    ['luchengPolice', '温州市鹿城区公安分局'],
    ['meixianPolice', '梅州市公安局梅县区分局'],
  ] as const)('%s is published by %s', async (name, publisher) => {
    expect((await of(name)).publisher).toBe(publisher);
  });

  it('keeps the table above the 鹿城 report as metadata and out of the passages', async () => {
    const { report } = await of('luchengPolice');
    expect(report.metadata).toMatchObject({
      索引号: '001008003001008/2024-00616',
      组配分类: '计划总结',
      发布机构: '区公安分局',
      生成日期: '2024-01-26',
      公开方式: '主动公开',
    });
    expect(report.passages.some((p) => report.text.slice(p.start, p.end).includes('索引号'))).toBe(false);
  });
});

describe('problems and plans', () => {
  it.each(Object.keys(files).filter((name): name is Name => name in files))(
    '%s: what stands there is never a thing done',
    async (name) => {
      const { report, measures, programmes: found } = await of(name);
      const partOf = (ordinal: number) => report.passages[ordinal]?.part;
      const wrong = measures.filter((m) => {
        const part = partOf(m.passage);
        return (part === 'PROBLEMS' && m.status === 'DONE') || (part === 'PLANS' && m.status === 'DONE');
      });
      expect(wrong).toEqual([]);
      const planned = found.filter((p) => p.mentions.every((m) => partOf(m.passage) === 'PLANS'));
      expect(planned.filter((p) => p.status === 'run')).toEqual([]);
      expect(new Set(report.passages.map((p) => p.part)).has('PLANS')).toBe(true);
      expect(measures.some((m) => m.status === 'PLANNED')).toBe(true);
    },
  );
});

describe('evidence', () => {
  it.each(Object.keys(files).filter((name): name is Name => name in files))(
    '%s: every offset reproduces its words, inside one passage',
    async (name) => {
      const { report, ...facts } = await of(name);
      const inside = (span: { start: number; end: number }, ordinal: number): boolean => {
        const passage = report.passages[ordinal];
        return (
          passage !== undefined &&
          passage.start <= span.start &&
          span.end <= passage.end &&
          span.start < span.end
        );
      };
      const quoted = [
        ...facts.programmes,
        ...facts.laws,
        ...facts.observations,
        ...facts.awards,
        ...facts.measures,
      ];
      expect(quoted.filter((fact) => !inside(fact.quote, fact.passage))).toEqual([]);
      const mentions = [facts.agencies, facts.programmes, facts.laws, facts.people]
        .flat()
        .flatMap((f) => f.mentions);
      expect(mentions.filter((m) => report.text.slice(m.start, m.end) !== m.surface)).toEqual([]);
      expect(quoted.every((fact) => fact.rule !== '' && fact.confidence > 0 && fact.confidence <= 1)).toBe(
        true,
      );
    },
  );
});
