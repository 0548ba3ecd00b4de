import type { Kind } from '../../server/ontology.ts';

interface Named {
  readonly kind: Kind;
  readonly name: string;
}

/** The name as it is shown: the title of a law always stands between 《 and 》. */
export const displayName = ({ kind, name }: Named): string =>
  kind === 'Law' && !name.startsWith('《') ? `《${name}》` : name;
