import { describe, expect, it } from 'vitest';
import { readReport } from '../../../seed/read/index.ts';

const read = async (head: string, opening = '我局坚持依法行政，办理行政复议2件，组织普法活动3场。') => {
  const text = `${head}\n${opening}\n一、主要成效\n开展行政执法检查20次。\n二、下一步工作\n加强执法监督。`;
  return readReport(Buffer.from(text), 'made.txt');
};

describe('the title, its publisher and date', () => {
  it.each([
    {
      of: 'a page that shows its own short title above the table of fields',
      head: '2021年法治政府建设情况报告\n• 索引号：77/2022-1\n• 发文机构：abc1\n• 公文时效：\n• 发布日期：2022-03-01\n某县某镇人民政府\n2021年法治政府建设情况报告',
      title: '某县某镇人民政府2021年法治政府建设情况报告',
      publishedOn: '2022-03-01',
      publisherHints: ['某县某镇人民政府'],
    },
    {
      of: 'a column of the site that is named like a title',
      head: '法治政府建设年度报告\n2023年度法治政府建设年度报告\n发布日期：2024-01-31 来源：某县水利局',
      title: '2023年度法治政府建设年度报告',
      publishedOn: '2024-01-31',
      publisherHints: ['某县水利局'],
    },
    {
      of: 'a line of the site with its columns, and a table between bars and brackets',
      head: '某县人民政府 政府信息公开 法治政府建设年度报告\n[ 标 题 ] | 2021年法治政府建设年度报告\n2021年法治政府建设年度报告\n日期：2022-01-10 来源： 浏览次数：3',
      title: '2021年法治政府建设年度报告',
      publishedOn: '2022-01-10',
      publisherHints: [],
    },
    {
      of: 'place, agency and title on a line each',
      head: '某省某市\n农业农村局\n2023年法治政府建设年度报告',
      title: '某省某市农业农村局2023年法治政府建设年度报告',
      publishedOn: null,
      publisherHints: ['某省某市农业农村局'],
    },
    {
      of: 'agency and date in Chinese numerals under the title',
      head: '二〇二三年度法治政府建设情况报告\n某市审计局\n二〇二四年一月十日',
      title: '二〇二三年度法治政府建设情况报告',
      publishedOn: '2024-01-10',
      publisherHints: ['某市审计局'],
    },
    {
      of: 'the agency behind a dash',
      head: '（2024年度）\n法治政府建设情况报告\n—— 某县财政局',
      title: '法治政府建设情况报告',
      publishedOn: null,
      publisherHints: ['某县财政局'],
    },
    {
      of: 'an office and a date on the line under the title',
      head: '某省人民政府关于2021年法治政府建设情况的报告\n省政府办公厅 2022-03-15',
      title: '某省人民政府关于2021年法治政府建设情况的报告',
      publishedOn: '2022-03-15',
      publisherHints: ['某省人民政府'],
    },
    {
      of: 'a title that names the plans too',
      head: '某县民政局2022年度法治政府建设工作总结及2023年工作计划\n发布时间：2023-01-05 阅读次数：5',
      title: '某县民政局2022年度法治政府建设工作总结及2023年工作计划',
      publishedOn: '2023-01-05',
      publisherHints: ['某县民政局'],
    },
    {
      of: 'a title that begins with 关于 and the place',
      head: '关于某某自治州2023年法治政府建设情况的报告',
      title: '关于某某自治州2023年法治政府建设情况的报告',
      publishedOn: null,
      publisherHints: ['某某自治州'],
    },
    {
      of: 'crumbs, buttons and the title twice, once without a character',
      head: '> 政务公开 > 专题\n首页→ 公告\n某镇2022年法治政府建设工作总结\n加大字体 缩小字体 收藏 取消收藏 打印\n某镇2022法治政府建设工作总结',
      title: '某镇2022年法治政府建设工作总结',
      publishedOn: null,
      publisherHints: ['某镇'],
    },
    {
      of: 'the name and the address of the site before the date',
      head: '某区司法局2024年法治建设年度报告\n某区人民政府门户网站  www.example.gov.cn      发布时间：2025-03-31',
      title: '某区司法局2024年法治建设年度报告',
      publishedOn: '2025-03-31',
      publisherHints: ['某区司法局'],
    },
    {
      of: 'buttons, date and source behind dots',
      head: '某市人民政府关于2023年度法治政府建设情况的报告\n• 听全文\n• 2024-01-23\n• 来源：某市司法局\n• 分享到\n• -',
      title: '某市人民政府关于2023年度法治政府建设情况的报告',
      publishedOn: '2024-01-23',
      publisherHints: ['某市人民政府', '某市司法局'],
    },
    {
      of: 'labels with wide blanks between their letters',
      head: '标  题：某县司法局2023年度法治政府建设工作报告\n文  号：某司发〔2024〕3号\n某县司法局2023年度法治政府建设工作报告',
      title: '某县司法局2023年度法治政府建设工作报告',
      publishedOn: null,
      publisherHints: ['某县司法局'],
    },
  ])('$of', async ({ head, title, publishedOn, publisherHints }) => {
    const report = await read(head);
    expect({
      title: report.title,
      publishedOn: report.publishedOn,
      publisherHints: report.publisherHints,
    }).toEqual({ title, publishedOn, publisherHints });
    const first = report.passages.find(({ heading }) => !heading);
    expect(report.text.slice(first?.start, first?.end)).toBe(
      '我局坚持依法行政，办理行政复议2件，组织普法活动3场。',
    );
  });
});

describe('an opening without a title', () => {
  it.each([
    [
      '现将《某市水利局2025年度法治政府建设情况报告》予以公布。',
      '某市水利局2025年度法治政府建设情况报告',
      2025,
    ],
    ['2021年以来，我局推进法治政府建设。自2020年10月起清理案卷，现将工作情况报告如下：', null, 2021],
    ['2022年，我局推进法治政府建设，现将法治政府建设工作情况报告如下。', null, 2022],
    ['2023年，某街道办事处推进法治政府建设。现将工作情况报告如下：', null, 2023],
    ['2019年，我部建设法治政府，印发《法治政府建设实施意见》。', null, 2019],
  ])('%s', async (opening, title, year) => {
    const text = `${opening}\n一、主要做法\n组织干部学习会议3次，走访企业12家，整理资料40份，听取各科室汇报2次，解决困难5个。`;
    const report = await readReport(Buffer.from(text), 'made.txt');
    expect({ title: report.title, year: report.year }).toEqual({ title, year });
  });
});

describe('problems announced by a sentence that ends with a colon', () => {
  it('are the items below it, whatever they say, until a sentence opens the plans', async () => {
    const report = await readReport(
      Buffer.from(
        '某局2023年法治政府建设情况报告\n一、主要做法\n开展执法检查12次，办理行政复议2件，组织普法活动3场。\n虽然取得了一定成绩，但也存在一些问题：一是人员少。二是经费紧。下一步，我局将抓培训。',
      ),
      'made.txt',
    );
    expect(report.passages.slice(3).map(({ part }) => part)).toEqual([
      'PROBLEMS',
      'PROBLEMS',
      'PROBLEMS',
      'PLANS',
    ]);
  });
});

describe('a page of one line', () => {
  it('gives its number, signer and title, and no part of a title in a sentence', async () => {
    const rest = '一、主要成效开展行政执法检查20次，办理行政复议2件。'.repeat(8);
    const whole = await readReport(
      Buffer.from(
        `某县司法局2023年度法治政府建设工作报告某司发〔2024〕6号    签发人：王 某 县政府：2023年，${rest}`,
      ),
      'made.txt',
    );
    expect([whole.title, whole.number]).toEqual([
      '某县司法局2023年度法治政府建设工作报告',
      '某司发〔2024〕6号',
    ]);
    const sentence = await readReport(
      Buffer.from(`根据要求报送《2023年度法治政府建设情况报告》，2023年，${rest}`),
      'made.txt',
    );
    expect(sentence.title).toBe(null);
  });
});
