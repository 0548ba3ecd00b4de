import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../seed/extract/index.ts';
import { extractMeasures } from '../../../seed/extract/measures.ts';
import { prepare } from '../../../seed/extract/sentences.ts';
import { readReport } from '../../../seed/read/index.ts';
import type { Report } from '../../../seed/read/types.ts';
import { toDocx, toHtml, toPdf } from '../../support/report-files.ts';
import { reportFiles } from '../../support/reports.ts';

const words = (text: string): string => text.replace(/\s+/g, '');

/** Everything that is read, but for blanks, which formats do not keep. */
function content(report: Report) {
  const { title, year, publishedOn, number, signer, publisherHints, text, passages } = report;
  const measures = extractMeasures(prepare(report)).map(
    ({ quote, status, theme }) => `${status} ${theme} ${words(text.slice(quote.start, quote.end))}`,
  );
  const facts = extract(report);
  return {
    names: [facts.agencies, facts.programmes, facts.people].map((list) =>
      list.map(({ name, mentions }) => `${name}: ${mentions.map(({ surface }) => words(surface)).join(' ')}`),
    ),
    ran: facts.programmes.map(({ status, runBy }) => [status, ...runBy]),
    laws: facts.laws.map((law) => law.title),
    observations: facts.observations.map(({ raw, value, unit, label, change, agency, metric }) => [
      words(raw),
      value,
      unit,
      label,
      change,
      agency,
      metric,
    ]),
    awards: facts.awards.map(({ name, recipient, grantor }) => [name, recipient, grantor]),
    record: { title, year, publishedOn, number, signer, publisherHints },
    passages: passages.map(({ start, end, part, headings, heading }) => ({
      words: words(text.slice(start, end)),
      part,
      heading,
      headings: headings.map(words),
    })),
    measures,
  };
}

describe.each(reportFiles)('$file', ({ file, bytes, text }) => {
  it('reads the same from a web page, a Word file and a PDF', async () => {
    const expected = content(await readReport(bytes, file));
    expect(content(await readReport(Buffer.from(toHtml(text)), 'r.html'))).toEqual(expected);
    expect(content(await readReport(iconv.encode(toHtml(text, 'gb2312'), 'gb18030'), 'r.html'))).toEqual(
      expected,
    );
    expect(content(await readReport(await toDocx(text), 'r.docx'))).toEqual(expected);
    expect(content(await readReport(toPdf(text), 'r.pdf'))).toEqual(expected);
  });

  it.each(['gb18030', 'gbk', 'utf-16le', 'utf-16be', 'utf-16', 'utf-8'])(
    'reads the same text from %s',
    async (encoding) => {
      const given =
        encoding === 'gbk'
          ? [...text].filter((char) => iconv.decode(iconv.encode(char, 'gbk'), 'gbk') === char).join('')
          : text;
      expect((await readReport(iconv.encode(given, encoding), file)).text).toBe(given);
    },
  );

  it('drops a byte order mark and carriage returns, and nothing else', async () => {
    const marked = Buffer.from(`\ufeff${text.replace(/\n/g, '\r\n')}`);
    expect((await readReport(marked, file)).text).toBe(text);
  });
});

it('tells the format by the content, not by the name', async () => {
  const [given] = reportFiles;
  if (given === undefined) throw new Error('there are no reports');
  const formats = await Promise.all(
    [toPdf(given.text), await toDocx(given.text), Buffer.from(toHtml(given.text)), given.bytes].map((bytes) =>
      readReport(bytes, 'report.bin').then(({ format }) => format),
    ),
  );
  expect(formats).toEqual(['pdf', 'docx', 'html', 'txt']);
});
