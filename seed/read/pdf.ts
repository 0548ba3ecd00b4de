import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../server/errors.ts';
import { joinLines, type PageLine } from './lines.ts';

/**
 * The text of a PDF, its printed lines joined back into paragraphs, page numbers left out.
 * @throws AppError BAD_INPUT when the file is damaged, locked, or holds pictures of pages only.
 */
export async function pdfText(bytes: Uint8Array, file: string): Promise<string> {
  const lines = await printedLines(bytes, file);
  const text = joinLines(lines);
  if (text.replace(/\s/g, '').length < 20) {
    throw new AppError(
      'BAD_INPUT',
      `${file} is a scanned PDF without text; run text recognition on it or give the report in another format.`,
    );
  }
  return text;
}

const tables = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

async function printedLines(bytes: Uint8Array, file: string): Promise<PageLine[]> {
  // pdf.js takes the buffer over, so it gets its own copy.
  const task = getDocument({
    // Chinese fonts that are named but not embedded need the tables of character codes that come with pdf.js.
    cMapUrl: tables('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: tables('standard_fonts'),
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const document = await task.promise;
    const lines: PageLine[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...linesOfPage(items, number));
      page.cleanup();
    }
    return lines;
  } catch (cause) {
    throw new AppError(
      'BAD_INPUT',
      `${file} is a damaged or locked PDF; save it again without a password and retry.`,
      { cause },
    );
  } finally {
    await task.destroy();
  }
}

type Content = Awaited<
  ReturnType<
    Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>['getTextContent']
  >
>;

/** Pieces of text on one height, from left to right, are one line. */
function linesOfPage(items: Content['items'], page: number): PageLine[] {
  const lines: PageLine[] = [];
  let open: { text: string; left: number; right: number; y: number; size: number } | null = null;
  const close = (): void => {
    if (open !== null && open.text.trim() !== '') lines.push({ ...open, text: open.text.trimEnd(), page });
    open = null;
  };
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    const size = item.height || Math.abs(Number(item.transform[0])) || 10;
    if (open === null || Math.abs(open.y - y) > size * 0.5 || x < open.left - size) {
      close();
      if (item.str.trim() === '') continue;
      open = { text: item.str, left: x, right: x + item.width, y, size };
      continue;
    }
    const gap = x - open.right;
    const blank = gap > size * 0.9 && item.str.trim() !== '' && !open.text.endsWith(' ');
    open.text += `${blank ? ' ' : ''}${item.str}`;
    open.right = Math.max(open.right, x + item.width);
  }
  close();
  return lines;
}
