/** A heading with its depth, 0 for the outermost and 2 for all below. */
export interface Heading {
  readonly text: string;
  readonly rank: number;
}

interface Headed {
  readonly text: string;
  readonly headings: readonly string[];
}

interface Outlined<P> {
  readonly passage: P;
  /** Headings above the passage that no passage before it has shown. */
  readonly headings: readonly Heading[];
  /** Rank of the passage as a heading of what follows; null for text. */
  readonly rank: number | null;
}

const deepest = 2;

/** Headings are kept without their last full stop, the passages that hold them as they are written. */
const bare = (text: string): string => text.trim().replace(/[。.：:]$/, '');

/**
 * Tells headings from text and adds those that only run on within a paragraph, so that each is shown once.
 * @param passages of one report, in order
 */
export function outlined<P extends Headed>(passages: readonly P[]): Outlined<P>[] {
  const shown = new Set<string>();
  return passages.map((passage, at) => {
    const path = passages[at + 1]?.headings ?? [];
    const own = bare(passage.text);
    const rank = path.findIndex((heading) => bare(heading) === own);
    const fresh = passage.headings
      .map((text, depth) => ({ text, rank: Math.min(depth, deepest) }))
      .filter(({ text }) => !shown.has(bare(text)) && !own.startsWith(bare(text)));
    for (const text of passage.headings) shown.add(bare(text));
    shown.add(own);
    return { passage, headings: fresh, rank: rank === -1 ? null : Math.min(rank, deepest) };
  });
}
