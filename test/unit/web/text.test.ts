import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayName } from '../../../web/text/display-name.ts';
import { excerpt } from '../../../web/text/excerpt.ts';
import { outlined } from '../../../web/text/headings.ts';
import { marked } from '../../../web/text/marked.ts';
import { matches } from '../../../web/text/matches.ts';
import { paragraphs } from '../../../web/text/paragraphs.ts';
import { showWide } from '../../../web/text/punctuation.ts';
import { quantity } from '../../../web/text/quantity.ts';
import { shorten } from '../../../web/text/shorten.ts';

describe('showWide', () => {
  test.each([
    ['在建设法治政府中提高政治站位,统一思想认识', '在建设法治政府中提高政治站位，统一思想认识'],
    ['提供服务1,121,024人次,同比上升', '提供服务1,121,024人次，同比上升'],
    ['(一)健全机制;(二)压实责任:', '（一）健全机制；（二）压实责任：'],
    ['9:30开会', '9:30开会'],
    ['受理36宗(和解)', '受理36宗（和解）'],
    ['Rule of law, in English (only)', 'Rule of law, in English (only)'],
  ])('%s', (text, shown) => expect(showWide(text)).toBe(shown));

  test('keeps every offset', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('法', '1', ',', '(', ')', 'a', ' ', '：', ':') }),
        (text) => {
          expect(showWide(text)).toHaveLength(text.length);
        },
      ),
    ));
});

describe('excerpt', () => {
  const long = `${'甲'.repeat(100)}乙${'丙'.repeat(100)}`;
  const said = (parts: ReturnType<typeof excerpt>) => [
    parts.cutBefore,
    ...parts.pieces.map(({ text, fact }) => (fact ? `[${text}]` : text)),
    parts.cutAfter,
  ];
  test('cuts a long sentence to forty characters on both sides of the first quote', () =>
    expect(said(excerpt(long, [{ start: 100, end: 101 }]))).toEqual([
      true,
      '甲'.repeat(40),
      '[乙]',
      '丙'.repeat(40),
      true,
    ]));
  test('leaves a short one and an opened one whole, with every quote marked', () => {
    const quotes = [
      { start: 3, end: 4 },
      { start: 1, end: 2 },
    ];
    expect(said(excerpt('甲乙丙丁', quotes))).toEqual([false, '甲', '[乙]', '丙', '[丁]', false]);
    expect(said(excerpt(long, [{ start: 100, end: 101 }], true))[1]).toHaveLength(100);
  });
  test('keeps to the sentence when a quote does not', () =>
    expect(said(excerpt('甲乙', [{ start: -3, end: 9 }]))).toEqual([false, '[甲乙]', false]));
});

describe('quantity', () => {
  test.each([
    [{ value: 1477, unit: '份', qualifier: null }, '1,477\u2009份'],
    [{ value: 160, unit: '起', qualifier: '余' }, '160余\u2009起'],
    [{ value: 3000, unit: '张', qualifier: '约' }, '约3,000\u2009张'],
    [{ value: 99.53, unit: '%', qualifier: null }, '99.53%'],
    [{ value: 1_121_000, unit: null, qualifier: null }, '1,121,000'],
  ])('%j', (value, said) => expect(quantity(value, 'zh-CN')).toBe(said));
});

test.each([
  ['枫桥经验', '枫桥经验'],
  ['党政主要负责人履行推进法治建设第一责任人职责清单', '党政主要负责人履行…任人职责清单'],
])('shorten keeps head and tail of %s', (name, short) => expect(shorten(name)).toBe(short));

test.each([
  [{ kind: 'Law', name: '行政复议法' } as const, '《行政复议法》'],
  [{ kind: 'Law', name: '《民法典》' } as const, '《民法典》'],
  [{ kind: 'Programme', name: '枫桥经验' } as const, '枫桥经验'],
])('displayName of %j', (entity, name) => expect(displayName(entity)).toBe(name));

describe('matches', () => {
  test.each([
    [
      'fa zhi jiang tang',
      'fazhi',
      [
        ['fa zhi', true],
        [' jiang tang', false],
      ],
    ],
    [
      '广州市公安局花都区分局',
      '花都',
      [
        ['广州市公安局', false],
        ['花都', true],
        ['区分局', false],
      ],
    ],
    [
      'san xiang zhi du',
      'ZHI',
      [
        ['san xiang ', false],
        ['zhi', true],
        [' du', false],
      ],
    ],
    [
      '惠企5+6',
      '5+6',
      [
        ['惠企', false],
        ['5+6', true],
      ],
    ],
    ['枫桥经验', '', [['枫桥经验', false]]],
  ])('%s by %s', (text, needle, pieces) =>
    expect(matches(text, needle).map(({ piece, match }) => [piece, match])).toEqual(pieces),
  );
});

describe('paragraphs', () => {
  test('leaves what is short in one piece', () =>
    expect(paragraphs('一、甲。二、乙。')).toEqual([{ start: 0, end: 8 }]));
  test('breaks a very long passage at its own numbering and loses nothing', () => {
    const text = `一、${'甲'.repeat(500)}。二、${'乙'.repeat(500)}。（一）${'丙'.repeat(20)}。`;
    const pieces = paragraphs(text).map(({ start, end }) => text.slice(start, end));
    expect(pieces.map((piece) => piece.slice(0, 3))).toEqual(['一、甲', '二、乙', '（一）']);
    expect(pieces.join('')).toBe(text);
  });
});

describe('marked', () => {
  const outer = { start: 12, end: 18, name: 'outer' };
  const inner = { start: 14, end: 16, name: 'inner' };
  test('cuts at facts and at the place asked for; of facts that overlap the longest counts', () =>
    expect(
      marked('零一二三四五六七八九', 10, { start: 10, end: 20 }, [inner, outer], { start: 17, end: 19 }).map(
        ({ text, fact, asked }) => [text, fact?.name ?? null, asked],
      ),
    ).toEqual([
      ['零一', null, false],
      ['二三', 'outer', false],
      ['四五', 'outer', false],
      ['六', 'outer', false],
      ['七', 'outer', true],
      ['八', null, true],
      ['九', null, false],
    ]));
});

describe('outlined', () => {
  test('tells headings from text and shows each once', () =>
    expect(
      outlined([
        { text: '一、工作情况', headings: [] },
        { text: '（一）健全机制。', headings: ['一、工作情况'] },
        { text: '甲。', headings: ['一、工作情况', '（一）健全机制'] },
        { text: '乙。', headings: ['二、问题'] },
      ]).map(({ headings, rank }) => [headings, rank]),
    ).toEqual([
      [[], 0],
      [[], 1],
      [[], null],
      [[{ text: '二、问题', rank: 0 }], null],
    ]));
});
