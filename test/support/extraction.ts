import { createHash } from 'node:crypto';
import type { Extraction, Mention } from '../../seed/extract/types.ts';
import type { Passage, Report, Span } from '../../seed/read/types.ts';

/** The smallest report that has something of every kind; written out so that every row can be checked by eye. */
export const lines = [
  '2024年,花都区分局在市局领导下推进法治建设。',
  '深化新时代“枫桥经验”,联合狮岭镇政府开展走访53次,被市局评为平安单位。',
  '依据《行政复议法》办理案件36宗。局长张三参加培训。',
  '下一步,推广法治惠企“5+6”模式。',
] as const;

function readLines(given: readonly string[], file: string): Report {
  const text = given.join('\n');
  let at = 0;
  const passages = given.map((line, ordinal): Passage => {
    const start = at;
    at += line.length + 1;
    const part = ordinal === 0 ? 'PREAMBLE' : ordinal === given.length - 1 ? 'PLANS' : 'RESULTS';
    return { start, end: start + line.length, ordinal, part, headings: [], heading: false };
  });
  return {
    file,
    sha256: createHash('sha256').update(text).digest('hex'),
    format: 'txt',
    text,
    passages,
    title: '广州市公安局花都区分局2024年法治政府建设年度报告',
    year: 2024,
    publishedOn: '2024-12-13',
    number: null,
    signer: null,
    publisherHints: [],
    metadata: { 来源: '本网' },
  };
}

/**
 * A hand-made extraction with facts of all kinds.
 * @param given the lines of the report, by default `lines`; facts whose words are gone are left out
 */
export function makeExtraction(given: readonly string[] = lines, file = 'hand-made.txt'): Extraction {
  const report = readLines(given, file);
  const find = (words: string): (Span & { passage: number })[] => {
    const start = report.text.indexOf(words);
    const passage = report.passages.find((p) => p.start <= start && start < p.end);
    return passage ? [{ start, end: start + words.length, passage: passage.ordinal }] : [];
  };
  const mentions = (...surfaces: string[]): Mention[] =>
    surfaces.flatMap((surface) => find(surface).map((place) => ({ ...place, surface })));
  const certainty = { rule: 'by-hand', confidence: 0.9 };
  const fact = (words: string) =>
    find(words).map(({ start, end, passage }) => ({ ...certainty, quote: { start, end }, passage }));
  const agency = (name: string, ...surfaces: string[]) => ({
    name,
    mentions: mentions(...surfaces),
    parent: null,
    ...certainty,
  });
  const observation = (quote: string, raw: string, value: number, unit: string, label: string) =>
    fact(quote).flatMap((base) =>
      find(raw).map(({ start, end }) => ({
        ...base,
        number: { start, end },
        raw,
        value,
        unit,
        qualifier: null,
        change: null,
        label,
        metric: null,
        agency: '广州市公安局花都区分局',
        period: null,
      })),
    );
  const programme = (quote: string, name: string, surface: string, status: 'run' | 'planned') =>
    fact(quote).map((base) => ({
      ...base,
      name,
      category: 'brand' as const,
      status,
      mentions: mentions(surface),
      runBy: [{ agency: '广州市公安局花都区分局', role: 'LEAD' as const }],
    }));
  const measure = (quote: string, status: 'DONE' | 'PLANNED') =>
    fact(quote).map((base) => ({ ...base, status, theme: 'disputes' as const }));
  return {
    report,
    publisher: '广州市公安局花都区分局',
    agencies: [
      agency('广州市公安局花都区分局', '花都区分局'),
      agency('广州市公安局', '市局'),
      agency('狮岭镇政府', '狮岭镇政府'),
    ].filter((found) => found.mentions.length > 0),
    programmes: [
      ...programme('深化新时代“枫桥经验”', '枫桥经验', '新时代“枫桥经验”', 'run'),
      ...programme('推广法治惠企“5+6”模式', '惠企5+6', '法治惠企“5+6”模式', 'planned'),
    ],
    laws: fact('依据《行政复议法》办理案件36宗').map((base) => ({
      ...base,
      title: '行政复议法',
      category: 'law',
      mentions: mentions('《行政复议法》'),
    })),
    observations: [
      ...observation('联合狮岭镇政府开展走访53次', '53', 53, '次', '走访'),
      ...observation('依据《行政复议法》办理案件36宗', '36', 36, '宗', '办理案件'),
    ],
    awards: fact('被市局评为平安单位').map((base) => ({
      ...base,
      name: '平安单位',
      recipient: '广州市公安局花都区分局',
      grantor: '市局',
    })),
    people: fact('局长张三').map((base) => ({
      ...base,
      name: '张三',
      title: '局长',
      agency: '广州市公安局花都区分局',
      mentions: mentions('张三'),
    })),
    measures: [
      ...measure('深化新时代“枫桥经验”', 'DONE'),
      ...measure('联合狮岭镇政府开展走访53次', 'DONE'),
      ...measure('依据《行政复议法》办理案件36宗', 'DONE'),
      ...measure('推广法治惠企“5+6”模式', 'PLANNED'),
    ],
  };
}
