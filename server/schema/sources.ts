/** Reports with their passages, and the themes by which they are read. */
import { z } from 'zod';
import { windowOf } from '../relay.ts';
import { common } from './base.ts';
import { narrow, ofKind, oneAlong, present } from './lookup.ts';
import type { Resolvers } from './types.generated.ts';

const metadata = z.record(z.string(), z.string());

export const sources = {
  Report: {
    ...common,
    text: ({ id }, _, { loaders }) => loaders.reportText.load(id),
    metadata: (report) =>
      Object.entries(metadata.parse(JSON.parse(report.metadata ?? '{}'))).map(([label, value]) => ({
        label,
        value,
      })),
    agency: (report, _, context) => oneAlong(context, report, 'publisher', 'Agency'),
    passages: ({ id }, args, { loaders }) =>
      loaders.passages({ report: id, part: args.part }, windowOf(args, 50)),
    findings: ({ id }, args, { loaders }) => loaders.findings({ report: id }, windowOf(args)),
  },
  Passage: {
    ...common,
    headings: (passage) => passage.headings ?? [],
    report: async (passage, _, context) => ofKind(await present(context, passage.report), 'Report'),
    facts: ({ id }, _, { loaders }) => loaders.facts.load(id),
  },
  Theme: {
    ...common,
    measures: ({ id }, args, { loaders }) =>
      loaders.measures(narrow(args.filter, { theme: id }), windowOf(args)),
    metrics: ({ id }, args, { loaders }) => loaders.metrics({ theme: id }, windowOf(args)),
  },
} satisfies Resolvers;
