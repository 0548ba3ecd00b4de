/** What every part of the resolve stage needs of the report at hand. */
import type { Kind } from '../../server/ontology.ts';
import { type Locator, locate } from '../extract/evidence.ts';
import { prepare } from '../extract/sentences.ts';
import type { Extraction } from '../extract/types.ts';
import type { Place as Region } from '../lexicon/gazetteer.ts';
import type { Span } from '../read/types.ts';
import { type AgencyName, readAgencyName } from './agency-names.ts';
import { type Collector, collect, type Place } from './collector.ts';
import { mintId } from './ids.ts';
import { overridden } from './overrides.ts';
import type { EntityId } from './types.ts';

export interface Context {
  readonly extraction: Extraction;
  /** Canonical name of the publisher. */
  readonly publisher: AgencyName;
  readonly report: EntityId;
  /** Place of the publisher, which decides between places of one name. */
  readonly near: Region | null;
  readonly collector: Collector;
  readonly locator: Locator;
  /** Ids of the passages by their ordinals. */
  readonly passages: readonly EntityId[];
  /** Ids of agencies by the names that the extraction has for them, filled by registerAgency. */
  readonly agencies: Map<string, EntityId>;
  /**
   * The id of a fact: the report, the text of the passage and the place in it, so that a change elsewhere moves
   * no id; `more` tells facts of one place apart.
   */
  factId(kind: Kind, span: Span, passage: number, ...more: readonly string[]): EntityId;
  /** A span as a place in a passage. */
  placeOf(span: Span, passage: number): Place;
}

/** The publisher and the year are what a report is; where the year is not told, its text is. */
function reportId({ report }: Extraction, publisher: string): EntityId {
  return report.year === null
    ? mintId('Report', publisher, 'text', report.text)
    : mintId('Report', publisher, report.year);
}

/** A passage is known by its text and, where the report repeats itself, by which of the equals it is. */
function passageKeys(texts: readonly string[]): readonly (readonly [text: string, equal: number])[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const equal = seen.get(text) ?? 0;
    seen.set(text, equal + 1);
    return [text, equal];
  });
}

export const passageTexts = ({ report }: Extraction): readonly string[] =>
  report.passages.map(({ start, end }) => report.text.slice(start, end));

export function makeContext(extraction: Extraction, publisherName: string): Context {
  const read = readAgencyName(publisherName, null);
  const publisher = { ...read, name: overridden('Agency', read.name) };
  const report = reportId(extraction, publisher.name);
  const keys = passageKeys(passageTexts(extraction));
  const passages = keys.map((key) => mintId('Passage', report, ...key));
  return {
    extraction,
    publisher,
    report,
    near: publisher.place,
    collector: collect(report, extraction.report.year),
    locator: locate(prepare(extraction.report)),
    passages,
    agencies: new Map(),
    factId(kind, span, passage, ...more) {
      const from = extraction.report.passages[passage]?.start ?? 0;
      const key = keys[passage] ?? ['', 0];
      return mintId(kind, report, ...key, span.start - from, span.end - from, ...more);
    },
    placeOf({ start, end }, passage) {
      const id = passages[passage];
      if (id === undefined)
        throw new Error(`A fact stands in passage ${passage}, which the report does not have.`);
      return { passage: id, start, end };
    },
  };
}
