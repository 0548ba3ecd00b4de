/** Wide characters fill the em square; Latin letters, digits and spaces about 0.57 of it. */
const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) > 0x2010;

/** Width of a text in em: an estimate that holds in any thread, rather too wide than too narrow. */
export const widthInEm = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character === ' ' ? 0.2 : isWide(character) ? 1 : 0.6), 0);

/** A text whose middle is left out when it is wider than `head + tail` em: the first and the last remain. */
export const cutMiddle = (text: string, head: number, tail: number): string => {
  if (widthInEm(text) <= head + tail) return text;
  const characters = [...text];
  const first = takeWidth(characters, head);
  const last = takeWidth([...characters].reverse(), tail).reverse();
  return `${first.join('')}…${last.join('')}`;
};

/**
 * At most two lines of `per` em. Two lines are as equal as words allow, never one character alone;
 * what does not fit loses its middle, because Chinese names carry their meaning in the tail.
 */
export const twoLines = (text: string, per: number): readonly string[] => {
  const width = widthInEm(text);
  if (width <= per) return [text];
  if (width > 2 * per) {
    const characters = [...text];
    const tail = takeWidth([...characters].reverse(), per - 1).reverse();
    return [takeWidth(characters, per).join(''), `…${tail.join('')}`];
  }
  const characters = [...text];
  const cuts = characters
    .map((_, at) => at)
    .filter((at) => at > 1 && at < characters.length - 1 && maySplit(characters[at - 1], characters[at]));
  const halves = cuts.map((at) => [characters.slice(0, at).join(''), characters.slice(at).join('')] as const);
  const gap = ([a, b]: readonly [string, string]) => Math.abs(widthInEm(a) - widthInEm(b));
  const best = halves.sort((a, b) => gap(a) - gap(b))[0];
  return best === undefined ? [text] : best;
};

const takeWidth = (characters: readonly string[], room: number): string[] => {
  let left = room;
  const end = characters.findIndex((character) => {
    left -= widthInEm(character);
    return left < -0.001;
  });
  return characters.slice(0, end === -1 ? characters.length : end);
};

const opening = '“‘《〈（(「『';
const closing = '”’》〉）)」』、，。；：';

/** Neither inside a Latin word or number, nor after an opening or before a closing mark. */
const maySplit = (before = '', after = ''): boolean =>
  !(/[A-Za-z0-9.,%+-]/.test(before) && /[A-Za-z0-9.,%+-]/.test(after)) &&
  !opening.includes(before) &&
  !closing.includes(after);
