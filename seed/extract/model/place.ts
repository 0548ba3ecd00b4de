import type { Passage, Span } from '../../read/types.ts';
import type { Locator } from '../evidence.ts';
import { fold } from '../fold.ts';

/** What is left out when a name is compared: marks and blanks around and within it. */
const left = /[\s“”"'‘’《》〈〉<>「」『』]/;

/** A name without marks and blanks, in folded characters. */
export const plain = (name: string): string => [...fold(name)].filter((char) => !left.test(char)).join('');

/** Where a quote stands word for word in a passage, within one sentence; null where it does not. */
export function placeQuote(locator: Locator, passage: Passage, quote: string): Span | null {
  const { text } = locator.prepared.report;
  const words = quote.trim();
  if (words === '') return null;
  const start = text.slice(passage.start, passage.end).indexOf(words);
  if (start < 0) return null;
  const span = { start: passage.start + start, end: passage.start + start + words.length };
  return locator.sentenceOf(span) === null ? null : span;
}

/**
 * Where a name stands in a span, marks and blanks aside; null where it does not. The place runs from the name's
 * first character to its last, so that marks within it belong to it and those around it do not.
 */
export function placeName(folded: string, span: Span, name: string): Span | null {
  const wanted = plain(name);
  if (wanted === '') return null;
  const at: number[] = [];
  let stripped = '';
  for (let i = span.start; i < span.end; i++) {
    const char = folded.charAt(i);
    if (left.test(char)) continue;
    at.push(i);
    stripped += char;
  }
  const found = stripped.indexOf(wanted);
  const [first, last] = [at[found], at[found + wanted.length - 1]];
  return found < 0 || first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** Whether all characters of a phrase stand in a text in their order. */
export function standsInOrder(phrase: string, text: string): boolean {
  let at = 0;
  for (const char of plain(phrase)) {
    at = text.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
