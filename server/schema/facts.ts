/** What was done and what came of it: programmes, measures, laws, metrics, observations and awards. */
import { checkFirst, windowOf } from '../relay.ts';
import { common } from './base.ts';
import { allAlong, narrow, ofKind, oneAlong, present } from './lookup.ts';
import type { Resolvers } from './types.generated.ts';

export const facts = {
  Programme: {
    ...common,
    agencies: ({ id }, args, { loaders }) => loaders.runs({ programme: id, year: args.year }, windowOf(args)),
    measures: ({ id }, args, { loaders }) =>
      loaders.measures(narrow(args.filter, { programme: id }), windowOf(args)),
    outcomes: ({ id }, args, { loaders }) => loaders.outcomes({ programme: id }, windowOf(args)),
    laws: ({ id }, args, { loaders }) => loaders.laws({ programme: id }, windowOf(args)),
    similar: ({ id }, { first }, { loaders }) =>
      loaders.similarProgrammes.load({ id, first: checkFirst(first, 5) }),
  },
  Measure: {
    ...common,
    agency: (measure, _, context) => oneAlong(context, measure, 'taker', 'Agency'),
    partners: (measure, _, context) => allAlong(context, measure, 'partner', 'Agency'),
    programmes: (measure, _, context) => allAlong(context, measure, 'whole', 'Programme'),
    laws: (measure, _, context) => allAlong(context, measure, 'law', 'Law'),
    theme: (measure, _, context) => oneAlong(context, measure, 'theme', 'Theme'),
    outcomes: (measure, _, context) => allAlong(context, measure, 'outcome', 'Observation', 'Award'),
    fulfilledBy: async ({ id }, _, { loaders }) =>
      (await loaders.fulfilments.load(id)).filter((link) => link.sourceId === id),
    fulfils: async ({ id }, _, { loaders }) =>
      (await loaders.fulfilments.load(id)).filter((link) => link.targetId === id),
  },
  Law: {
    ...common,
    agencies: ({ id }, args, { loaders }) => loaders.agencies({ law: id }, windowOf(args)),
    measures: ({ id }, args, { loaders }) =>
      loaders.measures(narrow(args.filter, { law: id }), windowOf(args)),
  },
  Metric: {
    ...common,
    catalogued: (metric) => metric.catalogued ?? false,
    theme: (metric, _, context) => oneAlong(context, metric, 'theme', 'Theme'),
    observations: ({ id }, args, { loaders }) =>
      loaders.observations(narrow(args.filter, { metric: id }), windowOf(args)),
  },
  Observation: {
    ...common,
    metric: (observation, _, context) => oneAlong(context, observation, 'metric', 'Metric'),
    agency: (observation, _, context) => oneAlong(context, observation, 'subject', 'Agency'),
    measures: (observation, _, context) => allAlong(context, observation, 'origin', 'Measure'),
  },
  Award: {
    ...common,
    agencies: (award, _, context) => allAlong(context, award, 'subject', 'Agency'),
    grantors: (award, _, context) => allAlong(context, award, 'grantor', 'Agency'),
    grantedBy: (award, _, context) => oneAlong(context, award, 'grantor', 'Agency'),
    measures: (award, _, context) => allAlong(context, award, 'origin', 'Measure'),
  },
  Finding: {
    ...common,
    observations: (finding, _, context) => allAlong(context, finding, 'compared', 'Observation'),
    report: async (finding, _, context) => ofKind(await present(context, finding.report), 'Report'),
  },
} satisfies Resolvers;
