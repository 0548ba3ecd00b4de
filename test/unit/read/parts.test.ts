import { describe, expect, it } from 'vitest';
import { partOfHeading, partOfSentence, tellsWeakness } from '../../../seed/read/parts.ts';

describe('the part that a heading opens', () => {
  it.each([
    ['存在问题', 'PROBLEMS'],
    ['存在的问题和不足', 'PROBLEMS'],
    ['存在的主要问题及原因', 'PROBLEMS'],
    ['2023年度推进法治政府建设存在的不足和原因', 'PROBLEMS'],
    ['法治政府建设工作中存在的短板', 'PROBLEMS'],
    ['面临的困难与挑战', 'PROBLEMS'],
    ['问题与不足', 'PROBLEMS'],
    ['不足之处', 'PROBLEMS'],
    ['存在的问题及下一步打算', 'PROBLEMS'],
    ['存在的主要问题及整改措施', 'PROBLEMS'],
    ['法治政府建设的短板和不足', 'PROBLEMS'],
    ['工作中的薄弱环节', 'PROBLEMS'],
    ['需要改进的问题', 'PROBLEMS'],
    ['短板弱项和改进方向', 'PROBLEMS'],
    ['下一步工作', 'PLANS'],
    ['下一步工作打算', 'PLANS'],
    ['下步工作计划', 'PLANS'],
    ['下一年度推进法治政府建设的主要安排', 'PLANS'],
    ['下年度工作思路', 'PLANS'],
    ['2024年工作思路和要点', 'PLANS'],
    ['2024年法治政府建设重点工作', 'PLANS'],
    ['今后的努力方向', 'PLANS'],
    ['改进措施', 'PLANS'],
    ['明年工作打算', 'PLANS'],
    ['主要工作和成效', null],
    ['2023年法治政府建设重点工作', null],
    ['存在问题整改情况', null],
    ['督察反馈问题整改落实情况', null],
    ['聚焦突出问题,提升执法质效', null],
    ['着力解决群众反映的突出问题', null],
    ['坚持问题导向,强化执法监督', null],
    ['落实年度工作计划情况', null],
    ['制定工作计划,明确责任分工', null],
    ['其他需要报告的情况', null],
    ['有效化解矛盾纠纷', null],
  ] as const)('%s', (heading, part) => {
    expect(partOfHeading(heading, 2023, true)).toBe(part);
  });

  it('takes only headings of so many words below the outermost level', () => {
    expect([
      partOfHeading('存在的不足', 2023, false),
      partOfHeading('下一步工作计划', 2023, false),
      partOfHeading('健全工作计划和工作打算', 2023, false),
      partOfHeading('化解存在的突出问题', 2023, false),
    ]).toEqual(['PROBLEMS', 'PLANS', null, null]);
  });
});

describe('the part that a sentence opens', () => {
  it.each([
    ['下一步,我局将继续完善制度。', 'PLANS'],
    ['下一步工作中,全镇要抓好普法。', 'PLANS'],
    ['针对以上问题,将强化培训。', 'PLANS'],
    ['2024年,我街道将围绕重点任务推进工作。', 'PLANS'],
    ['2023年,我街道将工作重心下移。', null],
    ['虽然取得了一些成绩,但仍存在执法力量不足等问题。', 'PROBLEMS'],
    ['一年来工作稳步推进,同时也存在一些短板。', 'PROBLEMS'],
    ['针对督察反馈但仍存在的问题逐项整改。', null],
    ['全年开展检查12次。', null],
  ] as const)('%s', (sentence, part) => {
    expect(partOfSentence(sentence, 2023)).toBe(part);
  });
});

describe('a weakness', () => {
  it.each([
    ['执法人员业务能力有待提高', true],
    ['普法形式不够丰富', true],
    ['专业人才短缺', true],
    ['强化法治培训', false],
    ['印发年度清单', false],
  ])('%s', (text, weak) => {
    expect(tellsWeakness(text)).toBe(weak);
  });
});
