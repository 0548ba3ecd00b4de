import { describe, expect, it } from 'vitest';
import { extractMeasures } from '../../../seed/extract/measures.ts';
import { prepare } from '../../../seed/extract/sentences.ts';
import { readReport } from '../../../seed/read/index.ts';
import { reportFiles } from '../../support/reports.ts';

const frame = (results: string): string =>
  `某县某局2023年法治政府建设报告\n我局依法行政，推进行政执法规范化，现将情况报告如下：\n一、主要成效\n${results}`;

/** Status and words of the measures of a made report. */
async function measures(results: string): Promise<string[]> {
  const report = await readReport(Buffer.from(frame(results)), 'made.txt');
  return extractMeasures(prepare(report)).map(
    ({ quote, status }) => `${status} ${report.text.slice(quote.start, quote.end)}`,
  );
}

describe('what was done', () => {
  it.each([
    ['印发年度普法责任清单。', ['DONE 印发年度普法责任清单']],
    [
      '制定抽查方案，组织培训6期；受理投诉90件，办结88件。',
      ['DONE 制定抽查方案', 'DONE 组织培训6期', 'DONE 受理投诉90件，办结88件'],
    ],
    ['健全监督机制，切实提升执法水平。', ['DONE 健全监督机制，切实提升执法水平']],
    ['坚持以人民为中心，紧紧围绕中心工作，开展普法活动12场。', ['DONE 开展普法活动12场']],
    ['依据《某省某条例》，查处案件7宗。', ['DONE 依据《某省某条例》，查处案件7宗']],
    ['一是建立会商制度。二是联合公安局开展巡查。', ['DONE 建立会商制度', 'DONE 联合公安局开展巡查']],
    ['行政复议案件共9件，无行政诉讼案件。', ['DONE 行政复议案件共9件，无行政诉讼案件']],
    ['我局主动公开信息120条。', ['DONE 我局主动公开信息120条']],
    ['深入学习贯彻习近平法治思想，提高政治站位。', []],
    ['认真贯彻落实上级决策部署。', []],
    ['执法监督管理水平明显提高。', []],
    ['加强组织领导，统筹谋划。', []],
    ['“好办”平台建成，“帮代办”窗口启用。', ['DONE “好办”平台建成', 'DONE “帮代办”窗口启用']],
    ['局党组学法5次，办讲座3期。', ['DONE 局党组学法5次', 'DONE 办讲座3期']],
    ['成立调解中心，甲镇司法所获评“模范司法所”。', ['DONE 成立调解中心']],
    ['成立调解中心，获评“模范司法所”。', ['DONE 成立调解中心，获评“模范司法所”']],
    ['查处案件9宗，收缴罚款3万元。', ['DONE 查处案件9宗，收缴罚款3万元']],
    ['举办普法培训班2期，培训执法人员80人。', ['DONE 举办普法培训班2期，培训执法人员80人']],
    ['一是强化监督检查。检查企业40家次。', ['DONE 检查企业40家次']],
  ])('%s', async (text, found) => {
    expect(await measures(text)).toEqual(found);
  });
});

describe('what is lacking and what will be done', () => {
  it('takes its status from the part', async () => {
    const text =
      '开展检查8次。\n二、存在的不足\n（一）执法力量有待加强。\n基层人手紧张，专业人员短缺。\n三、下一步打算\n一是举办执法培训班。二是完善案卷评查制度。';
    expect(await measures(text)).toEqual([
      'DONE 开展检查8次',
      'PROBLEM 执法力量有待加强',
      'PROBLEM 专业人员短缺',
      'PLANNED 举办执法培训班',
      'PLANNED 完善案卷评查制度',
    ]);
  });

  it('takes an announcement among the results for a plan', async () => {
    expect(await measures('建成服务中心2个。下一步，将开通热线。')).toEqual([
      'DONE 建成服务中心2个',
      'PLANNED 将开通热线',
    ]);
  });

  it('does not take the announcement that there are problems for one', async () => {
    expect(await measures('开展检查8次。\n二、存在的不足\n同时也存在一些不足。')).toEqual([
      'DONE 开展检查8次',
    ]);
  });
});

describe('the five reports', () => {
  it.each([
    ['000', 'DONE', '53次'],
    ['000', 'DONE', '1121024人次'],
    ['000', 'PLANNED', '执法工作例会'],
    ['000', 'PROBLEM', '责任心仍需加强'],
    ['001', 'DONE', '破案565起'],
    ['001', 'DONE', '“昆仑2021”专项行动'],
    ['001', 'PLANNED', '每年至少举办2次'],
    ['002', 'DONE', '906宗'],
    ['002', 'DONE', '“一路生花”'],
    ['002', 'PLANNED', '“惠企5+6”'],
    ['003', 'DONE', '1.43%'],
    ['003', 'DONE', '426批次5305人次'],
    ['003', 'PLANNED', '“法治融在线”'],
    ['004', 'DONE', '7423宗'],
  ])('%s: %s %s', async (name, status, words) => {
    const given = reportFiles.find(({ file }) => file.startsWith(name));
    if (given === undefined) throw new Error(`no report ${name}`);
    const report = await readReport(given.bytes, given.file);
    const found = extractMeasures(prepare(report)).filter(
      (measure) =>
        measure.status === status &&
        report.text.slice(measure.quote.start, measure.quote.end).includes(words),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(reportFiles)(
    '$file: of passages on plans and problems nothing was done',
    async ({ bytes, file }) => {
      const report = await readReport(bytes, file);
      const parts = new Set(
        extractMeasures(prepare(report))
          .filter(({ status }) => status === 'DONE')
          .map(({ passage }) => report.passages[passage]?.part),
      );
      expect([...parts].filter((part) => part === 'PLANS' || part === 'PROBLEMS')).toEqual([]);
    },
  );
});
