/** Two projections of the SDL: the types that resolvers are checked against, and the page's typed documents. */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { kinds } from './ontology.ts';

const records = './records.ts';
const pages = './pages.ts';

/** Parents of resolvers are records of the graph, not the types of the API. */
const mappers: Record<string, string> = {
  ...Object.fromEntries(Object.keys(kinds).map((kind) => [kind, `${records}#${kind}Record`])),
  ...Object.fromEntries(
    [...Object.keys(kinds), 'Outcome', 'Evidence'].flatMap((kind) => [
      [`${kind}Connection`, `${pages}#Page<${kind}Record>`],
      [`${kind}Edge`, `${pages}#Edge<${kind}Record>`],
    ]),
  ),
  Node: `${records}#EntityRecord`,
  Entity: `${records}#EntityRecord`,
  Outcome: `${records}#OutcomeRecord`,
  Evidence: `${records}#EvidenceRecord`,
  Link: `${records}#LinkRecord`,
  StatedFact: `${records}#StatedFactRecord`,
  SharedThing: `${records}#SharedThingRecord`,
  SimilarAgency: `${records}#SimilarRecord`,
  SimilarProgramme: `${records}#SimilarRecord`,
  RanConnection: `${pages}#Page<LinkRecord>`,
  RanEdge: `${pages}#Edge<LinkRecord>`,
  NeighbourConnection: `${pages}#NeighbourPage`,
  NeighbourEdge: `${pages}#NeighbourRecord`,
  SearchConnection: `${pages}#SearchPage`,
  SearchEdge: `${pages}#SearchHit`,
  Overview: `${pages}#OverviewRecord`,
};

export default {
  schema: 'server/schema/*.graphql',
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'server/schema/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        mappers,
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string' },
        makeResolverTypeCallable: true,
      },
    },
    'web/gql/': {
      preset: 'client',
      documents: 'web/api/**/*.ts',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
