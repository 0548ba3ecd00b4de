import { fold } from '../extract/fold.ts';
import { dateIn, isDate, yearOf } from './dates.ts';
import { isName, isNumber, type Layout, layoutOf } from './layout.ts';
import { passagesOf } from './passages.ts';
import { namedTitle } from './title.ts';
import type { Passage, Report, Span } from './types.ts';

/** What is read from the text alone. */
export type ReportRecord = Omit<Report, 'file' | 'sha256' | 'format' | 'text'>;

const dateLabels =
  '发布日期 发布时间 发布于 公开日期 公开时间 时间 日期 更新时间 更新日期 发文日期 发文时间 生成日期 生成时间 成文日期 成文时间'.split(
    ' ',
  );
const numberLabels = ['发文字号', '文号', '文件编号'];
const publisherLabels =
  '发布机构 发布单位 发布部门 发文机关 发文机构 发文单位 制发机关 公开主体 责任部门 信息来源 文章来源 稿件来源 来源 稿源 供稿单位 作者'.split(
    ' ',
  );
const noPublisher = /^(?:本网|本站|网站|原创|未知|暂无|无|互联网|转载|记者.*|[\x20-\x7e\s]*)$/;

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A title on one line; a blank between two Chinese characters in it says nothing. */
const titled = (text: string): string => shown(text).replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '');
const closed = (text: string): string => text.replace(/\s+/g, '');

const agencyName = /^(.{2,40}?)(?=关于|20\d\d|二[〇○零]|法治|依法|推进|贯彻|落实|全面|年度|开展)/;

/** The agency that a title begins with: what stands before 关于, the year or 法治. */
function agencyOf(title: string): string | null {
  const folded = fold(title);
  const from = /^(?:(?:20\d\d|二[〇○零]..)年度?)?/.exec(folded)?.[0].length ?? 0;
  const about = /^关于([^关于]{1,20}[省市区县旗州盟镇乡道局厅])(?=20\d\d|二[〇○零])/.exec(folded)?.[1];
  if (about !== undefined) return title.slice('关于'.length, '关于'.length + about.length);
  const name = agencyName.exec(folded.slice(from))?.[1] ?? null;
  if (name === null || /^(?:全|本|我|各|关于|在|法治|依法|推进|年度|\d|二[〇○零])/.test(name)) return null;
  return title.slice(from, from + name.length);
}

/** The year that the text is most often about, outside titles of documents. */
function commonYear(folded: string): number | null {
  const counts = new Map<number, number>();
  for (const match of folded.replace(/《[^》]{0,80}》/g, '').matchAll(/(20\d\d)年(?!以来)/g)) {
    const year = Number(match[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return best?.[0] ?? null;
}

function yearFrom(
  title: string | null,
  opening: string,
  published: string | null,
  folded: string,
): number | null {
  const named = title === null ? null : yearOf(title);
  if (named !== null) return named;
  const begun = /^ *(20\d\d)年/.exec(opening)?.[1];
  if (begun !== undefined) return Number(begun);
  const plain = opening.replace(/《[^》]{0,80}》/g, '').replace(/20\d\d年?[-至]20\d\d年?|20\d\d年以来/g, '');
  const first = yearOf(plain);
  if (first !== null) return first;
  if (published !== null) {
    const [year = 0, month = 0] = published.split('-').map(Number);
    return month >= 10 ? year : year - 1;
  }
  return commonYear(folded);
}

/** Title, year, dates, numbers, publisher and passages of a report's text. @param folded see fold. */
export function recordOf(text: string, folded: string): ReportRecord {
  const layout = layoutOf(folded);
  const of = (span: Span): string => text.slice(span.start, span.end);
  const metadata = metadataOf(layout, of);
  const [opening = { start: 0, end: 0 }] = layout.body;
  const preamble = { start: opening.start, end: Math.min(folded.length, opening.start + 2500) };
  const named = layout.title.length > 0 ? null : namedTitle(folded, preamble);
  const title =
    layout.title.length > 0
      ? layout.title.map(of).map(titled).join('')
      : named === null
        ? null
        : titled(of(named));
  const published = publishedOn(layout, metadata, folded);
  const year = yearFrom(title, folded.slice(opening.start, opening.start + 300), published, folded);
  const body = passagesOf(text, folded, layout.body, year);
  const numbered = layout.head.find(({ start, end }) => isNumber(folded.slice(start, end)));
  return {
    passages: withFrame(layout, body),
    title,
    year,
    publishedOn: published,
    number: firstOf(metadata, numberLabels, closed) ?? (numbered === undefined ? null : closed(of(numbered))),
    signer: firstOf(metadata, ['签发人'], closed),
    publisherHints: hintsOf(layout, metadata, title, of),
    metadata,
  };
}

function metadataOf(layout: Layout, of: (span: Span) => string): Record<string, string> {
  const metadata: Record<string, string> = {};
  for (const { label, value } of layout.fields) {
    const string = shown(of(value));
    if (string !== '') metadata[label] ??= string;
  }
  const addressee = layout.head
    .map(of)
    .find((line) => /[:：]$/.test(line) && /[局厅委会府室]\s*[:：]$/.test(line));
  if (addressee !== undefined) metadata.主送 = addressee.replace(/\s*[:：]$/, '');
  return metadata;
}

function firstOf(
  metadata: Record<string, string>,
  labels: readonly string[],
  clean: (text: string) => string,
): string | null {
  for (const label of labels) {
    const value = metadata[label];
    if (value !== undefined && clean(value) !== '') return clean(value);
  }
  return null;
}

function publishedOn(layout: Layout, metadata: Record<string, string>, folded: string): string | null {
  for (const label of dateLabels) {
    const date = dateIn(metadata[label] ?? '');
    if (date !== null) return date;
  }
  const of = (span: Span): string => folded.slice(span.start, span.end);
  const lines = [...layout.signature.map(of).filter(isDate), ...layout.head.map(of)];
  for (const line of lines) {
    const date = dateIn(line);
    if (date !== null) return date;
  }
  return null;
}

function hintsOf(
  layout: Layout,
  metadata: Record<string, string>,
  title: string | null,
  of: (span: Span) => string,
): string[] {
  const alone = layout.head.map((span) => of(span).replace(/^[-—–\s]+/, '')).filter(isName);
  const signed = [...layout.signature.map(of).filter(isName), ...alone];
  const agency = title === null ? null : agencyOf(title);
  const furniture = publisherLabels
    .flatMap((label) => metadata[label] ?? [])
    .filter((name) => !noPublisher.test(fold(name)));
  return [...new Set([...signed, ...(agency === null ? [] : [agency]), ...furniture].map(closed))];
}

/** Numbers the passages, with title, head and signature as headings of the preamble around the body's. */
function withFrame(layout: Layout, body: readonly Omit<Passage, 'ordinal'>[]): Passage[] {
  const frame = (span: Span): Omit<Passage, 'ordinal'> => ({
    ...span,
    part: 'PREAMBLE',
    headings: [],
    heading: true,
  });
  return [...[...layout.head, ...layout.title].map(frame), ...body, ...layout.signature.map(frame)]
    .sort((a, b) => a.start - b.start)
    .map((passage, ordinal) => ({ ordinal, ...passage }));
}
