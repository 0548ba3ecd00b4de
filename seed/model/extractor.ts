import pMap from 'p-map';
import type { LanguageModel } from '../../server/config.ts';
import type { Extractor } from '../extract/extractor.ts';
import { type Answer, type Merged, mergeReplies } from '../extract/model/merge.ts';
import { messagesFor } from '../extract/model/prompt.ts';
import { replySchema } from '../extract/model/reply.ts';
import type { Passage, Report } from '../read/types.ts';
import type { Cache } from './cache.ts';
import { ask } from './call.ts';
import { CallFault, type Failure } from './fault.ts';

/** What the model did for one report. */
export interface Tally {
  readonly file: string;
  /** Passages that it was to read. */
  readonly passages: number;
  /** Those of them whose reply was stored already. */
  readonly cached: number;
  /** Passages that gave nothing, by the reason. */
  readonly failed: Readonly<Partial<Record<Failure, number>>>;
  /** The first such reason in full. */
  readonly example: string | null;
  readonly kept: number;
  readonly dropped: Merged['dropped'];
}

export interface ModelOptions {
  readonly cache: Cache;
  /** Told once for each report. */
  readonly onTally: (tally: Tally) => void;
  /** Wait before a failed call is tried again; grows from there. */
  readonly backoffMs?: number;
}

/** The whole question, which is also what a stored reply is found by. */
const questionFor = ({ name }: LanguageModel, report: Report, passage: Passage, publisher: string): string =>
  JSON.stringify({
    model: name,
    messages: messagesFor(report, passage, publisher),
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'facts', strict: true, schema: replySchema },
    },
  });

/**
 * Puts a language model beside another extractor: what that one finds stays, and facts of the model are added
 * where the text proves them. A passage without a usable reply gives nothing and is counted.
 * @throws AppError when the endpoint cannot be reached or does not accept us; nothing is half done then
 */
export function withModel(
  base: Extractor,
  model: LanguageModel,
  { cache, onTally, backoffMs = 500 }: ModelOptions,
): Extractor {
  return {
    name: `${base.name} + ${model.name}`,
    async extract(report, { signal, onProgress } = {}) {
      const found = await base.extract(report, { signal });
      const { publisher } = found;
      if (publisher === null) return found;
      const passages = report.passages.filter(({ heading }) => !heading);
      const failed: Partial<Record<Failure, number>> = {};
      let [cached, done] = [0, 0];
      let example: string | null = null;
      // One fault that concerns all calls ends those under way too.
      const stop = new AbortController();
      const stopped = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);

      const read = async (passage: Passage): Promise<Answer | null> => {
        const question = questionFor(model, report, passage, publisher);
        try {
          const stored = await cache.get(question);
          const reply = stored ?? (await ask(model, question, { signal: stopped, backoffMs }));
          if (stored === null) await cache.put(question, reply);
          else cached++;
          return { passage: passage.ordinal, reply };
        } catch (error) {
          if (!(error instanceof CallFault)) throw error;
          failed[error.failure] = (failed[error.failure] ?? 0) + 1;
          example ??= error.message;
          return null;
        } finally {
          onProgress?.(++done, passages.length);
        }
      };
      try {
        const answers = await pMap(passages, read, { concurrency: model.concurrency, signal: stopped });
        const merged = mergeReplies(
          found,
          answers.filter((answer) => answer !== null),
          model.name,
        );
        const { kept, dropped } = merged;
        onTally({ file: report.file, passages: passages.length, cached, failed, example, kept, dropped });
        return merged.extraction;
      } finally {
        stop.abort();
      }
    },
  };
}
