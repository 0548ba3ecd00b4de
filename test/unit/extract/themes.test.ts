import { describe, expect, it } from 'vitest';
import { themeOf } from '../../../seed/extract/themes.ts';
import { themeWords } from '../../../seed/lexicon/themes.ts';
import { themes } from '../../../server/ontology.ts';

describe('the theme', () => {
  it.each([
    ['压缩行政审批时限', [], 'functions'],
    ['清理行政规范性文件12件', [], 'rulemaking'],
    ['聘请法律顾问审查合同', [], 'decisions'],
    ['全面推行行政执法公示', [], 'enforcement'],
    ['修订应急预案并组织演练', [], 'emergencies'],
    ['办理行政复议案件7件', [], 'disputes'],
    ['主动公开政府信息90条', [], 'oversight'],
    ['建成数字化监管平台', [], 'digital'],
    ['专题研究法治建设第一责任人职责', [], 'leadership'],
    ['开展民法典普法活动', [], 'education'],
    ['破获刑事案件20起', [], 'policing'],
    ['举办执法业务培训班3期', [], 'workforce'],
    ['办好此事', [], null],
    ['办好企业的事', [], 'functions'],
    ['行政执法中遇到违法犯罪', [], 'enforcement'],
  ] as const)('of %s', (text, headings, theme) => {
    expect(themeOf(text, headings)).toBe(theme);
  });

  it('is the headings’ where the text says little', () => {
    expect(themeOf('办结95宗', ['二、主要成效', '(三)化解行政争议'])).toBe('disputes');
  });

  it('is the innermost heading’s rather than an outer one’s', () => {
    expect(themeOf('完成任务', ['一、规范行政执法', '(二)加强普法宣传'])).toBe('education');
  });

  it('does not depend on the way of writing', () => {
    expect(themeOf('辦理行政複議案件７件', [])).toBe('disputes');
  });
});

it('every theme has words, none of them twice within a theme', () => {
  expect(Object.keys(themeWords).sort()).toEqual(Object.keys(themes).sort());
  const twice = Object.entries(themeWords).flatMap(([theme, { telling, hints }]) =>
    [...telling, ...hints]
      .filter((word, i, all) => all.indexOf(word) !== i)
      .map((word) => `${theme} ${word}`),
  );
  expect(twice).toEqual([]);
});
