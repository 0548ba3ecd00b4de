import type { Part } from '../../server/ontology.ts';
import { ranks } from './numbering.ts';
import { partOfHeading, partOfSentence, tellsWeakness } from './parts.ts';

interface Entry {
  readonly rank: number;
  readonly part: Part;
  /** The heading as written; null for what only opens a part or is no heading. */
  readonly text: string | null;
}

/** Where a piece stands: its part and the headings above it. */
export interface Place {
  readonly part: Part;
  readonly headings: readonly string[];
}

/**
 * The headings that are open while a report is read from its start to its end, and the part that they make. Levels
 * come from the form of numbering, never from the numbers; those serve only to notice that a heading was lost.
 */
export class Outline {
  readonly #year: number | null;
  #stack: Entry[] = [];
  #begun = false;
  /** The last number of each rank since a heading above it. */
  readonly #last = new Map<number, number>();
  /** Whether the paragraph before has opened the problems by its words, and what follows its colon are they. */
  #announced = false;

  /** @param year the report's, null where unknown: a heading of the year after it opens plans. */
  constructor(year: number | null) {
    this.#year = year;
  }

  get part(): Part {
    return this.#stack.at(-1)?.part ?? (this.#begun ? 'RESULTS' : 'PREAMBLE');
  }

  #place(): Place {
    return { part: this.part, headings: this.#stack.flatMap((entry) => entry.text ?? []) };
  }

  /** Enters a heading without a number that opens a part of the report; every other heading ends before it. */
  opening(label: string, text: string): Place {
    this.#begun = true;
    this.#stack = [];
    const place = { part: partOfHeading(label, this.#year, true) ?? 'RESULTS', headings: [] };
    this.#stack.push({ rank: ranks.opening, part: place.part, text });
    return place;
  }

  /**
   * Enters a numbered heading or item.
   * @param label its folded text without the number, at most its first sentence.
   * @param text the heading as written, null for an item.
   */
  numbered(rank: number, number: number, label: string, text: string | null): Place {
    const last = this.#last.get(rank) ?? 0;
    const before = this.part;
    const open = this.#stack.some((entry) => entry.rank === rank);
    // A list that begins anew, with nothing above it in between, has lost the heading above it.
    const lost = number === 1 && last >= 1 && rank <= ranks.hanBracket;
    const resumed = number > 1 && number === last + 1 && !open;
    this.#stack = this.#stack.filter(
      (entry) => entry.rank < rank && !(resumed && entry.rank === ranks.opening),
    );
    if (lost && (before === 'PLANS' || before === 'PROBLEMS' || tellsWeakness(label)))
      this.#reopen(before, label);
    if (rank <= ranks.hanBracket) this.#begun = true;
    const top = rank <= ranks.han && !this.#stack.some((entry) => entry.rank > ranks.opening);
    const inside = this.#stack.at(-1)?.part ?? (this.#begun ? 'RESULTS' : 'PREAMBLE');
    const part =
      (inside === 'RESULTS' || inside === 'PREAMBLE' || !top
        ? partOfHeading(label, this.#year, top)
        : null) ?? inside;
    const headings = this.#stack.flatMap((entry) => entry.text ?? []);
    this.#stack.push({ rank, part, text });
    this.#last.set(rank, number);
    for (const other of this.#last.keys()) if (other > rank) this.#last.delete(other);
    return { part, headings };
  }

  #reopen(before: Part, label: string): void {
    const part = tellsWeakness(label) && before !== 'PLANS' ? 'PROBLEMS' : 'PLANS';
    this.#stack = [{ rank: ranks.opening, part, text: null }];
  }

  /**
   * Enters a paragraph or an item that stands under what is open.
   * @param sentence its folded text.
   * @param item its number among 一是, 二是; 0 for a paragraph.
   * @param late whether it stands in the later half of the report, where problems and plans are.
   */
  body(sentence: string, item: number, late: boolean): Place {
    const before = this.part;
    const own = this.#turn(sentence, item, late, before);
    if (own !== null) {
      this.#begun = true;
      const innermost = this.#stack.at(-1)?.rank ?? ranks.opening;
      this.#stack.push({ rank: innermost + 0.01, part: own, text: null });
    }
    this.#announced = own === 'PROBLEMS' && /:$/.test(sentence);
    return this.#place();
  }

  /** Ends the preamble: what follows 现将情况报告如下 is the report itself. */
  begin(): void {
    this.#begun = true;
  }

  #turn(sentence: string, item: number, late: boolean, before: Part): Part | null {
    if (before === 'PLANS') return null;
    const first = sentence.slice(0, 60).split('。')[0] ?? '';
    if (before === 'PROBLEMS' && item === 1 && !this.#announced && !tellsWeakness(first)) return 'PLANS';
    const own = partOfSentence(sentence, this.#year);
    if (own === before || (own === 'PROBLEMS' && !late)) return null;
    return own;
  }
}
