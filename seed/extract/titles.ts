import type { Span } from '../read/types.ts';

/** A title in 《》: the whole with its brackets and what qualifies it, and the words between. */
export interface Title extends Span {
  readonly inner: Span;
  /** Whether the closing 》 is missing. */
  readonly unclosed: boolean;
}

/** Longest title that is looked for; the longest real ones have some 80 characters. */
const limit = 160;

/** What may stand right behind 》 and still belongs to the title. */
const qualifier =
  /^\((?:试行|暂行|草案|修订|修订版|修订草案|修正案|征求意见稿|送审稿|代拟稿|[\d.]+版|(?:19|20)\d\d(?:-(?:19|20)?\d\d)?年?(?:版|修订)?)\)/;

const endOfUnclosed =
  /^[^。;!?\n《》]{2,80}?(?:条例|办法|规定|细则|意见|决定|通知|方案|计划|规划|纲要|要点|清单|制度)(?:\(?(?:19|20)\d\d(?:-(?:19|20)?\d\d)?年?\)|\([^()]{2,6}\))?(?=等|的|,|;|。|、|和|及|精神|要求|$)/;

/** Where the title that opens at `open` ends, or null when its 》 is missing. */
function closing(folded: string, open: number): number | null {
  let depth = 0;
  const stop = Math.min(folded.length, open + limit);
  for (let i = open; i < stop; i++) {
    const char = folded.charAt(i);
    if (char === '《') {
      // A mark that ends a clause before the next 《 shows that this title was never closed.
      if (depth === 1 && /[;。,]/.test(folded.slice(open, i))) return null;
      depth++;
      if (depth > 4) return null;
    } else if (char === '》') {
      depth--;
      if (depth === 0) return i + 1;
    } else if (char === '\n' && depth === 1 && folded.charAt(i + 1) === '\n') return null;
  }
  return null;
}

/** All titles in 《》 in order; titles inside titles are not listed on their own. */
export function findTitles(folded: string): readonly Title[] {
  const out: Title[] = [];
  for (let open = folded.indexOf('《'); open >= 0; ) {
    let next = open + 1;
    const end = closing(folded, open);
    if (end !== null) {
      const behind = qualifier.exec(folded.slice(end, end + 24));
      const full = behind ? end + behind[0].length : end;
      if (end - open > 3)
        out.push({ start: open, end: full, inner: { start: open + 1, end: end - 1 }, unclosed: false });
      next = full;
    } else {
      const match = endOfUnclosed.exec(folded.slice(open + 1, open + limit));
      if (match) {
        const stop = open + 1 + match[0].length;
        out.push({ start: open, end: stop, inner: { start: open + 1, end: stop }, unclosed: true });
        next = stop;
      }
    }
    open = folded.indexOf('《', next);
  }
  return out;
}
