const most = 16;
const head = 9;
const tail = 6;

/** One line for lists and chips: Chinese names carry their meaning in the tail, so the middle goes. */
export function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= most) return name;
  return `${characters.slice(0, head).join('')}…${characters.slice(-tail).join('')}`;
}
