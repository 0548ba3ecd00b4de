import { describe, expect, it } from 'vitest';
import { fold } from '../../../seed/extract/fold.ts';
import { passagesOf } from '../../../seed/read/passages.ts';
import { linesOf } from '../../../seed/read/span.ts';

/** Part, heading path with → and the passage's words; # stands before a heading. */
function shape(text: string, year: number | null = 2023): string[] {
  const folded = fold(text);
  return passagesOf(text, folded, linesOf(folded), year).map(
    ({ start, end, part, headings, heading }) =>
      `${part} ${[...headings, `${heading ? '#' : ''}${text.slice(start, end)}`].join(' → ')}`,
  );
}

describe('passages', () => {
  it('are headings, paragraphs and items with the headings above them', () => {
    const text = [
      '2023年，我局依法履职。',
      '一、主要成效',
      '（一）健全制度。修订办法2件。一是抓清理。二是抓审查；三是抓备案。',
      '（二）规范执法',
      '全年检查30次。',
      '二、存在的不足',
      '（一）力量不足',
      '人手紧张。',
      '三、下一步打算',
      '1．加强培训。每季度办班。',
    ].join('\n');
    expect(shape(text)).toEqual([
      'PREAMBLE 2023年，我局依法履职。',
      'RESULTS #一、主要成效',
      'RESULTS 一、主要成效 → #（一）健全制度。',
      'RESULTS 一、主要成效 → （一）健全制度 → 修订办法2件。',
      'RESULTS 一、主要成效 → （一）健全制度 → 一是抓清理。',
      'RESULTS 一、主要成效 → （一）健全制度 → 二是抓审查；',
      'RESULTS 一、主要成效 → （一）健全制度 → 三是抓备案。',
      'RESULTS 一、主要成效 → #（二）规范执法',
      'RESULTS 一、主要成效 → （二）规范执法 → 全年检查30次。',
      'PROBLEMS #二、存在的不足',
      'PROBLEMS 二、存在的不足 → #（一）力量不足',
      'PROBLEMS 二、存在的不足 → （一）力量不足 → 人手紧张。',
      'PLANS #三、下一步打算',
      'PLANS 三、下一步打算 → #1．加强培训。',
      'PLANS 三、下一步打算 → 1．加强培训 → 每季度办班。',
    ]);
  });

  it('return to results behind the plans, and take no repaired problem for a problem', () => {
    const text = '一、督察问题整改情况\n已整改。\n二、下一步工作\n继续抓。\n三、其他需要报告的情况\n无。';
    expect(shape(text).map((line) => line.split(' ')[0])).toEqual([
      ...['RESULTS', 'RESULTS', 'PLANS', 'PLANS', 'RESULTS', 'RESULTS'],
    ]);
  });

  it('stay in the plans of an unnumbered heading whose list begins anew', () => {
    const text = '一、成效\n好。\n二、监督\n好。\n2024年工作要点\n一、抓执法\n继续。\n二、抓普法\n继续。';
    expect(shape(text).map((line) => line.split(' ')[0])).toEqual([
      ...['RESULTS', 'RESULTS', 'RESULTS', 'RESULTS'],
      ...['PLANS', 'PLANS', 'PLANS', 'PLANS', 'PLANS'],
    ]);
  });

  it('find problems and plans by their first words where headings are lost', () => {
    const long = '各项工作按计划推进，制度不断健全，执法更加规范，群众更加满意。'.repeat(6);
    const text = `${long}\n${long}\n工作取得成效，但仍存在执法力量不足的问题。\n下一步，我局将充实执法力量。`;
    expect(shape(text).map((line) => line.split(' ')[0])).toEqual([
      'PREAMBLE',
      'PREAMBLE',
      'PROBLEMS',
      'PLANS',
    ]);
  });

  it('are cut out of one long line whose breaks were lost', () => {
    const filler = '依法履行职责，持续规范执法行为，'.repeat(26);
    const text = `${filler}现报告如下： 一、规范执法 ${filler}全年检查30次。 二、存在问题 （一）人手不足 ${filler}有待加强。 三、下一步工作 （一）充实力量 ${filler}抓好落实。`;
    expect(shape(text).map((line) => line.replaceAll(filler, '…'))).toEqual([
      'PREAMBLE …现报告如下：',
      'RESULTS #一、规范执法',
      'RESULTS 一、规范执法 → …全年检查30次。',
      'PROBLEMS #二、存在问题',
      'PROBLEMS 二、存在问题 → #（一）人手不足',
      'PROBLEMS 二、存在问题 → （一）人手不足 → …有待加强。',
      'PLANS #三、下一步工作',
      'PLANS 三、下一步工作 → #（一）充实力量',
      'PLANS 三、下一步工作 → （一）充实力量 → …抓好落实。',
    ]);
  });

  it.each([
    ['按照1、3、5分钟圈布警，无罪不诉率1.43%，审理一、二审案件20件。', 1],
    ['学习《办法》第二条第（一）项，处置“8.10”事件。', 1],
    ['①抽查20次；②公示结果；③建立档案。', 3],
    ['一是建制度，二是抓落实；三是强监督。', 2],
  ])('cuts only at numbers of items: %s', (text, count) => {
    expect(shape(text)).toHaveLength(count);
  });
});
