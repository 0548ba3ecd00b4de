import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { execute } from './client.ts';

/** A cached request: the operation's text and variables are its key, so that equal questions are asked once. */
export function request<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
) {
  return queryOptions({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => execute(document, variables, signal),
  });
}

/** Asks outside of a component, through the same cache and the same watch on the connection. */
export type Ask = <TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
) => Promise<TResult>;

export const askWith =
  (client: QueryClient): Ask =>
  (document, variables) =>
    client.fetchQuery(request(document, variables));
