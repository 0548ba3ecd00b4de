import type { Kind } from '../../server/ontology.ts';

/**
 * Fields that reports, or places of one report, may read differently for the same entity; all others follow from
 * what it is. Of several readings the first by code point holds, so that no order of reading or loading counts.
 */
export const contestedField: Readonly<Partial<Record<Kind, string>>> = {
  Programme: 'category',
  Law: 'category',
  Person: 'title',
};
