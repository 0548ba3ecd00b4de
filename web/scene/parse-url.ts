import { kindsOfLetters, longId, longLink } from './ids.ts';
import { type Point, type Selection, type View, views } from './types.ts';
import type { SceneLocation } from './url.ts';

/** Why a hash could not be read: the part of it that is wrong, for a message. */
export type HashResult =
  | { readonly type: 'empty' }
  | { readonly type: 'location'; readonly location: SceneLocation }
  | { readonly type: 'unknown'; readonly part: string };

/** Thrown and caught within this file only: the first unreadable part ends the reading. */
class Unknown extends Error {}

/** Reads a location hash, with or without `#`. What it does not know it rejects as a whole, never in silence. */
export const parseHash = (hash: string): HashResult => {
  const text = hash.replace(/^#?\/?/, '');
  if (text === '') return { type: 'empty' };
  try {
    return { type: 'location', location: read(text) };
  } catch (error) {
    if (error instanceof Unknown) return { type: 'unknown', part: error.message };
    throw error;
  }
};

const keys = ['r', 'b', 'a', 'x', 'm', 'n', 'e', 'h'];

const read = (text: string): SceneLocation => {
  const [path = '', query = '', ...rest] = text.split('?');
  const fields = new Map<string, string>();
  for (const pair of query === '' ? [] : query.split('&')) {
    const [key = '', value] = pair.split('=', 2);
    if (!keys.includes(key) || fields.has(key) || value === undefined) throw new Unknown(pair);
    fields.set(key, value);
  }
  if (rest.length > 0) throw new Unknown(rest.join('?'));
  const list = (key: string, separator: string): string[] => fields.get(key)?.split(separator) ?? [];
  const base = fields.get('b');
  if (base !== undefined && base !== '1') throw new Unknown(`b=${base}`);
  return {
    view: readView(path),
    release: fields.has('r') ? decoded(fields.get('r') ?? '') : null,
    overview: base === '1',
    added: list('a', '!').map(readGroup),
    removed: list('x', '.').map(readId),
    moved: Object.fromEntries(list('m', '!').map(readPlace)),
    selection: readSelection(fields.get('n'), fields.get('e')),
    hiddenKinds: kindsOfLetters(fields.get('h') ?? '') ?? reject(`h=${fields.get('h')}`),
  };
};

const reject = (part: string): never => {
  throw new Unknown(part);
};

const readView = (path: string): View => views.find((view) => view === path) ?? reject(path);
const readId = (short: string): string => longId(short) ?? reject(short);

const readGroup = (text: string): SceneLocation['added'][number] => {
  const [of = '', ids, ...rest] = text.split(':');
  if (ids === undefined || rest.length > 0) return reject(text);
  return { of: of === '' ? null : readId(of), ids: ids.split('.').map(readId) };
};

const readPlace = (text: string): readonly [string, Point] => {
  const [id = '', x = '', y = '', ...rest] = text.split(':');
  const whole = /^-?\d{1,6}$/;
  if (!whole.test(x) || !whole.test(y) || rest.length > 0) return reject(text);
  return [readId(id), { x: Number(x), y: Number(y) }];
};

const readSelection = (node: string | undefined, link: string | undefined): Selection => {
  if (node !== undefined && link !== undefined) return reject(`e=${link}`);
  if (node !== undefined) return { type: 'node', id: readId(node) };
  return link === undefined ? { type: 'none' } : { type: 'link', id: longLink(link) ?? reject(link) };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return reject(text);
  }
};
