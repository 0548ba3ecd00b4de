import { fontFamily } from './stylesheet.ts';

/** The family is cut into many files by character, so text is asked for by what it is made of. */
const asked = new Set<string>();

/** After so many milliseconds labels are drawn in whatever font there is. */
const patience = 1500;

/** Whether every character of the texts was asked for before, so that drawing need not wait. */
export const hasGlyphs = (texts: Iterable<string>): boolean =>
  [...texts].every((text) => [...text].every((character) => asked.has(character)));

/**
 * Loads the glyphs of texts in the weights of the canvas. A canvas does not wait for fonts and would draw
 * boxes. Resolves to true when they are there, to false when they are late or the font has none.
 */
export const loadGlyphs = async (texts: Iterable<string>): Promise<boolean> => {
  const characters = [...new Set([...texts].join(''))].filter((character) => !asked.has(character));
  for (const character of characters) asked.add(character);
  const text = characters.join('');
  const loads = [500, 600].map((weight) => document.fonts.load(`${weight} 14px ${fontFamily}`, text));
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
  const loaded = Promise.all(loads).then(
    () => true,
    () => false,
  );
  return Promise.race([loaded, late]);
};
