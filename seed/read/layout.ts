import { isDate } from './dates.ts';
import { type Field, fieldsOf, isFoot, isFurniture, isLabel, isLabelled } from './furniture.ts';
import { splitHead, splitTail } from './packed.ts';
import { linesOf } from './span.ts';
import { findTitle, isTitle } from './title.ts';
import type { Span } from './types.ts';
import { joinWrapped } from './wrapped.ts';

/** The lines of a report by what they are; page furniture is in none but fields. */
export interface Layout {
  readonly fields: readonly Field[];
  /** The title's lines, usually one. */
  readonly title: readonly Span[];
  /** Document number and signer, the session it was given at, whom it is addressed to: above the text. */
  readonly head: readonly Span[];
  readonly body: readonly Span[];
  /** Name and date under the text. */
  readonly signature: readonly Span[];
}

const agencyEnd =
  /(?:局|厅|委|委员会|政府|办公室|办事处|分局|中心|法院|检察院|支队|大队|总队|街道|镇|乡|海关|集团|公司|大学|学院|银行|部|署|党组|领导小组)$/;
const session = /^\([^()]{4,60}\)$|^——?|^--/;
const address = /^[^。;,:]{2,40}:$/;
const report = /如下|汇报|报告|总结/;
const attached =
  /^(?:附件?[\d一二三]?[:.]|附[:：]|抄送|抄报|主送|联系人|\(联系人|\(此件|印发|\[?责任编辑|来源:)/;

/** Whether a line is the name of an organisation standing alone. */
const isName = (line: string): boolean =>
  line.length <= 40 && agencyEnd.test(line) && !/[。,;:!?、]/.test(line);

/** Whether a line under the title is the name of its agency, perhaps behind a dash or before a date. */
function isByline(line: string): boolean {
  const name = line.replace(/^[- ]+/, '').replace(/ \(?20\d\d[-年/.][\d-月日/. ]+\)?$/, '');
  return isName(name) && !/^[(一二三四五六七八九十\d]/.test(name);
}

/** Whether a line above the title is a column of the site: a few characters that name nothing of the report. */
const isColumn = (line: string): boolean =>
  line.length <= 12 && !/[\d(〔]|[:号]$/.test(line) && !isName(line) && !/[省市区县旗州盟]$/.test(line);

/** Sorts the lines of folded text into furniture, head, title, body and signature. */
export function layoutOf(folded: string): Layout {
  const rough = linesOf(folded);
  const lines = rough
    .flatMap((line, i) => [...(i === 0 || i === 1 ? splitHead(folded, line) : [line])])
    .flatMap((line, i, all) => (i >= all.length - 4 ? splitTail(folded, line) : [line]));
  const of = (line: Span): string => folded.slice(line.start, line.end);
  const fields: Field[] = [];
  const kept: Span[] = [];
  let footed = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const string = of(line);
    footed ||= kept.length > 3 && isFoot(string);
    const next = lines[i + 1];
    if (isLabel(string) && next !== undefined && kept.length < 4) {
      const value = of(next);
      if (value.length < 60 && !isLabel(value) && !isLabelled(value)) {
        fields.push({ label: string.replace(/[ :|]/g, ''), at: line.start, value: next });
        i++;
        continue;
      }
    }
    const found = string.length < 400 && (i < 30 || i > lines.length - 12) ? fieldsOf(folded, line) : null;
    const signer = kept.length < 6 ? string.search(/ 签 ?发 ?人 ?:/) : -1;
    const numberEnd = signer < 0 ? 0 : string.slice(0, signer).trimEnd().length;
    if (found !== null && numberEnd > 0 && isNumber(string.slice(0, numberEnd))) {
      fields.push({
        label: '文号',
        at: line.start,
        value: { start: line.start, end: line.start + numberEnd },
      });
      fields.push(...fieldsOf(folded, { start: line.start + signer, end: line.end }).fields);
      kept.push(line);
      continue;
    }
    if (found !== null && found.fields.length > 0 && found.rest < 4 && !/。/.test(string)) {
      const title = found.fields.some(({ label }) => label === '签发人' || label === '文号');
      fields.push(...found.fields);
      if (title && kept.length < 4) kept.push(line);
      continue;
    }
    if (footed || isFurniture(string) || attachedNote(string, kept.length)) continue;
    if (kept.length === 0 && /^[\x20-\x7e]*$/.test(string)) continue;
    kept.push(line);
  }
  return { fields, ...divide(folded, kept) };
}

const attachedNote = (line: string, before: number): boolean =>
  before > 3 && line.length < 80 && attached.test(line);

function divide(folded: string, lines: readonly Span[]): Omit<Layout, 'fields'> {
  const of = (line: Span): string => folded.slice(line.start, line.end);
  const title = findTitle(folded, lines);
  const above = title === null ? 0 : title.to;
  // Many pages show the title twice.
  const named = title === null ? '' : lines.slice(title.from, title.to).map(of).join('');
  let from = above;
  while (from < lines.length) {
    const line = lines[from];
    if (line === undefined) break;
    const string = of(line);
    const isHead =
      isByline(string) ||
      (session.test(string) && from > 0 && from - above < 3
        ? title !== null && !/^--?[^-]/.test(string)
        : string === named ||
          isDate(string) ||
          isNumber(string) ||
          (title !== null && isTitle(string.replace(/ /g, ''))) ||
          (address.test(string) && !report.test(string)) ||
          isSigned(string));
    if (!isHead) break;
    from++;
  }
  let to = lines.length;
  while (to > from) {
    const line = lines[to - 1];
    const string = line === undefined ? '' : of(line);
    if (lines.length - to >= 5 || !(isDate(string) || isName(string))) break;
    to--;
  }
  return {
    title: title === null ? [] : lines.slice(title.from, title.to),
    head: [
      ...lines.slice(0, title?.from ?? 0).filter((line) => !isColumn(of(line))),
      ...lines.slice(above, from),
    ],
    body: joinWrapped(folded, lines.slice(from, to)),
    signature: lines.slice(to),
  };
}

const number = /^[\u4e00-\u9fff]{1,16} ?[〔[(【] ?20\d\d ?[〕\])】] ?第? ?\d{1,5} ?号$/;
/** Whether a line of folded text is a document number and nothing else. */
export const isNumber = (line: string): boolean => number.test(line);
const isSigned = (line: string): boolean => /^(?:文号|签发人|发文字号)[ :]| 签 ?发 ?人 ?:/.test(line);

export { isName };
