import { cutLine, type Piece } from './cut.ts';
import { ranks } from './numbering.ts';
import { Outline } from './outline.ts';
import { partOfHeading } from './parts.ts';
import type { Passage, Span } from './types.ts';

const plain = (text: string): string => text.replace(/[\s。.:：;；,，]+$/u, '');
const bare = /^(?:20\d\d年度?)?[^。;:!?,\d]{2,28}$/;

/** The end of a preamble. */
const announces = /(?:如下|作报告|作如下报告|报告)[:。]$/;

/** Whether an unnumbered piece is a heading that opens a part, such as 存在问题 on a line of its own. */
function opensPart(folded: string, piece: Piece, year: number | null): boolean {
  if (piece.mark !== null || piece.end - piece.start > 36) return false;
  const line = folded.slice(piece.start, piece.end).replace(/:$/, '');
  return bare.test(line) && partOfHeading(line, year, true) !== null;
}

/** Whether anything stands below a numbered heading: text, or a number of a lower level. */
function hasContent(piece: Piece, next: Piece | undefined): boolean {
  if (piece.mark === null || next === undefined) return false;
  return next.mark === null || ranks[next.mark.form] > ranks[piece.mark.form];
}

/**
 * Cuts the body of a report into passages, each with its headings and its part.
 * @param lines the body's lines, without page furniture, in order.
 * @param year the report's, null where unknown.
 */
export function passagesOf(
  text: string,
  folded: string,
  lines: readonly Span[],
  year: number | null,
): Omit<Passage, 'ordinal'>[] {
  const pieces = lines.flatMap((line) => cutLine(folded, line, year));
  const outline = new Outline(year);
  return pieces.map((piece, i) => {
    const { start, end, mark } = piece;
    const written = (): string => plain(text.slice(start, end));
    if (opensPart(folded, piece, year)) {
      const line = folded.slice(start, end).replace(/:$/, '');
      return { start, end, ...outline.opening(line, written()), heading: true };
    }
    if (mark === null || ranks[mark.form] > ranks.arabicBracket) {
      const late = start * 2 > folded.length;
      const item = mark?.form === 'word' ? mark.number : 0;
      const place = outline.body(folded.slice(mark?.end ?? start, end), item, late);
      if (announces.test(folded.slice(Math.max(start, end - 12), end))) outline.begin();
      return { start, end, ...place, heading: false };
    }
    const heading = piece.heading && (hasContent(piece, pieces[i + 1]) || mark.form === 'han');
    const label = folded.slice(mark.end, Math.min(end, mark.end + (piece.heading ? 130 : 30)));
    return {
      start,
      end,
      ...outline.numbered(ranks[mark.form], mark.number, label, heading ? written() : null),
      heading,
    };
  });
}
