import type { Report } from '../read/types.ts';
import { extractAgencies } from './agencies.ts';
import { extractAwards } from './awards.ts';
import { readContext } from './context.ts';
import { locate } from './evidence.ts';
import { markParts } from './findings/parts.ts';
import { extractLaws } from './laws.ts';
import { extractMeasures } from './measures.ts';
import { extractObservations } from './observations.ts';
import { extractPeople } from './people.ts';
import { extractProgrammes } from './programmes.ts';
import { prepare } from './sentences.ts';
import type { Extraction } from './types.ts';

/** Reads every fact from a report by rules. Pure: the same report gives the same facts. */
export function extract(report: Report): Extraction {
  const prepared = prepare(report);
  const locator = locate(prepared);
  const context = readContext(prepared);
  const agencies = extractAgencies(locator, context);
  const laws = extractLaws(locator);
  const programmes =
    context.publisher === null ? [] : extractProgrammes(locator, context.publisher, agencies);
  return {
    report,
    publisher: context.publisher,
    agencies,
    programmes,
    laws,
    observations: markParts(
      prepared,
      extractObservations(prepared, { publisher: context.publisher ?? '', agencies, programmes, laws }),
    ),
    awards: extractAwards(locator, context.publisher, agencies),
    people: extractPeople(locator, agencies, context.publisher),
    measures: extractMeasures(prepared),
  };
}
