import type { Part } from '../../server/ontology.ts';
import { cutLine, type Piece } from './cut.ts';
import { ranks } from './numbering.ts';
import { partOfHeading, partOfSentence } from './parts.ts';
import type { Passage, Span } from './types.ts';

interface Entry {
  readonly rank: number;
  readonly number: number;
  readonly text: string | null;
  readonly part: Part;
}

const plain = (text: string): string => text.replace(/[\s。:;,]+$/u, '');

function trimmed(folded: string, piece: Piece): Piece {
  let { start, end } = piece;
  while (start < end && /\s/.test(folded.charAt(start))) start++;
  while (end > start && /\s/.test(folded.charAt(end - 1))) end--;
  return { ...piece, start, end };
}

const bareHeading = /^[^。;:!?,、\d]{2,30}$/;

/** Cuts the body's lines into passages, each with its headings and its part. */
export function passagesOf(
  text: string,
  folded: string,
  lines: readonly Span[],
  year: number | null,
): Omit<Passage, 'ordinal'>[] {
  const pieces = lines
    .flatMap((line) => cutLine(folded, line, year))
    .map((piece) => trimmed(folded, piece))
    .filter((piece) => piece.end > piece.start);
  let stack: Entry[] = [];
  let begun = false;
  const last = new Map<number, number>();
  return pieces.map((piece, i) => {
    const next = pieces[i + 1];
    const label = folded.slice(piece.mark?.end ?? piece.start, piece.end);
    const bare =
      piece.mark === null && bareHeading.test(label) && next !== undefined && next.mark?.form !== 'word'
        ? partOfHeading(label, year, true) !== null
          ? ranks.opening
          : null
        : null;
    const rank = piece.mark === null ? bare : ranks[piece.mark.form];
    const lastNumber = rank === null ? 0 : (last.get(rank) ?? 0);
    const number = piece.mark?.number ?? 0;
    const before: Part = stack.at(-1)?.part ?? (begun ? 'RESULTS' : 'PREAMBLE');
    if (rank !== null && rank <= ranks.arabicBracket) {
      const restart = number === 1 && lastNumber >= 2;
      const siblings = restart && stack.some((entry) => entry.rank === rank) && before === 'PLANS';
      const continued = number > 1 && number === lastNumber + 1;
      stack = stack.filter((entry) =>
        entry.rank === ranks.opening && rank > ranks.opening
          ? !(continued && !stack.some((e) => e.rank === rank))
          : entry.rank < rank,
      );
      begun = begun || rank <= ranks.hanBracket || stack.length > 0;
      const parent: Part = siblings ? 'PLANS' : (stack.at(-1)?.part ?? (begun ? 'RESULTS' : 'PREAMBLE'));
      const part = partOfHeading(label, year, stack.length === 0 && rank <= ranks.han) ?? parent;
      const headings = stack.flatMap((entry) => entry.text ?? []);
      const heading = piece.heading || bare !== null;
      stack.push({ rank, number, text: heading ? plain(text.slice(piece.start, piece.end)) : null, part });
      last.set(rank, number);
      return { start: piece.start, end: piece.end, part, headings, heading };
    }
    const own = partOfSentence(folded.slice(piece.start, piece.end), year);
    if (own !== null && own !== before)
      stack.push({ rank: (stack.at(-1)?.rank ?? 0.9) + 0.01, number: 0, text: null, part: own });
    const part = stack.at(-1)?.part ?? (begun ? 'RESULTS' : 'PREAMBLE');
    return {
      start: piece.start,
      end: piece.end,
      part,
      headings: stack.flatMap((entry) => entry.text ?? []),
      heading: false,
    };
  });
}
