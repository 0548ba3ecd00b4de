/** How much one request may ask; the page's own documents pass within these (test/unit/limits.test.ts). */
import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';

/** Ids in one argument. */
export const maxIds = 1_000;

/** Characters of a search. */
export const maxSearchLength = 200;

/** Bytes of a request’s body. */
export const maxBody = 262_144;

const depth = { n: 14, flattenFragments: true, ignoreIntrospection: true, exposeLimits: true };
const cost = {
  maxCost: 100_000,
  objectCost: 2,
  scalarCost: 1,
  depthCostFactor: 1,
  flattenFragments: true,
  ignoreIntrospection: true,
  exposeLimits: true,
};

export const limitPlugins = () => [
  maxTokensPlugin({ n: 4_000, exposeLimits: true }),
  maxAliasesPlugin({ n: 40, exposeLimits: true }),
  maxDepthPlugin(depth),
  costLimitPlugin(cost),
];
