/** The report itself, its passages, its publisher and the twelve themes. */
import { themes } from '../../server/ontology.ts';
import { registerAgency } from './agencies.ts';
import { type Context, passageTexts } from './context.ts';
import { mintId } from './ids.ts';
import { latin } from './pinyin.ts';

const certain = { status: 'STATED', rule: 'document', confidence: 1, places: [] } as const;

const previewLength = 20;

export const themeId = (key: string) => mintId('Theme', key);

/** All themes go with every report, so that they are there before anything is about them. */
function addThemes({ collector }: Context): void {
  for (const [ordinal, [key, { zh, en }]] of Object.entries(themes).entries())
    collector.entity('Theme', themeId(key), { name: zh, nameEn: en, ordinal, ...latin(zh) });
}

export function addDocument(context: Context): void {
  const { collector, extraction, publisher, report, passages } = context;
  const { text, year, title, publishedOn, number, signer, file, sha256, metadata } = extraction.report;
  collector.entity('Report', report, {
    name: title ?? `${publisher.name}${year === null ? '' : `${year}年度`}法治政府建设报告`,
    year,
    publishedOn,
    number,
    signer,
    file,
    sha256,
    text,
    metadata: JSON.stringify(metadata),
  });
  collector.claim('PUBLISHED', registerAgency(context, publisher.name), report, certain);
  const texts = passageTexts(extraction);
  for (const [i, { start, end, ordinal, part, headings }] of extraction.report.passages.entries()) {
    const id = passages[i];
    const own = texts[i] ?? '';
    if (id === undefined) continue;
    collector.entity('Passage', id, {
      name: headings.at(-1) ?? own.slice(0, previewLength),
      text: own,
      start,
      end,
      ordinal,
      part,
      headings,
      report,
    });
    collector.claim('HAS', report, id, certain);
  }
  addThemes(context);
}
