import { createYoga, useReadinessCheck as readinessCheck } from 'graphql-yoga';
import type { Logger } from 'pino';
import { createContext } from './context.ts';
import type { Graph } from './graph.ts';
import { toGraphQLError } from './graphql-errors.ts';
import { limitPlugins } from './limits.ts';
import { requestPlugin } from './requests.ts';
import { schema } from './schema/index.ts';

/** What GraphiQL shows at first: a question that can be run as it stands. */
const defaultQuery = `# 治图: who ran 枫桥经验, and what came of it?
query {
  search(text: "枫桥经验", kinds: [Programme], first: 1) {
    edges {
      node {
        name
        ... on Programme {
          agencies { totalCount edges { years role agency { name } } }
          outcomes { edges { node { ... on Observation { name value unit } ... on Award { name } } } }
          evidence(first: 3) { edges { node { sentence report { name } } } }
        }
      }
    }
  }
}
`;

/**
 * Makes the API over a graph, without listening anywhere; tests call its fetch.
 * It answers on /graphql (with GraphiQL for browsers, complete in itself), /health and /ready.
 */
export function createApp({ graph, log }: { graph: Graph; log: Logger }) {
  return createYoga({
    schema,
    context: () => createContext(graph),
    cors: false,
    landingPage: false,
    // Faults are logged by requestPlugin with the request id; Yoga’s own words about them are for developers.
    logging: {
      debug: (...args) => log.debug({ args }),
      info: (...args) => log.debug({ args }),
      warn: (...args) => log.debug({ args }),
      error: (...args) => log.debug({ args }),
    },
    maskedErrors: { maskError: toGraphQLError },
    graphiql: { title: '治图 GraphQL', defaultQuery },
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    plugins: [
      requestPlugin(log),
      readinessCheck({
        check: () =>
          graph.ping().then(
            () => true,
            () => false,
          ),
      }),
      ...limitPlugins(),
    ],
  });
}
