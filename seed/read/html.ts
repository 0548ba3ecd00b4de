import { load } from 'cheerio';
import { AppError } from '../../server/errors.ts';

const dropped =
  'script,style,noscript,template,iframe,svg,canvas,object,select,option,button,input,textarea,nav,footer,form';
/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly Node[];
}

/** The visible text of a page's nodes: a line for each block, cells of a table row with a bar between them. */
function write(nodes: readonly Node[], out: string[]): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      out.push((node.data ?? '').replace(/[\s\u00a0]+/g, ' '));
      continue;
    }
    const name = node.name ?? '';
    const cell = name === 'td' || name === 'th';
    const block = blocks.has(name) && !cell;
    if (block) out.push('\n');
    const inner: string[] = [];
    write(node.children ?? [], inner);
    if (cell) out.push(cellText(inner));
    else out.push(...inner);
    if (block) out.push('\n');
  }
}

/** A cell of figures or labels stays on its row's line; one that holds paragraphs is page layout and keeps them. */
function cellText(inner: readonly string[]): string {
  const text = inner.join('');
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 200 ? `\n${text}\n` : `${flat} | `;
}

/**
 * The text of an HTML page, one line for each block element.
 * @param html decoded text.
 * @throws AppError BAD_INPUT when the page shows no text.
 */
export function htmlText(html: string, file: string): string {
  const $ = load(html);
  $(dropped).remove();
  $('[hidden],[aria-hidden="true"]').remove();
  const out: string[] = [];
  write($('body').toArray(), out);
  const text = out
    .join('')
    .split('\n')
    .map((line) =>
      line.replace(/[ \u3000]+/g, (blank) => (blank.length > 1 ? '  ' : ' ')).replace(/^[ |]+|[ |]+$/g, ''),
    )
    .filter((line) => line !== '')
    .join('\n');
  if (text === '')
    throw new AppError(
      'BAD_INPUT',
      `${file} is a web page without text; save the page that shows the report itself.`,
    );
  return text;
}
