import { expect, it } from 'vitest';
import { extract } from '../../../seed/extract/index.ts';
import { readReport } from '../../../seed/read/index.ts';
import { resolve } from '../../../seed/resolve/index.ts';
import { isFormula } from '../../../seed/resolve/programme-prefix.ts';

const text = `临江市司法局2023年度法治政府建设情况的报告
2023年,市司法局在市委、市政府领导下推进法治政府建设,现将有关情况报告如下:
一、主要成效
(一)坚持和发展新时代“枫桥经验”
全年组织调解员培训12次。
(二)规范执法
一是落实“双随机、一公开”监管。印发年度抽查计划,抽查企业40家。
二是推行“四个一”工作法。建立台账3本。
二、下一步工作
继续做好普法宣传。
临江市司法局
2024年1月8日
`;

it('puts measures under the programme that their heading or topic sentence names', async () => {
  const rows = resolve(extract(await readReport(new TextEncoder().encode(text), 'made.txt')));
  const nameOf = new Map([...rows.shared, ...rows.owned].map((row) => [row.id, row.props.name]));
  const parts = rows.relations
    .filter((row) => row.type === 'PART_OF' && String(row.props.rule).startsWith('under-'))
    .map((row) => [row.props.rule, nameOf.get(row.from), nameOf.get(row.to)]);
  expect(parts).toEqual(
    expect.arrayContaining([
      ['under-heading', '全年组织调解员培训12次', '枫桥经验'],
      ['under-topic', expect.stringContaining('抽查企业40家'), '双随机、一公开'],
    ]),
  );
  expect(parts.filter(([, measure]) => String(measure).includes('普法宣传'))).toEqual([]);
});

it.each([
  ['四个一', true],
  ['1+N', true],
  ['3+3', true],
  ['惠企5+6', false],
  ['一村一警', false],
  ['三项制度', false],
])('takes %s for a formula: %s', (name, expected) => {
  expect(isFormula(name)).toBe(expected);
});
