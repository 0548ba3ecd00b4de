import { fieldsOf, isFoot, isFurniture } from './furniture.ts';
import { passagesOf } from './passages.ts';
import type { Report, Span } from './types.ts';

function linesOf(folded: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= folded.length; ) {
    const stop = folded.indexOf('\n', start);
    const end = stop < 0 ? folded.length : stop;
    let [from, to] = [start, end];
    while (from < to && /\s/.test(folded.charAt(from))) from++;
    while (to > from && /\s/.test(folded.charAt(to - 1))) to--;
    if (to > from) lines.push({ start: from, end: to });
    start = end + 1;
  }
  return lines;
}

type Record_ = Omit<Report, 'file' | 'sha256' | 'format' | 'text'>;

export function recordOf(text: string, folded: string): Record_ {
  const metadata: Record<string, string> = {};
  const body: Span[] = [];
  let footed = false;
  for (const line of linesOf(folded)) {
    const string = folded.slice(line.start, line.end);
    footed ||= body.length > 3 && isFoot(string);
    const { fields, rest } = fieldsOf(folded, line);
    if (fields.length > 0 && rest < 4 && line.end - line.start < 300 && !/。/.test(string)) {
      for (const { label, value } of fields) metadata[label] ??= text.slice(value.start, value.end);
    } else if (!footed && !isFurniture(string) && !(body.length === 0 && /^[\x20-\x7e]*$/.test(string)))
      body.push(line);
  }
  const titleLine = body
    .slice(0, 4)
    .find(({ start, end }) => end - start < 70 && /(?:报告|总结|汇报)$/.test(folded.slice(start, end)));
  const title = titleLine === undefined ? null : text.slice(titleLine.start, titleLine.end);
  const year = Number(/(20\d\d)年/.exec(folded.slice(titleLine?.start ?? 0))?.[1] ?? 0) || null;
  const date = /(20\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})/.exec(Object.values(metadata).join(' '));
  const passages = passagesOf(
    text,
    folded,
    body.filter((line) => line !== titleLine),
    year,
  ).map((passage, ordinal) => ({ ordinal, ...passage }));
  return {
    passages,
    title,
    year,
    publishedOn:
      date === null ? null : `${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}`,
    number: metadata['文号'] ?? null,
    signer: metadata['签发人'] ?? null,
    publisherHints: [title, metadata['发布机构']].flatMap((hint) => hint ?? []),
    metadata,
  };
}
