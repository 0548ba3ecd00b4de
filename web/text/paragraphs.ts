interface Span {
  readonly start: number;
  readonly end: number;
}

/** Shorter passages are one paragraph, whatever numbering they hold. */
const long = 900;

const numbering = /(?<=[。；！？\s])(?=(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）))/g;

/**
 * Where a passage is broken for display: one report is a single paragraph of seven thousand characters.
 * The spans cover the text without gap or overlap.
 */
export function paragraphs(text: string): Span[] {
  const cuts = text.length < long ? [] : [...text.matchAll(numbering)].map((found) => found.index);
  const bounds = [0, ...cuts.filter((cut) => cut > 0), text.length];
  return bounds.slice(1).map((end, at) => ({ start: bounds[at] ?? 0, end }));
}
