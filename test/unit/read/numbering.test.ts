import { describe, expect, it } from 'vitest';
import { hanNumber, marksIn } from '../../../seed/read/numbering.ts';

describe('numerals', () => {
  it.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
  ])('%s is %i', (numeral, value) => {
    expect(hanNumber(numeral)).toBe(value);
  });
});

describe('marks of numbering', () => {
  it.each([
    ['一、党建', 'han 1'],
    ['十二、其他', 'han 12'],
    ['(三)执法', 'hanBracket 3'],
    ['㈣执法', 'hanBracket 4'],
    ['16.能力', 'arabic 16'],
    ['2、能力', 'arabic 2'],
    ['⒊能力', 'arabic 3'],
    ['(5)能力', 'arabicBracket 5'],
    ['⑥能力', 'circled 6'],
    ['二是抓', 'word 2'],
    ['三要抓', 'word 3'],
    ['第四,抓', 'word 4'],
    ['第二部分 成效', 'division 2'],
    ['--建成', 'bullet 0'],
    ['8.10案件', ''],
    ['2.0版', ''],
    ['二、三产业', ''],
    ['一要素', ''],
    ['第一要务', ''],
  ])('%s: %s', (text, mark) => {
    const [first] = [...marksIn(text, { start: 0, end: text.length })].filter(({ start }) => start === 0);
    expect(first === undefined ? '' : `${first.form} ${first.number}`).toBe(mark);
  });
});
