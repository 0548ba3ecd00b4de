/** Agencies, the people who serve them and the regions that they are in. */
import { checkFirst, windowOf } from '../relay.ts';
import { common } from './base.ts';
import { allAlong, narrow, oneAlong } from './lookup.ts';
import type { Resolvers } from './types.generated.ts';

export const actors = {
  Agency: {
    ...common,
    publishing: (agency) => agency.publishing ?? false,
    region: (agency, _, context) => oneAlong(context, agency, 'region', 'Region'),
    parent: (agency, _, context) => oneAlong(context, agency, 'superior', 'Agency'),
    units: ({ id }, args, { loaders }) => loaders.agencies({ parent: id }, windowOf(args)),
    reports: ({ id }, args, { loaders }) => loaders.reports({ agency: id }, windowOf(args)),
    programmes: ({ id }, args, { loaders }) => loaders.runs({ agency: id, year: args.year }, windowOf(args)),
    measures: ({ id }, args, { loaders }) =>
      loaders.measures(narrow(args.filter, { agency: id }), windowOf(args)),
    joined: ({ id }, args, { loaders }) => loaders.measures({ partner: id }, windowOf(args)),
    laws: ({ id }, args, { loaders }) => loaders.laws({ agency: id }, windowOf(args)),
    observations: ({ id }, args, { loaders }) =>
      loaders.observations(narrow(args.filter, { agency: id }), windowOf(args)),
    awards: ({ id }, args, { loaders }) => loaders.awards({ agency: id }, windowOf(args)),
    granted: ({ id }, args, { loaders }) => loaders.awards({ grantor: id }, windowOf(args)),
    people: ({ id }, args, { loaders }) => loaders.people({ agency: id }, windowOf(args)),
    similar: ({ id }, { first }, { loaders }) =>
      loaders.similarAgencies.load({ id, first: checkFirst(first, 5) }),
  },
  Person: {
    ...common,
    agencies: (person, _, context) => allAlong(context, person, 'employer', 'Agency'),
  },
  Region: {
    ...common,
    parent: (region, _, context) => oneAlong(context, region, 'whole', 'Region'),
    regions: ({ id }, args, { loaders }) => loaders.regions({ parent: id }, windowOf(args)),
    agencies: ({ id }, args, { loaders }) => loaders.agencies({ seat: id }, windowOf(args)),
  },
} satisfies Resolvers;
