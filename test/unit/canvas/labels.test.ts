import { describe, expect, it } from 'vitest';
import { captions, lineBeside, linesBelow, valueText } from '../../../web/canvas/labels.ts';
import { cutMiddle, twoLines, widthInEm } from '../../../web/canvas/text.ts';
import type { SceneEntity } from '../../../web/scene/types.ts';

const make = (kind: SceneEntity['kind'], name: string, rest: Partial<SceneEntity> = {}): SceneEntity => ({
  id: name,
  kind,
  name,
  counts: [],
  ...rest,
});

describe('twoLines', () => {
  it.each([
    ['枫桥经验', 9, ['枫桥经验']],
    ['执法全过程记录制度', 9, ['执法全过程记录制度']],
    ['互联网+政务服务', 9, ['互联网+政务服务']],
    ['重大执法决定法制审核制度', 9, ['重大执法决定', '法制审核制度']],
    ['行政机关负责人出庭应诉', 9, ['行政机关负', '责人出庭应诉']],
    ['民法典宣传暨优化法治化营商环境主题宣传活动', 9, ['民法典宣传暨优化法', '…环境主题宣传活动']],
    ['党政主要负责人履行推进法治建设第一责任人职责清单', 7, ['党政主要负责人', '…任人职责清单']],
    ['“昆仑2021”打击食药环犯罪专项行动', 9, ['“昆仑2021”打击', '食药环犯罪专项行动']],
    ['政府法律顾问制', 6, ['政府法', '律顾问制']],
  ])('breaks %s at %d', (text, per, lines) => {
    expect(twoLines(text, per)).toEqual(lines);
  });

  it('never leaves one character alone and never exceeds the width by more than the ellipsis', () => {
    for (let length = 10; length < 40; length += 1) {
      const lines = twoLines('治'.repeat(length), 9);
      for (const line of lines) expect([[...line].length > 1, widthInEm(line) <= 9]).toEqual([true, true]);
    }
  });
});

describe('cutMiddle', () => {
  it.each([
    ['干部作风大转变、营商环境大提升专项行动', '干部作风大转变、营…提升专项行动'],
    ['流动车管所', '流动车管所'],
    ['一二三四五六七八九十甲乙丙丁戊', '一二三四五六七八九十甲乙丙丁戊'],
  ])('cuts %s', (text, want) => {
    expect(cutMiddle(text, 9, 6)).toBe(want);
  });
});

describe('valueText', () => {
  it.each([
    [{ value: 3000, unit: '张' }, '3,000\u2009张'],
    [{ value: 160, unit: '起', qualifier: '余' }, '160余\u2009起'],
    [{ value: 99.53, unit: '%' }, '99.53%'],
    [{ value: 1121024, unit: '人次', qualifier: '约' }, '约1,121,024\u2009人次'],
    [{ value: 0, unit: null }, '0'],
    [{ value: null }, ''],
  ])('writes %o as %s', (rest, want) => {
    expect(valueText(make('Observation', '访问量', rest))).toBe(want);
  });
});

describe('lineBeside', () => {
  it.each([
    [make('Programme', '流动车管所'), '流动车管所'],
    [make('Law', '《行政复议法》'), '《行政复议法》'],
    [make('Law', '《关于开展行政执法突出问题自查自纠的通知》'), '《关于开展行政执法…自纠的通知》'],
    [make('Person', '辜少辉', { title: '局长' }), '辜少辉 · 局长'],
    [make('Observation', '依申请案件', { value: 36, unit: '宗' }), '依申请案件 36\u2009宗'],
    [
      make('Observation', '企业防范异地不规范执法提示', { value: 3000, unit: '张' }),
      '企业防范异地不…执法提示 3,000\u2009张',
    ],
  ])('puts %o into one line', (entity, want) => {
    expect(lineBeside(entity, entity.name)).toBe(want);
  });

  it('never cuts value and unit', () => {
    const entity = make('Observation', '很'.repeat(40), { value: 118570000, unit: '人次', qualifier: '超' });
    expect(lineBeside(entity, entity.name)).toContain(` ${valueText(entity)}`);
    expect(linesBelow(entity, entity.name, 9)[1]).toBe(valueText(entity));
  });
});

describe('linesBelow', () => {
  it('keeps title marks over two lines', () => {
    const law = make('Law', '《关于开展行政执法突出问题自查自纠的通知》');
    expect(linesBelow(law, law.name, 9)).toEqual(['《关于开展行政执法', '…自查自纠的通知》']);
  });
});

describe('captions', () => {
  it('takes short names that are unique in the scene', () => {
    const agencies = [
      make('Agency', '广州市公安局花都区分局', { shortName: '花都区分局' }),
      make('Agency', '梧州市公安局', { shortName: '公安局' }),
      make('Agency', '贺州市公安局', { shortName: '公安局' }),
      make('Agency', '公安部', { shortName: null }),
    ];
    expect([...captions(agencies).values()]).toEqual([
      '花都区分局',
      '梧州市公安局',
      '贺州市公安局',
      '公安部',
    ]);
  });
});
