import { type ThemeKey, themes } from '../../server/ontology.ts';
import { themeWords } from '../lexicon/themes.ts';
import { fold } from './fold.ts';

interface Word {
  readonly text: string;
  /** Place of its theme in order. */
  readonly theme: number;
  readonly weight: number;
}

const isTheme = (key: string): key is ThemeKey => key in themes;
const order = Object.keys(themeWords).filter(isTheme);

/** All words by their first character, the longest first. */
const byFirst = new Map<string, Word[]>();
for (const [theme, key] of order.entries()) {
  const { telling, hints } = themeWords[key];
  for (const [words, weight] of [
    [telling, 3],
    [hints, 1],
  ] as const) {
    for (const text of words) {
      const list = byFirst.get(text.charAt(0)) ?? [];
      byFirst.set(text.charAt(0), [...list, { text, theme, weight }]);
    }
  }
}
for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);

type Scores = readonly number[];

/** How much a text says of each theme: 3 for a telling word, 1 for a hint, each word once, and none within another of its theme. */
function scoresOf(text: string): Scores {
  const scores = order.map(() => 0);
  const seen = new Set<Word>();
  const until = order.map(() => 0);
  for (let i = 0; i < text.length; i++) {
    let told = -1;
    for (const word of byFirst.get(text.charAt(i)) ?? []) {
      if (word.theme === told || !text.startsWith(word.text, i)) continue;
      told = word.theme;
      if (i + word.text.length <= (until[word.theme] ?? 0)) continue;
      until[word.theme] = i + word.text.length;
      if (seen.has(word)) continue;
      seen.add(word);
      scores[word.theme] = (scores[word.theme] ?? 0) + word.weight;
    }
  }
  return scores;
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
  for (const [i, key] of order.entries()) {
    const score = totals[i] ?? 0;
    if (score > (best?.score ?? 0)) best = { key, score };
  }
  // A single hint tells only where nothing else hints.
  const alone = totals.filter((score) => score > 0).length === 1;
  return best !== null && (best.score >= 2 || alone) ? best.key : null;
}
