import { type Kind, kinds, type Relation, relations } from '../../server/ontology.ts';

/** One letter a kind, part of every link ever shared: never change one. */
const letters = {
  Agency: 'a',
  Person: 'n',
  Programme: 'p',
  Measure: 'm',
  Law: 'l',
  Metric: 't',
  Observation: 'o',
  Award: 'w',
  Finding: 'f',
  Region: 'g',
  Report: 'r',
  Passage: 's',
  Theme: 'h',
} as const satisfies Record<Kind, string>;

const kindOf: ReadonlyMap<string, string> = new Map(
  Object.entries(letters).map(([kind, letter]) => [letter, kind]),
);
const wordOf: ReadonlyMap<string, string> = new Map(
  Object.entries(letters).map(([kind, letter]) => [kind.toLowerCase(), letter]),
);

export const isKind = (name: string): name is Kind => name in kinds;
const isRelation = (name: string): name is Relation => name in relations;

/** `programme-k3…` as `pk3…`: half of a long link would otherwise be names of kinds. */
export const shortId = (id: string): string => {
  const dash = id.indexOf('-');
  const letter = wordOf.get(id.slice(0, dash));
  return letter === undefined ? id : `${letter}${id.slice(dash + 1)}`;
};

/** The id behind a short one; undefined when it is none. */
export const longId = (short: string): string | undefined => {
  const kind = kindOf.get(short.slice(0, 1));
  return kind !== undefined && /^[a-z0-9]+$/.test(short.slice(1))
    ? `${kind.toLowerCase()}-${short.slice(1)}`
    : undefined;
};

/** relation~source~target with short ends. */
export const shortLink = (id: string): string => {
  const [relation, ...ends] = id.split('~');
  return [relation, ...ends.map(shortId)].join('~');
};

/** The link id behind a short one; undefined when it is none. */
export const longLink = (short: string): string | undefined => {
  const [relation, source, target, ...rest] = short.split('~');
  if (relation === undefined || source === undefined || target === undefined || rest.length > 0)
    return undefined;
  const ends = [longId(source), longId(target)];
  return isRelation(relation) && !ends.includes(undefined) ? [relation, ...ends].join('~') : undefined;
};

/** Kinds by letter, for lists of kinds in a link. */
export const kindLetters = (list: Iterable<Kind>): string => [...list].map((kind) => letters[kind]).join('');

/** The kinds behind letters; undefined when one is unknown. */
export const kindsOfLetters = (text: string): readonly Kind[] | undefined => {
  const found = [...text].map((letter) => kindOf.get(letter) ?? '');
  return found.every(isKind) ? found : undefined;
};
