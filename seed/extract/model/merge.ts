/** Joins what a language model says of passages with what the rules read; the rules' facts stay as they are. */
import type { Span } from '../../read/types.ts';
import { locate } from '../evidence.ts';
import { prepare } from '../sentences.ts';
import type { Extraction } from '../types.ts';
import { checkFigure, type Fault, type Setting } from './check.ts';
import { checkAgency, checkAward, checkLaw, checkMeasure, checkPerson, checkProgramme } from './names.ts';
import type { Reply } from './reply.ts';

/** What the model said of the passage with the ordinal. */
export interface Answer {
  readonly passage: number;
  readonly reply: Reply;
}

export interface Merged {
  readonly extraction: Extraction;
  /** Facts of the model that are in the extraction now. */
  readonly kept: number;
  /** Facts of the model that are not, by the reason. */
  readonly dropped: Readonly<Record<Fault, number>>;
}

/** The facts in the order of the text where some were added; else the list as it was. */
function inOrder<F>(known: readonly F[], grown: readonly F[], placeOf: (fact: F) => Span | undefined) {
  if (grown.length === known.length) return known;
  return grown.toSorted((a, b) => (placeOf(a)?.start ?? 0) - (placeOf(b)?.start ?? 0));
}

const firstOf = ({ mentions }: { readonly mentions: readonly Span[] }) => mentions[0];
const quoteOf = ({ quote }: { readonly quote: Span }) => quote;

/**
 * Adds the facts of the model that can be proved: the quote stands word for word in one sentence of the passage,
 * names stand in the quote, the value can be read from it by our own parser, and neither the rules nor the model
 * itself said it before.
 * @param found what the rules read; without a publisher nothing is added
 * @param name the model's name, which the rule of its facts carries
 */
export function mergeReplies(found: Extraction, answers: readonly Answer[], name: string): Merged {
  const dropped: Record<Fault, number> = { quote: 0, value: 0, name: 0, label: 0, part: 0, known: 0 };
  const { report, publisher } = found;
  if (publisher === null) return { extraction: found, kept: 0, dropped };
  const locator = locate(prepare(report));
  // The lists grow as facts are kept, so that each fact is checked against all before it.
  const grown = {
    ...found,
    agencies: [...found.agencies],
    programmes: [...found.programmes],
    laws: [...found.laws],
    observations: [...found.observations],
    awards: [...found.awards],
    people: [...found.people],
    measures: [...found.measures],
  } satisfies Extraction;
  let kept = 0;
  for (const { passage: ordinal, reply } of answers.toSorted((a, b) => a.passage - b.passage)) {
    const passage = report.passages[ordinal];
    if (passage === undefined) continue;
    const setting: Setting = { locator, found: grown, publisher, passage, rule: `model/${name}` };
    const keep = <T, F extends object>(
      said: readonly T[],
      check: (setting: Setting, one: T) => F | Fault,
      list: F[],
    ): void => {
      for (const one of said) {
        const checked: F | Fault = check(setting, one);
        if (typeof checked === 'string') dropped[checked]++;
        else {
          list.push(checked);
          kept++;
        }
      }
    };
    keep(reply.agencies, checkAgency, grown.agencies);
    keep(reply.laws, checkLaw, grown.laws);
    keep(reply.programmes, checkProgramme, grown.programmes);
    keep(reply.figures, checkFigure, grown.observations);
    keep(reply.awards, checkAward, grown.awards);
    keep(reply.people, checkPerson, grown.people);
    keep(reply.measures, checkMeasure, grown.measures);
  }
  const extraction: Extraction = {
    ...found,
    agencies: inOrder(found.agencies, grown.agencies, firstOf),
    programmes: inOrder(found.programmes, grown.programmes, firstOf),
    laws: inOrder(found.laws, grown.laws, firstOf),
    observations: inOrder(found.observations, grown.observations, ({ number }) => number),
    awards: inOrder(found.awards, grown.awards, quoteOf),
    people: inOrder(found.people, grown.people, firstOf),
    measures: inOrder(found.measures, grown.measures, quoteOf),
  };
  return { extraction, kept, dropped };
}
