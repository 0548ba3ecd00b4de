import { describe, expect, test } from 'vitest';
import { findContradictions } from '../../../seed/extract/findings/index.ts';
import { markParts } from '../../../seed/extract/findings/parts.ts';
import { extract } from '../../../seed/extract/index.ts';
import { prepare } from '../../../seed/extract/sentences.ts';
import { readReport } from '../../../seed/read/index.ts';
import { reportFiles } from '../../support/reports.ts';

const frame = [
  '青河市公安局2023年法治政府建设年度报告',
  '2023年,青河市公安局坚持以习近平法治思想为指导,深入推进法治政府建设,严格规范公正文明执法。',
  '一、主要做法和成效',
];
const end = ['二、存在的问题', '部分民警依法行政的意识还不够强。', '青河市公安局', '2024年1月15日'];

/** Reads a report of one agency whose results are the given paragraphs. */
const read = async (...paragraphs: string[]) =>
  extract(await readReport(Buffer.from([...frame, ...paragraphs, ...end].join('\n')), 'made.txt'));

/** Type and figures of each finding. */
async function found(...paragraphs: string[]) {
  return findContradictions(await read(...paragraphs)).map(({ type, observations }) => [
    type,
    ...observations.map(({ raw }) => raw),
  ]);
}

describe('parts that do not make their total are found', () => {
  test.each([
    ['全年评查案卷248宗,其中优秀63宗、良好91宗、合格99宗。', ['248', '63', '91', '99']],
    ['全市共登记流动人口30412人,其中城区18907人、乡镇11605人。', ['30412', '18907', '11605']],
    ['全年办理行政复议案件58件,其中维持41件,撤销3件,终止9件,正在审理6件。', ['58', '41', '3', '9', '6']],
    ['推出“一次办”事项12项、“免证办”事项7项和“网上办”事项4项,共24项便民举措。', ['24', '12', '7', '4']],
    ['全年收到行政复议案件35件,已结22件,未结12件。', ['35', '22', '12']],
    ['破获诈骗案件26起,其中电信网络诈骗案件31起。', ['26', '31']],
  ])('%s', async (sentence, figures) => {
    expect(await found(sentence)).toEqual([['SUM_MISMATCH', ...figures]]);
  });
});

describe('parts that make their total, or may, are no finding', () => {
  test.each([
    '全年办理刑事复议70宗;复议结果为维持51宗,终止2宗,未结17。',
    '已办结行政复议案件66件,其中维持40件,终止11件,驳回申请14件,撤销0件,确认违法1件。',
    '全年评查案卷248宗,其中优秀63宗、良好91宗。',
    '现有民警320人,其中党员214人、本科以上学历297人。',
    '办理行政诉讼案件71件,其中一审案件52件,已结40件,未结12件;二审案件19件,已结11件,未结8件。',
    '全年办理案件60余件,其中维持41件,撤销23件。',
    '排查矛盾纠纷800起,化解776起,其中邻里纠纷412起、家庭纠纷370起。',
    '办理法律援助案件410件,其中农民工讨薪案件96件,接待来访咨询1320件。',
    '发放宣传资料1.2万份,其中折页8000份、手册5000份。',
    '全年收到行政复议案件35件(含上年结转6件),已结41件。',
    '开展宣传活动24场,其中进校园9场、进社区8场;举办讲座16场。',
    '全年召开会议9次、举办培训6次,共320人参加。',
    '抓获嫌疑人88人,其中刑事拘留61人、逮捕43人、取保候审19人。',
    '收到信息公开申请14件,网上申请12件。其中13件已书面答复。',
    '收到信息公开申请95件,上年结转4件,办结87件,其中予以公开61件、不予公开26件。',
    '网站发布信息58条。其中,部门文件9条,工作动态31条,公告12条,提案答复6件。',
  ])('%s', async (sentence) => {
    expect(await found(sentence)).toEqual([]);
  });
});

describe('rates are held against their counts', () => {
  test.each([
    ['共调解矛盾纠纷1250宗,成功调解1190宗,调解成功率98.6%。', [['RATE_MISMATCH', '98.6%', '1250', '1190']]],
    ['全年发现隐患640处,已整改512处,整改率91%。', [['RATE_MISMATCH', '91%', '640', '512']]],
    ['共调解矛盾纠纷2960宗,成功调解2946宗,调解成功率99.53%。', []],
    ['全年发现隐患640处,已整改638处,整改率99.6%。', []],
    ['全年发现隐患640处,已整改638处,整改率99.7%。', []],
    ['全年发现隐患640余处,已整改512处,整改率91%。', []],
    ['全年发现隐患640处,已整改512处,整改率达90%以上。', []],
    ['收到行政复议案件64件,上年结转9件,审结70件,审结率95.9%。', []],
    ['办理行政复议案件298件,直接纠错24件,综合纠错率12.1%。', []],
    ['组织考试2场,320人参加,合格318人,参考率和合格率均为100%。', []],
    ['抽检食品900批次,检查企业120家,抽检合格率97.2%。', []],
  ])('%s', async (sentence, findings) => {
    expect(await found(sentence)).toEqual(findings);
  });
});

describe('different figures for the same thing', () => {
  test.each([
    [
      ['全年共办理行政复议案件372件。', '二是畅通救济渠道,全年累计办理行政复议案件327件。'],
      [['DIFFERENT_VALUES', '372', '327']],
    ],
    [['目前共有公职律师46名。', '队伍建设方面,现有公职律师64人。'], [['DIFFERENT_VALUES', '46', '64']]],
    [
      ['全年共办理行政复议案件372件。', '全年共办理行政复议案件327件。', '全年累计办理行政复议案件372件。'],
      [['DIFFERENT_VALUES', '372', '327']],
    ],
    [['全年共办理行政复议案件372件。', '全市共办理行政复议案件3270件。'], []],
    [['全年共办理行政复议案件372件。', '全年共办结行政复议案件327件。'], []],
    [['全年共受理信访事项372件。', '全年共办结信访事项327件。'], []],
    [['截至2023年6月30日,共公示行政处罚决定书372份。', '截至12月31日,共公示行政处罚决定书732份。'], []],
    [['全年共开展法治宣传活动37场。', '在“宪法宣传周”期间,共开展法治宣传活动27场。'], []],
    [['开展法治宣传活动37场。', '组织法治宣传活动27场。'], []],
    [['2022年共办理行政复议案件372件。', '全年共办理行政复议案件327件。'], []],
    [['全年共破获刑事案件372起。', '“净网”专项行动中,共破获刑事案件27起。'], []],
    [['全年共办理行政复议案件372件,其中维持300件。', '全年共办理行政复议案件372件。'], []],
    [['通过政务网站共公开信息372条。', '通过微信公众号共公开信息327条。'], []],
  ])('%j', async (paragraphs, findings) => {
    expect(await found(...paragraphs)).toEqual(findings);
  });
});

test('each finding says in both languages what contradicts what, with figures whose quotes stand in the text', async () => {
  const extraction = await read('全市共登记流动人口30412人,其中城区18907人、乡镇11605人。');
  const [finding] = findContradictions(extraction);
  const [whole, city, country] = extraction.observations.map(({ label }) => `“${label}”`);
  expect(finding).toMatchObject({
    rule: 'sum/among',
    confidence: 0.8,
    explanation: {
      zh: `${city}18907人、${country}11605人相加为30512人，而${whole}30412人，相差100人。`,
      en: 'The parts 18907 and 11605 make 30512, not the stated total of 30412; the difference is 100.',
    },
  });
  for (const { quote, raw } of finding?.observations ?? [])
    expect(extraction.report.text.slice(quote.start, quote.end)).toContain(raw);
});

test.each([
  ['000_70f903a093aab471.txt', []],
  [
    '001_d196a43f1ed30d0e.txt',
    [
      ['SUM_MISMATCH', '10208', '445', '351', '9508'],
      ['DIFFERENT_VALUES', '1477', '1447'],
    ],
  ],
  ['002_b7cffffbc446fd03.txt', []],
  ['003_7a536fa4b04fcf8d.txt', []],
  ['004_a40316cc724f519a.txt', []],
])('the contradictions of %s are the known ones', async (file, findings) => {
  const bytes = reportFiles.find((report) => report.file === file)?.bytes ?? new Uint8Array();
  const all = findContradictions(extract(await readReport(bytes, file)));
  expect(all.map(({ type, observations }) => [type, ...observations.map(({ raw }) => raw)])).toEqual(
    findings,
  );
});

describe('figures know the total that they are a part of', () => {
  test.each([
    [
      '全年办理行政复议案件70件。已办结行政复议案件66件,其中维持40件,终止26件。尚未作出复议决定4件。',
      { '66': '70', '40': '66', '26': '66', '4': '70' },
    ],
    ['推出“一次办”事项12项和“免证办”事项7项,共19项便民举措。', { '12': '19', '7': '19' }],
    [
      '清理规范性文件276件,其中继续有效151件,修改22件,废止103件。',
      { '151': '276', '22': '276', '103': '276' },
    ],
    ['办理法律援助案件410件,其中农民工讨薪案件96件,接待来访咨询1320件。', { '96': '410' }],
    ['受理信访事项120件,办结118件。', {}],
    ['收到信息公开申请14件,网上申请12件。其中13件已书面答复。', { '13': '14' }],
  ])('%s', async (sentence, parts) => {
    const extraction = await read(sentence);
    const { text } = extraction.report;
    const marked = markParts(prepare(extraction.report), extraction.observations);
    const links = marked.flatMap(({ raw, partOf }) =>
      partOf === undefined ? [] : [[raw, text.slice(partOf.start, partOf.end)]],
    );
    expect(Object.fromEntries(links)).toEqual(parts);
  });
});
