import type { Span } from '../read/types.ts';

/** A stretch in quotation marks, outermost; inner is what stands between the marks. */
export interface Quoted extends Span {
  readonly inner: Span;
  readonly text: string;
}

/** Longest stretch between quotation marks that can be a name. */
const limit = 60;

/**
 * Stretches in “ ”, in straight marks taken in pairs within a line, or in ‘ ’ outside the others. A mark that is
 * not closed within the limit opens nothing.
 */
export function findQuoted(folded: string): readonly Quoted[] {
  const out: Quoted[] = [];
  for (let i = 0; i < folded.length; i++) {
    const char = folded.charAt(i);
    const close = char === '“' ? '”' : char === '‘' ? '’' : char === '"' ? '"' : null;
    if (close === null) continue;
    const end = closing(folded, i, char, close);
    if (end === null) continue;
    const inner = { start: i + 1, end };
    if (end > i + 1) out.push({ start: i, end: end + 1, inner, text: folded.slice(i + 1, end) });
    i = end;
  }
  return out;
}

function closing(folded: string, open: number, mark: string, close: string): number | null {
  const stop = Math.min(folded.length, open + limit + 2);
  for (let i = open + 1; i < stop; i++) {
    const char = folded.charAt(i);
    if (char === close) return i;
    // Two openings in a row: the first was meant as a closing mark or is not closed at all.
    if (char === mark || char === '\n' || char === '。') return null;
  }
  return null;
}
