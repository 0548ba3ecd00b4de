import type { Report } from '../read/types.ts';
import { extract } from './index.ts';
import type { Extraction } from './types.ts';

export interface ExtractorOptions {
  /** Stops the work with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told as the work on one report goes on; an extractor that is done at once need not tell. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Reads the facts of a report. The rules are one; the rules with a language model beside them are another. */
export interface Extractor {
  readonly name: string;
  extract(report: Report, options?: ExtractorOptions): Promise<Extraction>;
}

/** The extractor that needs nothing but the report. */
export const rules: Extractor = {
  name: 'rules',
  extract: async (report) => extract(report),
};
