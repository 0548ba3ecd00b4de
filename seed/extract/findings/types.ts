import type { FindingType } from '../../../server/ontology.ts';
import type { ObservationFact } from '../types.ts';

/** Figures of one report that contradict each other; all stay in the graph, side by side. */
export interface Finding {
  readonly type: FindingType;
  /** Name of the rule that found it. */
  readonly rule: string;
  /** How sure it is that this is a mistake of the report, 0 to 1. */
  readonly confidence: number;
  /** The figures concerned: of a sum the total first, of a rate the rate first, else in the order of the text. */
  readonly observations: readonly ObservationFact[];
  /** Plain sentences made from the figures. */
  readonly explanation: { readonly zh: string; readonly en: string };
}
