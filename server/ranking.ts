/** How well a candidate answers a search, and which of its words say so; pure. */
import { type Kind, kinds } from './ontology.ts';
import type { Candidate } from './statements/corpus.ts';

export interface Hit {
  readonly id: string;
  readonly kind: Kind;
  readonly score: number;
  readonly field: 'name' | 'alias' | 'pinyin' | 'initials' | 'text';
  readonly matched: string;
}

/** Spelling that does not count: width, case, white space, quotation marks and title marks. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」《》〈〉]/gu, '');

/** Kinds in the order in which hits of the same sort are listed. */
const order = Object.keys(kinds);

/** Exact name before exact alias before beginning of a name, of an alias, of pinyin, before a part, before full text. */
const grades = {
  exact: 90,
  prefix: 80,
  alias: 85,
  aliasPrefix: 70,
  sound: 60,
  soundPrefix: 55,
  part: 50,
  aliasPart: 45,
};
/** Of what only full text has found: below everything that has the words as they stand. */
const graded = 30;
const spoken = 60;
const heading = 20;
const loose = 10;

/** Cuts a long value around the match; an ellipsis stands for what is left out. */
export function shorten(value: string, match: string, width = 60): string {
  if (value.length <= width) return value;
  const at = Math.max(0, value.toLowerCase().indexOf(match.toLowerCase()));
  const start = Math.max(0, Math.min(at - Math.floor((width - match.length) / 2), value.length - width));
  const end = start + width;
  return `${start > 0 ? '…' : ''}${value.slice(start, end)}${end < value.length ? '…' : ''}`;
}

/** Kinds whose name is a clause or a heading: that it begins with the text says less than with a proper name. */
const clauses: ReadonlySet<Kind> = new Set(['Measure', 'Observation', 'Award', 'Report', 'Passage']);

type Match = Pick<Hit, 'field' | 'matched'> & { readonly grade: number };

function* matches(candidate: Candidate, wanted: string): Generator<Match> {
  const name = fold(candidate.name);
  const { exact, prefix, alias, aliasPrefix, sound, soundPrefix, part, aliasPart } = grades;
  if (name === wanted) yield { field: 'name', matched: candidate.name, grade: exact };
  else if (name.startsWith(wanted)) yield { field: 'name', matched: candidate.name, grade: prefix };
  else if (name.includes(wanted)) yield { field: 'name', matched: candidate.name, grade: part };
  for (const matched of candidate.aliases) {
    const other = fold(matched);
    if (other === wanted) yield { field: 'alias', matched, grade: alias };
    else if (other.startsWith(wanted)) yield { field: 'alias', matched, grade: aliasPrefix };
    else if (other.includes(wanted)) yield { field: 'alias', matched, grade: aliasPart };
  }
  for (const field of ['pinyin', 'initials'] as const) {
    const matched = candidate[field] ?? '';
    const letters = fold(matched);
    if (letters === wanted) yield { field, matched, grade: sound };
    else if (letters.startsWith(wanted)) yield { field, matched, grade: soundPrefix };
  }
}

/** A passage is found for its own words; its heading, which it shares with others, comes after them. */
function inPassage({ name, text }: Candidate, wanted: string): Match {
  if (text !== null && fold(text).includes(wanted)) return { field: 'text', matched: text, grade: spoken };
  if (fold(name).includes(wanted)) return { field: 'name', matched: name, grade: heading };
  return { field: 'text', matched: text ?? name, grade: loose };
}

/** What says most for a candidate; where nothing has the words as they stand, full text vouches for it. */
function bestOf(candidate: Candidate, wanted: string): Match {
  if (candidate.kind === 'Passage') return inPassage(candidate, wanted);
  const found = [...matches(candidate, wanted)].sort((a, b) => b.grade - a.grade);
  return found[0] ?? { field: 'name', matched: candidate.name, grade: graded };
}

/**
 * Ranks one candidate.
 * @param candidate what the indexes found
 * @param text what was searched for
 */
export function rank(candidate: Candidate, text: string): Hit {
  const { id, kind } = candidate;
  const { field, matched, grade } = bestOf(candidate, fold(text));
  const weight = clauses.has(kind) ? grade / 4 : grade;
  const relevance = candidate.score / (1 + candidate.score);
  const brevity = 1 / (1 + candidate.name.length);
  const precedence = 1 - order.indexOf(kind) / order.length;
  const score = weight + relevance + brevity + precedence;
  return { id, kind, score, field, matched: shorten(matched, text.trim()) };
}
