import { type ThemeKey, themes } from '../../server/ontology.ts';
import { themeWords } from '../lexicon/themes.ts';
import { fold } from './fold.ts';

interface Finder {
  readonly key: ThemeKey;
  readonly telling: RegExp;
  readonly hints: RegExp;
}

const isTheme = (key: string): key is ThemeKey => key in themes;
const longestFirst = (words: readonly string[]): RegExp =>
  new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');

const finders: readonly Finder[] = Object.entries(themeWords).flatMap(([key, { telling, hints }]) =>
  isTheme(key) ? [{ key, telling: longestFirst(telling), hints: longestFirst(hints) }] : [],
);

type Scores = readonly number[];

/** How much a text says of each theme, in the order of finders: 3 for a telling word, 1 for a hint, each word once. */
function scoresOf(text: string): Scores {
  return finders.map(({ telling, hints }) => {
    const told = new Set(text.match(telling)).size;
    const hinted = new Set(text.match(hints)).size;
    return 3 * told + hinted;
  });
}

/** Headings recur for every measure below them; a few hundred in a report. */
const known = new Map<string, Scores>();
function headingScores(heading: string): Scores {
  let scores = known.get(heading);
  if (scores === undefined) {
    if (known.size > 2000) known.clear();
    scores = scoresOf(fold(heading));
    known.set(heading, scores);
  }
  return scores;
}

/**
 * The theme of a stretch of text; the innermost heading counts twice, those above it once and a half, the text
 * once. Null where nothing tells.
 * @param text the text, folded or not.
 * @param headings outermost first, as in a passage.
 */
export function themeOf(text: string, headings: readonly string[]): ThemeKey | null {
  const totals = scoresOf(fold(text)).map((score) => Math.min(score, 9));
  for (const [i, heading] of headings.entries()) {
    const weight = i === headings.length - 1 ? 2 : 1.5;
    for (const [theme, score] of headingScores(heading).entries()) {
      totals[theme] = (totals[theme] ?? 0) + weight * Math.min(score, 4);
    }
  }
  let best: { key: ThemeKey; score: number } | null = null;
  for (const [i, { key }] of finders.entries()) {
    const score = totals[i] ?? 0;
    if (score >= 2 && (best === null || score > best.score)) best = { key, score };
  }
  return best?.key ?? null;
}
