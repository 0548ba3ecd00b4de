/** A line as printed on a page; places in points. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Height of its foot above the page's. */
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
  readonly page: number;
}

const pageNumber = /^[-—–\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/共]\s*\d{1,3}\s*页?)?[-—–\s]*$/;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Headers and page numbers: what stands alone at the top or foot of pages, or at the same height on most pages. */
function withoutPageNumbers(lines: readonly PageLine[]): PageLine[] {
  return lines.filter((line, i) => {
    const edge = lines[i - 1]?.page !== line.page || lines[i + 1]?.page !== line.page;
    return !(edge && pageNumber.test(line.text));
  });
}

/**
 * Joins printed lines into paragraphs, one line each. A line ends its paragraph when it stops short of the right
 * margin, or when the next one is indented, of another size, or further below than lines of a paragraph are.
 */
export function joinLines(printed: readonly PageLine[]): string {
  const lines = withoutPageNumbers(printed);
  const size = median(lines.map((line) => line.size));
  const left = Math.min(...lines.filter((line) => Math.abs(line.size - size) < 1).map((line) => line.left));
  const right = Math.max(...lines.filter((line) => Math.abs(line.size - size) < 1).map((line) => line.right));
  const steps = lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y);
  const step = median(steps.filter((height) => height > 0));
  let text = '';
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    text += line.text;
    if (next === undefined) break;
    const short = line.right < right - size * 2.2;
    const indented = next.left > left + size * 1.2 && line.left < next.left + size * 4;
    const resized = Math.abs(next.size - line.size) > 1;
    const apart = next.page === line.page && line.y - next.y > step * 1.6;
    if (short || indented || resized || apart) text += '\n';
    else if (/[a-zA-Z0-9]$/.test(line.text) && /^[a-zA-Z]/.test(next.text)) text += ' ';
  }
  return text;
}
