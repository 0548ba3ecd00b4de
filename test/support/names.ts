import { extractAgencies } from '../../seed/extract/agencies.ts';
import { extractAwards } from '../../seed/extract/awards.ts';
import { readContext } from '../../seed/extract/context.ts';
import { locate } from '../../seed/extract/evidence.ts';
import { extractLaws } from '../../seed/extract/laws.ts';
import { extractPeople } from '../../seed/extract/people.ts';
import { extractProgrammes } from '../../seed/extract/programmes.ts';
import { prepare } from '../../seed/extract/sentences.ts';
import type { Report } from '../../seed/read/types.ts';

/** A report of one publisher whose results part is the given text; lines are passages. */
function reportOf(title: string, body: string): Report {
  const text = `${title}\n${body}`;
  const passages = [...text.matchAll(/[^\n]+/g)].map((line, ordinal) => ({
    start: line.index,
    end: line.index + line[0].length,
    ordinal,
    part: ordinal === 0 ? ('PREAMBLE' as const) : ('RESULTS' as const),
    headings: [],
    heading: false,
  }));
  return {
    file: 'made.txt',
    sha256: '',
    format: 'txt',
    text,
    passages,
    title,
    year: 2024,
    publishedOn: null,
    number: null,
    signer: null,
    publisherHints: [],
    metadata: {},
  };
}

export function namesOf(title: string, body: string) {
  const prepared = prepare(reportOf(title, body));
  const locator = locate(prepared);
  const context = readContext(prepared);
  const agencies = extractAgencies(locator, context);
  return {
    publisher: context.publisher,
    agencies,
    programmes: extractProgrammes(locator, context.publisher ?? '', agencies),
    laws: extractLaws(locator),
    awards: extractAwards(locator, context.publisher, agencies),
    people: extractPeople(locator, agencies, context.publisher),
  };
}

export const bureau = '芜湖市鸠江区民政局2023年度法治政府建设情况报告';
