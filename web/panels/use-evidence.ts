import { useInfiniteQuery } from '@tanstack/react-query';
import { execute } from '../api/client.ts';
import { EvidenceQuery } from '../api/queries.ts';
import type { EvidenceCardFragment } from '../gql/graphql.ts';

const noCursor: string | null = null;

/** Places asked for at a time. */
export const evidencePage = 10;

/** The places that state an entity, page by page, and how many there are; the pages are shared by all who ask. */
export function useEvidence(id: string) {
  const query = useInfiniteQuery({
    queryKey: ['evidence', id],
    queryFn: ({ pageParam, signal }) =>
      execute(EvidenceQuery, { id, first: evidencePage, after: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: ({ node }) =>
      node && 'evidence' in node && node.evidence.pageInfo.hasNextPage
        ? node.evidence.pageInfo.endCursor
        : null,
  });
  const pages =
    query.data?.pages.flatMap(({ node }) => (node && 'evidence' in node ? [node.evidence] : [])) ?? [];
  const places: readonly EvidenceCardFragment[] = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  return { query, places, total: query.data ? (pages[0]?.totalCount ?? 0) : undefined };
}
