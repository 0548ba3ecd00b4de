/** Where every question begins. */
import { checkFirst, windowOf } from '../relay.ts';
import { overview, release } from '../statements/corpus.ts';
import { linksAmong } from '../statements/links.ts';
import { linkId } from './base.ts';
import { checkIds, namedOf, narrow } from './lookup.ts';
import { neighbours } from './neighbours.ts';
import { search } from './search.ts';
import type { Resolvers } from './types.generated.ts';

export const query = {
  Query: {
    node: (_, { id }, { loaders }) => loaders.entity.load(id),
    nodes: (_, { ids }, { loaders }) =>
      Promise.all(checkIds(ids, 'ids').map((id) => loaders.entity.load(id))),
    search: (_, args, context) => search(args, context),
    neighbours: (_, args, context) => neighbours(args, context),
    links: (_, { ids }, { graph }) => graph.run(linksAmong, { ids: checkIds(ids, 'ids') }),
    link: async (_, { id }, { loaders }) => {
      const [, source = '', target = ''] = id.split('~');
      const links = await loaders.links.load({ a: source, b: target });
      return links.find((link) => linkId(link) === id) ?? null;
    },
    overview: async (_, { programmes }, { graph }) => {
      const found = await graph.run(overview, { limit: checkFirst(programmes, 22) });
      return found.at(0) ?? { agencies: [], programmes: [], totalProgrammes: 0 };
    },
    similarAgencies: async (_, { id, first }, context) => {
      const agency = await namedOf(context, id, 'Agency');
      return context.loaders.similarAgencies.load({ id: agency.id, first: checkFirst(first, 5) });
    },
    similarProgrammes: async (_, { id, first }, context) => {
      const programme = await namedOf(context, id, 'Programme');
      return context.loaders.similarProgrammes.load({ id: programme.id, first: checkFirst(first, 5) });
    },
    release: async (_, __, { graph }) => {
      const state = (await graph.run(release, {})).at(0);
      return { id: state?.id ?? 'empty', counts: state?.counts ?? [], years: state?.years ?? [] };
    },
    agencies: (_, args, { loaders }) => loaders.agencies(narrow(args.filter), windowOf(args)),
    people: (_, args, { loaders }) => loaders.people(narrow(args.filter), windowOf(args)),
    programmes: (_, args, { loaders }) => loaders.programmes(narrow(args.filter), windowOf(args)),
    measures: (_, args, { loaders }) => loaders.measures(narrow(args.filter), windowOf(args)),
    laws: (_, args, { loaders }) => loaders.laws(narrow(args.filter), windowOf(args)),
    metrics: (_, args, { loaders }) => loaders.metrics(narrow(args.filter), windowOf(args)),
    observations: (_, args, { loaders }) => loaders.observations(narrow(args.filter), windowOf(args)),
    awards: (_, args, { loaders }) => loaders.awards(narrow(args.filter), windowOf(args)),
    findings: (_, args, { loaders }) => loaders.findings(narrow(args.filter), windowOf(args)),
    regions: (_, args, { loaders }) => loaders.regions(narrow(args.filter), windowOf(args)),
    reports: (_, args, { loaders }) => loaders.reports(narrow(args.filter), windowOf(args)),
    passages: (_, args, { loaders }) => loaders.passages(narrow(args.filter), windowOf(args)),
    themes: (_, args, { loaders }) => loaders.themes({}, windowOf(args)),
  },
  Overview: {
    links: ({ agencies, programmes }, _, { graph }) =>
      graph.run(linksAmong, { ids: [...agencies, ...programmes].map((entity) => entity.id) }),
  },
} satisfies Resolvers;
