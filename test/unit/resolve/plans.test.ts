import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../seed/extract/index.ts';
import { readReport } from '../../../seed/read/index.ts';
import { resolve } from '../../../seed/resolve/index.ts';
import { clausesOf, matchPlans } from '../../../seed/resolve/plans.ts';
import type { ReportRows } from '../../../seed/resolve/types.ts';

/** Two reports of one agency, made for this test. */
async function made(year: number): Promise<ReportRows> {
  const file = `made-${year}.txt`;
  const bytes = readFileSync(new URL(`../../gold/plans/${file}`, import.meta.url));
  return resolve(extract(await readReport(bytes, file)));
}

const textOf = ({ owned }: ReportRows, id: string): unknown => owned.find((row) => row.id === id)?.props.text;

describe('plans and what became of them', () => {
  test('a plan leads to the deeds of the next report that carry it out, others to none', async () => {
    const [before, after] = await Promise.all([made(2022), made(2023)]);
    const plans = clausesOf(before, 'PLANNED');
    const links = matchPlans(plans, clausesOf(after, 'DONE'));
    expect(links.map(({ plan, deed, rule }) => [textOf(before, plan), textOf(after, deed), rule])).toEqual([
      ['制定轻微违法行为不予处罚清单，统一裁量尺度', '出台轻微违法行为不予处罚清单', 'same-words'],
      [
        '组织基层监管所执法人员参加行政执法资格培训和考试，提高持证上岗率',
        '组织基层监管所41名执法人员参加考试，持证上岗率提高到92%',
        'same-words',
      ],
      ['开展公平竞争审查抽查', '对12个部门开展公平竞争审查抽查', 'same-words-and-name'],
      [
        '在商业综合体设立消费维权服务站',
        '在4家商业综合体设立消费维权服务站，现场调解纠纷117起',
        'same-words',
      ],
      ['健全行刑衔接机制', '会同县公安局、县检察院健全行刑衔接机制', 'same-words-and-name'],
    ]);
    expect(plans.length).toBeGreaterThan(links.length);
    for (const { confidence } of links) {
      expect(confidence).toBeGreaterThanOrEqual(0.55);
      expect(confidence).toBeLessThanOrEqual(0.95);
    }
  });

  const clause = (id: string, text: string, ...names: string[]) => ({ id, text, names });
  test.each([
    ['加强执法监督', '建成覆盖全域的执法监督平台,监督案件812件', []],
    ['深入推进法治政府建设', '扎实推进法治政府建设', []],
    ['建立电梯责任保险制度', '对在用电梯开展安全检查', []],
    ['推广公证远程视频服务', '推广公证远程视频服务,办理公证213件', ['programme-1']],
    ['推广公证远程视频服务', '开通公证远程视频服务终端', []],
  ])('%s: %s', (plan, deed, names) => {
    const links = matchPlans(
      [clause('p', plan, ...names), clause('p2', '修订行政处罚裁量基准')],
      [clause('d', deed, ...names), clause('d2', '组织干部旁听庭审3次'), clause('d3', '清理规范性文件27件')],
    );
    expect(links.map((link) => [link.plan, link.deed, link.rule])).toEqual(
      plan.includes('公证') ? [['p', 'd', names.length > 0 ? 'same-words-and-name' : 'same-words']] : [],
    );
  });

  test('a plan leads to three deeds at most, the surest first', () => {
    // What is common or rare shows only among other measures.
    const others = [
      '修订裁量基准',
      '旁听庭审',
      '清理规范性文件',
      '发放宣传手册',
      '检查危化企业',
      '受理信访事项',
      '公示许可结果',
    ].flatMap((text, i) => [clause(`o${i}`, text), clause(`o${i}b`, `${text}并通报`)]);
    const links = matchPlans(
      [clause('p', '在工业园区设立流动仲裁庭')],
      [
        clause('a', '在高新工业园区设立流动仲裁庭'),
        clause('b', '在工业园区设立流动仲裁庭'),
        clause('c', '在港口工业园区设立流动仲裁庭'),
        clause('d', '在城南工业园区设立流动仲裁庭'),
        ...others,
      ],
    );
    expect(links).toHaveLength(3);
    expect(links.map(({ confidence }) => confidence)).toEqual(
      links.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
    );
    expect(links[0]?.deed).toBe('b');
  });

  test('without plans or deeds there is nothing', () => {
    expect(matchPlans([], [clause('d', '设立流动仲裁庭')])).toEqual([]);
    expect(matchPlans([clause('p', '设立流动仲裁庭')], [])).toEqual([]);
  });
});
