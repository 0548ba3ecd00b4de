import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../seed/extract/fold.ts';
import { parseChinese } from '../../../seed/extract/numerals.ts';
import { findQuantities, parseQuantity } from '../../../seed/extract/quantities.ts';

/** Every quantity of a text as [raw, value, unit, qualifier]. */
function found(text: string) {
  const folded = fold(text);
  return findQuantities(folded, { start: 0, end: text.length }).map(({ number, value, unit, qualifier }) => [
    text.slice(number.start, number.end),
    value,
    unit,
    qualifier,
  ]);
}

describe('quantities in a text', () => {
  it.each([
    ['为群众办事1,121,024人次', [['1,121,024', 1121024, '人次', null]]],
    ['节约118.57万元', [['118.57万', 1185700, '元', null]]],
    ['走访4.1万余名群众', [['4.1万余', 41000, '名', '余']]],
    ['发放3000余张', [['3000余', 3000, '张', '余']]],
    ['开展50余次', [['50余', 50, '次', '余']]],
    ['惠及26多万人次', [['26多万', 260000, '人次', '多']]],
    ['惠及十余万人次', [['十余万', 100000, '人次', '余']]],
    ['接待二十余次', [['二十余', 20, '次', '余']]],
    ['召开两次会议', [['两', 2, '次', null]]],
    ['挽回损失逾20万元', [['20万', 200000, '元', '超']]],
    ['近8年来最好', [['8', 8, '年', '近']]],
    ['成功率99.53%', [['99.53%', 99.53, '%', null]]],
    ['占比达百分之九十', [['百分之九十', 90, '%', null]]],
    ['差错率1.2‰', [['1.2‰', 1.2, '‰', null]]],
    ['持证比例98%以上', [['98%', 98, '%', '以上']]],
    ['教育876人次', [['876', 876, '人次', null]]],
    ['宣讲12场(次)', [['12', 12, '场(次)', null]]],
    ['服务816件/次', [['816', 816, '件/次', null]]],
    [
      '上访60批次2795人次',
      [
        ['60', 60, '批次', null],
        ['2795', 2795, '人次', null],
      ],
    ],
    ['30人以上', [['30', 30, '人', '以上']]],
    [
      '约５０起、近３００人',
      [
        ['５０', 50, '起', '约'],
        ['３００', 300, '人', '近'],
      ],
    ],
    ['全角１，２３４件', [['１，２３４', 1234, '件', null]]],
    ['办结时限3个工作日', [['3', 3, '个工作日', null]]],
    ['投入1.3亿余元', [['1.3亿余', 130000000, '元', '余']]],
    ['上门 30 余 次', [['30 余', 30, '次', '余']]],
    ['节约经费2万', [['2万', 20000, null, null]]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '2024年3月15日',
    '2021—2025年规划',
    '2021-2025普法规划',
    '〔2019〕12号文件',
    '第十六届第三次会议',
    '第12条规定',
    '“5+6”模式和“1310”部署',
    '在“4·15”等节点',
    '拨打12345热线',
    '一村一警、双随机',
    '依据2.0版清单',
    '电话020-12345678',
    '10:30召开',
    '前3名',
    '7×24小时',
    '5G网络',
    '《五年规划2020》',
    '八五普法',
    '1.加强学习 2、完善制度 (3)压实责任',
    '3个月内和10部门、5项目',
  ])('finds no figure with a unit in %s', (text) => {
    const kept = findQuantities(fold(text), { start: 0, end: text.length }).filter(
      ({ unit }) => unit !== null && unit !== '个月',
    );
    expect(kept).toEqual([]);
  });
});

const digitsOf = '零一二三四五六七八九';

/** A whole number below 100,000,000 in Chinese numerals. */
function renderChinese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const head = `${renderChinese(Math.floor(value / 10_000))}万`;
    return rest === 0 ? head : `${head}${rest < 1000 ? '零' : ''}${renderChinese(rest)}`;
  }
  let out = '';
  let gap = false;
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) gap = out !== '';
    else {
      out += `${gap ? '零' : ''}${digitsOf.charAt(digit)}${name}`;
      gap = false;
    }
  }
  return value >= 10 && value < 20 ? out.slice(1) : out;
}

const fullWidth = (text: string) =>
  text.replace(/[\d,.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** A way of writing a number, the value it stands for, and what else it says. */
const written = fc
  .record({
    whole: fc.integer({ min: 1, max: 999_999_999 }),
    decimals: fc.integer({ min: 0, max: 99 }),
    scale: fc.constantFrom('', '万', '亿'),
    qualifier: fc.constantFrom('', '余', '多'),
    separated: fc.boolean(),
    wide: fc.boolean(),
    sign: fc.constantFrom('', '%', '‰'),
  })
  .map(({ whole, decimals, scale, qualifier, separated, wide, sign }) => {
    const rate = sign !== '';
    const base = separated ? whole.toLocaleString('en-US') : String(whole);
    const digits = decimals === 0 ? base : `${base}.${decimals}`;
    const raw = rate ? `${digits}${sign}` : `${digits}${scale}${qualifier}`;
    const factor = rate ? 1 : { '': 1, 万: 1e4, 亿: 1e8 }[scale];
    const value = Number(
      ((decimals === 0 ? whole : Number(`${whole}.${decimals}`)) * (factor ?? 1)).toPrecision(15),
    );
    return {
      raw: wide ? fullWidth(raw) : raw,
      value,
      unit: rate ? sign : null,
      qualifier: rate || qualifier === '' ? null : qualifier,
    };
  });

describe('properties', () => {
  it('reads back what was written with separators, 万, 亿, 余, 多, per cent and full-width digits', () => {
    fc.assert(
      fc.property(written, ({ raw, value, unit, qualifier }) => {
        expect(parseQuantity(raw)).toEqual({ value, unit, qualifier });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(parseChinese(renderChinese(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['约', '约'],
    ['近', '近'],
    ['超', '超'],
    ['超过', '超'],
    ['逾', '超'],
    ['至少', '以上'],
  ])('reads %s before a number as a qualifier outside of it', (mark, qualifier) => {
    fc.assert(
      fc.property(written, ({ raw, value, unit, qualifier: own }) => {
        const text = `共计${mark}${raw}${unit === null ? '件' : ''}`;
        expect(found(text)).toEqual([[raw, value, unit ?? '件', own ?? qualifier]]);
      }),
    );
  });

  it('gives offsets that reproduce the number in any text', () => {
    const piece = fc.oneof(
      written.map(({ raw }) => `${raw}件`),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('，', '。', '“', '”', '开展', '同比', '万', '、', '（'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const folded = fold(text);
        for (const { number, start, end, value } of findQuantities(folded, { start: 0, end: text.length })) {
          expect(start).toBeLessThanOrEqual(number.start);
          expect(end).toBeGreaterThanOrEqual(number.end);
          expect(parseQuantity(text.slice(number.start, number.end))?.value).toBe(value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['1', '万', '、', '“', '《', '一', '1,', '1.', '十万', '1-', '第', '1+', ' 1', '%', '近', '(1'])(
    'reads a run of 100,000 characters of %j in linear time',
    (unit) => {
      const folded = fold(unit.repeat(Math.ceil(100_000 / unit.length)));
      // The best of a few runs, because other work on the machine only ever adds time.
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 5 && best > 200; run++) {
        const before = performance.now();
        findQuantities(folded, { start: 0, end: folded.length });
        best = Math.min(best, performance.now() - before);
      }
      expect(best).toBeLessThan(200);
    },
  );
});
