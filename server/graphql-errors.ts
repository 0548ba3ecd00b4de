/** The one place where faults become answers: what callers may know, and with which status. */
import { GraphQLError } from 'graphql';
import { isAppError, statusOf } from './errors.ts';

/** Code of a fault that is ours; its cause goes to the log and nowhere else. */
export const internal = 'INTERNAL';

/** The error that was thrown, under the layers that say where in the answer. */
export function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

/** Turns anything that was thrown into an error that may be shown; the thrown one stays its originalError. */
export function toGraphQLError(error: unknown): GraphQLError {
  const root = rootOf(error);
  const where = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (isAppError(root))
    return new GraphQLError(root.message, {
      ...where,
      originalError: root,
      extensions: { code: root.code, http: { status: statusOf[root.code] } },
    });
  if (root instanceof GraphQLError)
    return new GraphQLError(root.message, {
      nodes: root.nodes ?? null,
      source: root.source ?? null,
      positions: root.positions ?? null,
      ...where,
      extensions: { code: 'BAD_INPUT', ...root.extensions },
    });
  return new GraphQLError('Something went wrong on the server; its log has the cause under the request id.', {
    ...where,
    originalError: root instanceof Error ? root : new Error(String(root)),
    extensions: { code: internal, http: { status: 500 } },
  });
}
