import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../server/ontology.ts';
import { execute } from '../api/client.ts';
import { EvidenceQuery } from '../api/queries.ts';
import { useWords } from '../text/words.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { Section } from './section.tsx';
import { Empty, Failure, Skeleton } from './states.tsx';

const page = 10;

interface Props {
  readonly id: string;
  readonly kind: Kind;
  /** Shows so many cards only; the rest is behind `onMore`. */
  readonly most?: number;
  readonly onMore?: () => void;
}

/** The places that state an entity, in the order of reports and text. */
export function EvidenceList({ id, kind, most, onMore }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const query = useInfiniteQuery({
    queryKey: ['evidence', id],
    queryFn: ({ pageParam, signal }) => execute(EvidenceQuery, { id, first: page, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ node }) =>
      node && 'evidence' in node && node.evidence.pageInfo.hasNextPage
        ? node.evidence.pageInfo.endCursor
        : null,
  });
  if (query.isPending) return <Skeleton rows={4} />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;

  const pages = query.data.pages.flatMap(({ node }) => (node && 'evidence' in node ? [node.evidence] : []));
  const total = pages[0]?.totalCount ?? 0;
  const all = pages.flatMap(({ edges }) => edges.map((edge) => edge.node));
  const cards = most === undefined ? all : all.slice(0, most);
  const left = total - cards.length;
  const more = (): void => (onMore ? onMore() : void query.fetchNextPage());
  return (
    <Section
      {...(most === undefined
        ? {}
        : { title: t('evidence.title'), aside: t('evidence.count', { count: total }) })}
    >
      {total === 0 && <Empty>{t('evidence.none')}</Empty>}
      {cards.map((evidence) => (
        <EvidenceCard
          key={`${evidence.passage.id}~${evidence.start}~${evidence.end}~${evidence.rule}`}
          evidence={evidence}
          kind={kind}
        />
      ))}
      {left > 0 && (
        <Button className="link-button more" onPress={more} isDisabled={query.isFetchingNextPage}>
          {t('evidence.more', { count: onMore ? left : Math.min(left, page), shown: words.number(left) })}
        </Button>
      )}
    </Section>
  );
}
