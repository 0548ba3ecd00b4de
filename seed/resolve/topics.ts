/** What a measure stands under: the heading above it, and the topic sentence that opens its item. */
import type { Extraction, MeasureFact } from '../extract/types.ts';
import type { Passage, Span } from '../read/types.ts';

/** A stretch that sets the topic of the measures below it. */
export interface Topic extends Span {
  readonly passage: number;
  readonly rule: 'under-heading' | 'under-topic';
}

/** A numbered item that opens with a short sentence of its own: 一是推进……。 */
const numbered =
  /^\s*(?:[一二三四五六七八九十]+[是要、]|[(（][一二三四五六七八九十\d]+[)）]|\d+[.．、])[^。;；]{2,36}[。;；]/;

/** The topic sentence of a numbered item; null where its first sentence is more than a topic. */
function opening(text: string, passage: Passage): Span | null {
  const found = numbered.exec(text.slice(passage.start, passage.end));
  return found && { start: passage.start, end: passage.start + found[0].length };
}

/**
 * Gives for every measure the topics it stands under: the nearest heading above, where that heading is one of its
 * passage's, and the topic sentence of its item, where the measure comes after it.
 */
export function topicsOf(extraction: Extraction): (measure: MeasureFact) => Topic[] {
  const { report } = extraction;
  const headingOf: (Passage | undefined)[] = [];
  let above: Passage | undefined;
  for (const passage of report.passages) {
    if (passage.heading && passage.part !== 'PREAMBLE') above = passage;
    headingOf.push(above);
  }
  return ({ passage: ordinal, quote }) => {
    const passage = report.passages[ordinal];
    const heading = headingOf[ordinal];
    if (!passage) return [];
    const topics: Topic[] = [];
    const inner = passage.headings.at(-1);
    if (heading && inner !== undefined && report.text.slice(heading.start, heading.end).includes(inner))
      topics.push({
        start: heading.start,
        end: heading.end,
        passage: heading.ordinal,
        rule: 'under-heading',
      });
    const first = opening(report.text, passage);
    if (first && first.end <= quote.start) topics.push({ ...first, passage: ordinal, rule: 'under-topic' });
    return topics;
  };
}
