import type { LawCategory, MeasureStatus, ProgrammeCategory, Role, ThemeKey } from '../../server/ontology.ts';
import type { Report, Span } from '../read/types.ts';

/** One occurrence of a name; surface is always report.text.slice(start, end). */
export interface Mention extends Span {
  readonly surface: string;
  /** Ordinal of the passage that it stands in. */
  readonly passage: number;
}

/** Every fact leads to its sentence, the rule that read it, and how sure that rule is (0 to 1). */
export interface Fact {
  /** The clause that states the fact, at most one sentence: the evidence. Lies inside one passage. */
  readonly quote: Span;
  readonly passage: number;
  readonly rule: string;
  readonly confidence: number;
}

export interface AgencyFact {
  /** Canonical full name within the report: 花都区委, 广州市公安局. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Canonical name of the body it is a unit of, where the text or its name says so. */
  readonly parent: string | null;
  readonly rule: string;
  readonly confidence: number;
}

export interface ProgrammeFact extends Fact {
  /** Canonical name without quotation marks. */
  readonly name: string;
  readonly category: ProgrammeCategory;
  /** run, or planned when it stands only among the plans. */
  readonly status: 'run' | 'planned';
  readonly mentions: readonly Mention[];
  readonly runBy: readonly { readonly agency: string; readonly role: Role }[];
}

export interface LawFact extends Fact {
  /** Title without 《》, as cited. */
  readonly title: string;
  readonly category: LawCategory;
  readonly mentions: readonly Mention[];
}

export type Qualifier = '余' | '约' | '超' | '近' | '多' | '以上';

export interface Change {
  readonly direction: 'up' | 'down';
  readonly percent: number;
  /** What it is compared with, as written: 同比, 较上年. */
  readonly base: string | null;
}

export interface ObservationFact extends Fact {
  /** Where the number stands, without its unit (with % or ‰, which belong to the number). */
  readonly number: Span;
  /** The number as written, = text.slice(number.start, number.end): 112.1万, 99.53%, 3000余. */
  readonly raw: string;
  /** 万, 亿, 千 multiplied out; per cent as written (99.53). */
  readonly value: number;
  /** Classifier, % or ‰ or currency; null where there is none. */
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly change: Change | null;
  /** What is counted, so that it makes sense out of context. */
  readonly label: string;
  /** Key in the metric catalogue, null where none fits. */
  readonly metric: string | null;
  /** Canonical name of the agency that the figure is about. */
  readonly agency: string;
  /** As written, such as 今年以来, 2024年; null where the report's year is meant. */
  readonly period: string | null;
  /** Number of the figure that states the total of which this one is a part; absent where the text states none. */
  readonly partOf?: Span;
}

export interface AwardFact extends Fact {
  readonly name: string;
  readonly recipient: string;
  readonly grantor: string | null;
}

export interface PersonFact extends Fact {
  readonly name: string;
  readonly title: string | null;
  /** Canonical name of the agency, null where the text does not say. */
  readonly agency: string | null;
  readonly mentions: readonly Mention[];
}

/** One clause that says what the agency did, lacks or will do. */
export interface MeasureFact extends Fact {
  readonly status: MeasureStatus;
  readonly theme: ThemeKey | null;
}

export interface Extraction {
  readonly report: Report;
  /** Canonical full name of the publishing agency; null when the text does not say, which makes it no report. */
  readonly publisher: string | null;
  readonly agencies: readonly AgencyFact[];
  readonly programmes: readonly ProgrammeFact[];
  readonly laws: readonly LawFact[];
  readonly observations: readonly ObservationFact[];
  readonly awards: readonly AwardFact[];
  readonly people: readonly PersonFact[];
  readonly measures: readonly MeasureFact[];
}
