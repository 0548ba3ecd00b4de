import type { AgencyFact } from './types.ts';

/** Where each agency is named, in the order of the text. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Gathers the mentions of all agencies once for a report. */
export function namings(agencies: readonly AgencyFact[]): Naming[] {
  return agencies
    .flatMap((agency) => agency.mentions.map(({ start, end }) => ({ start, end, name: agency.name })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The first mention that begins at a place or behind it; mentions are in the order of the text. */
export function firstFrom(list: readonly Naming[], at: number): Naming | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return list[low];
}

/**
 * The agency that a figure of a clause is about: the one that opens the clause as its subject, else the publisher.
 * A mention further in is a partner or an object, not the subject.
 */
export function agencyOf(
  folded: string,
  list: readonly Naming[],
  clauseStart: number,
  at: number,
  publisher: string,
): string {
  const first = firstFrom(list, clauseStart);
  if (first === undefined || first.end > at) return publisher;
  const lead = folded.slice(clauseStart, first.start);
  const opens =
    /^[\s“]*(?:[一二三四五六七八九十]是|其中|今年以来|全年|目前|\d{4}年(?:以来)?|年内|同时|由|其中,)*$/.test(
      lead,
    );
  const next = folded.charAt(first.end);
  return opens && !/[的、和与及等:为]/.test(next) ? first.name : publisher;
}
