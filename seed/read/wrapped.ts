import { marksIn } from './numbering.ts';
import type { Span } from './types.ts';

const lengthOf = ({ start, end }: Span): number => end - start;

/** Whether a line begins with a number of a heading or an item. */
function isMarked(folded: string, line: Span): boolean {
  for (const mark of marksIn(folded, { start: line.start, end: Math.min(line.end, line.start + 12) })) {
    return mark.start === line.start;
  }
  return false;
}

/**
 * The width at which a text was broken into printed lines, null where each line is a paragraph: most lines then end
 * in the middle of a sentence, and those are about equally long.
 */
function widthOf(folded: string, lines: readonly Span[]): number | null {
  const long = lines.filter((line) => lengthOf(line) >= 15);
  const broken = long.filter((line) => !'。;:!?|'.includes(folded.charAt(line.end - 1)));
  if (lines.length < 8 || broken.length * 2 < long.length) return null;
  const lengths = broken.map(lengthOf).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const alike = broken.filter((line) => Math.abs(lengthOf(line) - width) <= Math.max(3, width * 0.12));
  return alike.length * 4 > broken.length * 3 && width < 120 ? width : null;
}

/**
 * Joins lines that were broken within a sentence into one stretch each: behind a comma, or at the width of a text
 * that was broken everywhere. The line breaks stay in the text.
 */
export function joinWrapped(folded: string, lines: readonly Span[]): Span[] {
  const width = widthOf(folded, lines);
  const out: Span[] = [];
  let open = false;
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && open && !isMarked(folded, line))
      out[out.length - 1] = { start: last.start, end: line.end };
    else out.push(line);
    const end = folded.charAt(line.end - 1);
    open =
      ',、'.includes(end) || (width !== null && lengthOf(line) >= width * 0.85 && end !== ':' && end !== '|');
  }
  return out;
}
