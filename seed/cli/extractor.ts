import { join } from 'node:path';
import type { Config } from '../../server/config.ts';
import { type Extractor, rules } from '../extract/extractor.ts';
import { openCache } from '../model/cache.ts';
import { type Tally, withModel } from '../model/extractor.ts';
import { failures } from '../model/fault.ts';
import { say } from './output.ts';

/** What the model did for one report, as one sentence. */
function sentenceOf({ file, passages, cached, failed, example, kept, dropped }: Tally): string {
  const reasons = Object.entries(failures).flatMap(([failure, words]) => {
    const count = Object.entries(failed).find(([key]) => key === failure)?.[1] ?? 0;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const lost = Object.values(failed).reduce((sum, count) => sum + count, 0);
  const { known, ...unproved } = dropped;
  const dismissed = Object.values(unproved).reduce((sum, count) => sum + count, 0);
  const read = `${passages - lost} of ${passages} passages (${cached} of them stored)`;
  const facts = `${kept} facts added, ${known} known already, ${dismissed} dismissed as not proved by the text`;
  const gave =
    lost === 0 ? '' : `; ${lost} passages gave nothing: ${reasons.join(', ')} (first: ${example ?? ''})`;
  return `${file}: the language model read ${read}; ${facts}${gave}.`;
}

/**
 * The extractor that the environment asks for: the rules, or with ZHITU_LLM_URL set a language model beside them.
 * What the model did is told by tell(), when no other output can be in the way.
 */
export function openExtractor({ languageModel, cache }: Pick<Config, 'languageModel' | 'cache'>): {
  readonly extractor: Extractor;
  tell(): void;
} {
  if (languageModel === undefined) return { extractor: rules, tell: () => undefined };
  const tallies: Tally[] = [];
  say(`Passages go to the language model ${languageModel.name} at ${languageModel.url} (ZHITU_LLM_URL).`);
  return {
    extractor: withModel(rules, languageModel, {
      cache: openCache(join(cache, 'model')),
      onTally: (tally) => tallies.push(tally),
    }),
    tell: () => {
      for (const tally of tallies) say(sentenceOf(tally));
    },
  };
}
