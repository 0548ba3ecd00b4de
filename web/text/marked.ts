interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a paragraph; pieces joined give the paragraph. */
export interface Marked<F> {
  readonly text: string;
  /** Where the piece starts, in the report's offsets. */
  readonly start: number;
  /** The fact that the piece states; of facts that overlap the longest. */
  readonly fact: F | null;
  /** Whether the piece lies in the place that the reader was opened for. */
  readonly asked: boolean;
}

const within = (span: Span, at: number): boolean => span.start <= at && at < span.end;
const length = ({ start, end }: Span): number => end - start;

/**
 * Cuts a paragraph where facts and the place asked for begin and end.
 * @param text text of the passage
 * @param offset where the passage starts in the report
 * @param paragraph the part of the passage that is shown, in the report's offsets
 * @param facts facts of the passage, in the report's offsets
 * @param asked the place to point out, or null
 */
export function marked<F extends Span>(
  text: string,
  offset: number,
  paragraph: Span,
  facts: readonly F[],
  asked: Span | null,
): Marked<F>[] {
  const spans = [...facts, ...(asked ? [asked] : [])];
  const inside = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > paragraph.start && at < paragraph.end);
  const bounds = [...new Set([paragraph.start, ...inside, paragraph.end])].sort((a, b) => a - b);
  return bounds.slice(1).map((end, at) => {
    const start = bounds[at] ?? paragraph.start;
    const here = facts.filter((fact) => within(fact, start));
    return {
      text: text.slice(start - offset, end - offset),
      start,
      fact: here.reduce<F | null>((best, fact) => (best && length(best) >= length(fact) ? best : fact), null),
      asked: asked !== null && within(asked, start),
    };
  });
}
