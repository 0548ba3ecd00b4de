import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../seed/reports/', import.meta.url);

/** The reports that ship, by name. */
export const texts: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n'));

/** A linear congruential generator: the same seed gives the same numbers from 0 to below 1 everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The text with other digits in all numbers but years, so that nothing can be remembered from run to run. */
const mixed = (text: string, random: () => number): string =>
  text.replace(/(?<!\d)(?!(?:19|20)\d\d(?!\d))\d+/g, (number) =>
    [...number].map((_, i) => String(Math.floor(random() * 9) + (i === 0 ? 1 : 0))).join(''),
  );

/** A report of a length in characters, made of what the given one and then the others say. */
export function textOfLength(length: number, random: () => number, first = 0): string {
  let out = '';
  for (let i = first; out.length < length; i++) out += `${mixed(texts[i % texts.length] ?? '', random)}\n`;
  return out.slice(0, length);
}

/** A report that ships, with other digits. */
export const textLike = (index: number, random: () => number): string =>
  mixed(texts[index % texts.length] ?? '', random);
