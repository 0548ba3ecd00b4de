import { expect, test } from 'vitest';
import { fold, rank, shorten } from '../../server/ranking.ts';
import type { Candidate } from '../../server/statements/corpus.ts';

const candidate = (some: Partial<Candidate>): Candidate => ({
  id: 'x',
  kind: 'Programme',
  name: '枫桥经验',
  aliases: ['新时代“枫桥经验”'],
  pinyin: 'feng qiao jing yan',
  initials: 'fqjy',
  text: null,
  score: 1,
  ...some,
});

test.each([
  ['枫桥经验', 'name', '枫桥经验'],
  ['“枫桥经验”', 'name', '枫桥经验'],
  ['枫桥', 'name', '枫桥经验'],
  ['经验', 'name', '枫桥经验'],
  ['新时代枫桥经验', 'alias', '新时代“枫桥经验”'],
  ['新时代', 'alias', '新时代“枫桥经验”'],
  ['FQJY', 'initials', 'fqjy'],
  ['fengqiao', 'pinyin', 'feng qiao jing yan'],
  ['feng qiao', 'pinyin', 'feng qiao jing yan'],
])('%s matches by %s: %s', (text, field, matched) => {
  const { field: by, matched: value } = rank(candidate({}), text);
  expect({ by, value }).toEqual({ by: field, value: matched });
});

test('exact before alias before beginning before part before full text before clauses', () => {
  const ranked = [
    candidate({ id: 'exact', name: '阳光', score: 0 }),
    candidate({ id: 'prefix', name: '阳光警务', score: 0 }),
    candidate({ id: 'alias', name: '平台', aliases: ['阳光'], score: 9 }),
    candidate({ id: 'part', name: '打造阳光', aliases: [], score: 9 }),
    candidate({ id: 'text', name: '光阳', aliases: [], score: 99 }),
    candidate({ id: 'clause', kind: 'Measure', name: '阳光警务平台上线', aliases: [], score: 99 }),
    candidate({ id: 'passage', kind: 'Passage', name: '阳光', text: '推进阳光警务', aliases: [], score: 99 }),
  ]
    .map((one) => rank(one, '阳光'))
    .sort((a, b) => b.score - a.score);
  expect(ranked.map(({ id }) => id)).toEqual([
    'exact',
    'alias',
    'prefix',
    'part',
    'text',
    'clause',
    'passage',
  ]);
});

test.each([
  ['枫桥经验', '枫桥经验', '枫桥经验'],
  [`${'前'.repeat(100)}枫桥${'后'.repeat(100)}`, '枫桥', `…${'前'.repeat(9)}枫桥${'后'.repeat(9)}…`],
  [`枫桥${'后'.repeat(100)}`, '枫桥', `枫桥${'后'.repeat(18)}…`],
  [`${'前'.repeat(100)}枫桥`, '枫桥', `…${'前'.repeat(18)}枫桥`],
])('%s is shortened around %s', (value, match, expected) => expect(shorten(value, match, 20)).toBe(expected));

test('spelling does not count', () => expect(fold(' “ＡＢＣ”《枫桥 经验》')).toBe('abc枫桥经验'));
