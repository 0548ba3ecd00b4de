import type { AgencyFact } from './types.ts';

/** Where each agency is named, in the order of the text. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Canonical name of the body it is a unit of. */
  readonly parent: string | null;
}

/** Gathers the mentions of all agencies once for a report. */
export function namings(agencies: readonly AgencyFact[]): Naming[] {
  return agencies
    .flatMap((agency) =>
      agency.mentions.map(({ start, end }) => ({ start, end, name: agency.name, parent: agency.parent })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The first mention that begins at a place or behind it; mentions are in the order of the text. */
export function firstFrom(list: readonly Naming[], at: number): Naming | undefined {
  return list[indexFrom(list, at)];
}

function indexFrom(list: readonly Naming[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far back in a sentence its subject is sought, in characters. */
const reach = 240;
const lead =
  /(?:^|[,;。:\n])[\s“]*(?:[一二三四五六七八九十]是|其中,?|今年以来,?|全年|目前|截至目前,?|\d{4}年(?:以来)?,?|年内|同时,?|由|\d\.)*$/;

/**
 * The agency that a figure is about: the one that opens its clause as the subject, or the publisher's own unit
 * that opened an earlier clause of the sentence; else the publisher. A mention further in is a partner or object.
 */
export function agencyOf(
  folded: string,
  list: readonly Naming[],
  clauseStart: number,
  at: number,
  publisher: string,
  sentenceStart = clauseStart,
): string {
  const from = Math.max(sentenceStart, at - reach);
  let subject = publisher;
  for (let i = indexFrom(list, from); i < list.length; i++) {
    const naming = list[i];
    if (naming === undefined || naming.end > at) break;
    const before = folded.slice(Math.max(sentenceStart, naming.start - 24), naming.start);
    const next = folded.charAt(naming.end);
    const opens = lead.test(before) && !/[的、和与及等:为,]/.test(next);
    if (opens && (naming.start >= clauseStart || naming.parent === publisher)) subject = naming.name;
  }
  return subject;
}
