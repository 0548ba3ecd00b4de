import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readReport } from '../../../seed/read/index.ts';
import type { Report } from '../../../seed/read/types.ts';
import { reportFiles } from '../../support/reports.ts';

const labels = z.object({
  file: z.string(),
  report: z.object({
    title: z.string().nullable(),
    year: z.number(),
    published_on: z.string().nullable(),
    number: z.string().nullable(),
    signer: z.string().nullable(),
  }),
});

const gold = (folder: string) => {
  const base = new URL(`../../gold/${folder}/`, import.meta.url);
  return readdirSync(base)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, base, ...labels.parse(JSON.parse(readFileSync(new URL(name, base), 'utf8'))) }));
};

const record = ({ title, year, publishedOn, number, signer }: Report) => ({
  title,
  year,
  published_on: publishedOn,
  number,
  signer,
});

describe('the record of labelled reports', () => {
  it.each(gold('reports'))('$file', async ({ file, report }) => {
    const given = reportFiles.find((candidate) => candidate.file === file);
    if (given === undefined) throw new Error(`${file} is not among the reports`);
    expect(record(await readReport(given.bytes, file))).toEqual({
      title: report.title,
      year: report.year,
      published_on: report.published_on,
      number: report.number,
      signer: report.signer,
    });
  });

  it.each(gold('openings'))('opening $name', async ({ name, base, report }) => {
    const text = name.replace('.json', '.txt');
    const read = record(await readReport(readFileSync(new URL(text, base)), text));
    // One opening names no year at all; what cannot be read is not guessed.
    const year = name === '01.json' ? null : report.year;
    const { title, published_on, number, signer } = report;
    expect(read).toEqual({ title, year, published_on, number, signer });
  });
});

const body =
  '我局坚持依法行政，推进法治政府建设。\n一、主要成效\n开展行政执法检查20次，办理行政复议2件，组织普法活动3场。\n二、下一步工作\n加强执法监督。';
const read = (head: string, foot = '') => readReport(Buffer.from(`${head}\n${body}${foot}`), 'made.txt');

describe('the head of a page', () => {
  it('gives title and date of an index table with one field a line', async () => {
    const { title, year, publishedOn, metadata, passages, text } = await read(
      '首页 > 政务公开 > 法治政府建设\n索引号：\nA01/2023-00012\n发布机构：某县教育局\n发布日期：2024年1月8日\n某县教育局2023年法治政府建设工作总结\n字体：[大 中 小] 浏览次数：12',
    );
    expect({ title, year, publishedOn, metadata }).toEqual({
      title: '某县教育局2023年法治政府建设工作总结',
      year: 2023,
      publishedOn: '2024-01-08',
      metadata: {
        索引号: 'A01/2023-00012',
        发布机构: '某县教育局',
        发布日期: '2024年1月8日',
        字体: '大 中 小',
        浏览次数: '12',
      },
    });
    const words = passages.map(({ start, end }) => text.slice(start, end));
    expect(words.slice(0, 3)).toEqual([title, body.split('\n')[0], '一、主要成效']);
  });

  it('reads an index table whose fields run together', async () => {
    const { metadata } = await read(
      '索引号:000/2023-1组配分类:计划总结发布机构:某区应急管理局生成日期:2024-02-03公开方式:主动公开\n某区应急管理局2023年度法治政府建设报告',
    );
    expect(metadata).toEqual({
      索引号: '000/2023-1',
      组配分类: '计划总结',
      发布机构: '某区应急管理局',
      生成日期: '2024-02-03',
      公开方式: '主动公开',
    });
  });

  it.each([
    ['某府发〔2024〕12号', '某府发〔2024〕12号'],
    ['某府发[2024]12号', '某府发[2024]12号'],
    ['某府发（2024） 第12号', '某府发（2024）第12号'],
    ['文号：某环函【2024】3号', '某环函【2024】3号'],
  ])('reads the number %s', async (line, number) => {
    expect((await read(`${line}\n某市生态环境局关于2023年度法治政府建设情况的报告`)).number).toBe(number);
  });

  it('joins a title of two lines', async () => {
    const { title, publisherHints } = await read('某县卫生健康局关于2023年度\n法治政府建设情况的报告');
    expect({ title, publisherHints }).toEqual({
      title: '某县卫生健康局关于2023年度法治政府建设情况的报告',
      publisherHints: ['某县卫生健康局'],
    });
  });

  it('reads a year in Chinese numerals', async () => {
    expect((await read('某镇人民政府二〇二二年度法治政府建设情况报告')).year).toBe(2022);
  });
});

describe('the foot of a page', () => {
  it('gives name and date of the signature, and furniture below it is in no passage', async () => {
    const { publishedOn, publisherHints, passages, text } = await read(
      '2023年度法治政府建设情况报告',
      '\n某区交通运输局\n二〇二四年一月十五日\n附件：清单.docx\n【打印】 【关闭】\n上一篇：无\n版权所有：某区人民政府',
    );
    expect({ publishedOn, publisherHints }).toEqual({
      publishedOn: '2024-01-15',
      publisherHints: ['某区交通运输局'],
    });
    expect(passages.slice(-2).map(({ start, end }) => text.slice(start, end))).toEqual([
      '某区交通运输局',
      '二〇二四年一月十五日',
    ]);
  });
});

describe('pages of other kinds', () => {
  it('with crumbs, the title twice and several fields on a line', async () => {
    const { title, year, publishedOn, publisherHints, passages, text } = await read(
      '今天是:2020年1月1日 星期三\n工作报告\n您所在的位置:政务公开 > 工作报告\n2022年某区法治政府建设情况报告\n作者:    时间:2023-02-20    来源:某区司法局秘书科  大    中    小\n2022年某区法治政府建设情况报告',
    );
    expect({ title, year, publishedOn, publisherHints }).toEqual({
      title: '2022年某区法治政府建设情况报告',
      year: 2022,
      publishedOn: '2023-02-20',
      publisherHints: ['某区', '某区司法局秘书科'],
    });
    const first = passages.find(({ heading }) => !heading);
    expect(text.slice(first?.start, first?.end)).toBe(body.split('\n')[0]);
  });

  it('as a document with number and signer on one line and an addressee', async () => {
    const { number, signer, title, metadata } = await read(
      '某厅发〔2018〕9号          签发人：王 某\n关于2017年度依法行政工作情况的报告\n省人民政府办公厅：',
    );
    expect({ number, signer, title, addressee: metadata.主送 }).toEqual({
      number: '某厅发〔2018〕9号',
      signer: '王某',
      title: '关于2017年度依法行政工作情况的报告',
      addressee: '省人民政府办公厅',
    });
  });

  it('with lines broken at the width of a page', async () => {
    const paragraph =
      '开展行政执法检查二十次，办理行政复议两件，组织普法活动三场，清理规范性文件四件，健全执法监督机制。';
    const whole = Array.from({ length: 6 }, () => paragraph).join('');
    const broken = whole.replace(/.{24}/g, (line) => `${line}\n`);
    const report = await readReport(
      Buffer.from(`某县某局2023年法治政府建设报告\n一、主要成效\n${broken}\n二、存在的不足\n力量不足。`),
      'made.txt',
    );
    expect(report.passages.map(({ start, end }) => report.text.slice(start, end).replace(/\n/g, ''))).toEqual(
      [...['某县某局2023年法治政府建设报告', '一、主要成效', whole, '二、存在的不足', '力量不足。']],
    );
  });
});
