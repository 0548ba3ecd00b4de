import { mergeReplies } from '../../../seed/extract/model/merge.ts';
import { readReply } from '../../../seed/extract/model/reply.ts';
import type { Extraction } from '../../../seed/extract/types.ts';
import { blind, readMade } from './material.ts';

export const report = await readMade();
export const found = await blind.extract(report);
export const certainty = { rule: 'model/m', confidence: 0.25 };

export const nothing = {
  agencies: [],
  programmes: [],
  laws: [],
  figures: [],
  awards: [],
  people: [],
  measures: [],
};

/** The ordinal of the passage that has these words. */
const passageWith = (words: string): number => {
  const passage = report.passages.find(
    ({ heading, start, end }) => !heading && report.text.slice(start, end).includes(words),
  );
  if (passage === undefined) throw new Error(`no passage says ${words}`);
  return passage.ordinal;
};
export const [disputes, cases, problems, plans] = ['和风庭”平台调', '另办理', '执法力量', '推广'].map(
  passageWith,
);

/** Merges what the model said of one passage. */
export function merge(passage: number | undefined, said: object, base: Extraction = found) {
  const reply = readReply({ ...nothing, ...said });
  if (reply === null || passage === undefined) throw new Error('the case itself has the wrong shape');
  return mergeReplies(base, [{ passage, reply }], 'm');
}

export const figure = {
  quote: '调处纠纷118.57万件',
  number: '118.57万',
  value: 1185700,
  label: '调处纠纷',
};
