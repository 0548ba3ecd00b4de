import { Document, Packer, Paragraph, TextRun } from 'docx';

/** A report's text saved in the formats that read takes; lines of the text are the paragraphs. */

const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A page as content systems write them: navigation, an index table, the text, a foot. */
export function toHtml(text: string, charset = 'utf-8'): string {
  const body = paragraphs(text)
    .map((line) => `<p style="text-indent:2em"><span>${escaped(line)}</span></p>`)
    .join('\n');
  return `<!DOCTYPE html><html><head><meta charset="${charset}"><title>政府信息公开</title><style>p{margin:0}</style>
<script>var page = '1';</script></head><body><div class="nav"><a href="/">首页</a> &gt; <a href="/zw">政务公开</a></div>
<table class="index"><tr><td>索引号</td><td>000/2025-00001</td><td>公开方式</td><td>主动公开</td></tr></table>
<div class="text">${body}</div><div class="foot"><p>【打印】 【关闭】</p><p>版权所有：某网站</p></div></body></html>`;
}

/** A Word document with a paragraph for each line. */
export function toDocx(text: string): Promise<Buffer> {
  const children = paragraphs(text).map((line) => new Paragraph({ children: [new TextRun(line)] }));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const [perLine, perPage, size] = [28, 22, 16];

/** Lines as printed: each paragraph indented by two characters, 28 characters a line. */
function printedPages(text: string): string[][] {
  const lines = paragraphs(text).flatMap((paragraph) => {
    const chars = [...`\u3000\u3000${paragraph}`];
    return Array.from({ length: Math.ceil(chars.length / perLine) }, (_, i) =>
      chars.slice(i * perLine, (i + 1) * perLine).join(''),
    );
  });
  return Array.from({ length: Math.ceil(lines.length / perPage) }, (_, i) => [
    ...lines.slice(i * perPage, (i + 1) * perPage),
    `— ${i + 1} —`,
  ]);
}

const hex = (line: string): string =>
  [...line].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

function content(lines: readonly string[]): string {
  const shown = lines.map((line, i) => {
    const foot = i === lines.length - 1;
    const x = line.startsWith('\u3000') ? 70 + 2 * size : foot ? 280 : 70;
    const y = foot ? 40 : 770 - i * 30;
    return `BT /F1 ${size} Tf ${x} ${y} Td <${hex(line.replace(/^\u3000+/, ''))}> Tj ET`;
  });
  return shown.join('\n');
}

/** A PDF of printed lines with page numbers, its Chinese font named but not embedded, as many offices make them. */
export function toPdf(text: string): Buffer {
  const pages = printedPages(text);
  const first = 6;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((lines, i) => {
      const stream = content(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + i * 2 + 1} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A PDF whose one page holds no text, as scanners make them. */
export const emptyPdf = (): Buffer => toPdf('');
