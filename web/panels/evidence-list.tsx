import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../server/ontology.ts';
import { gathered } from '../text/gathered.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { Section } from './section.tsx';
import { Empty, Failure, Skeleton } from './states.tsx';
import { evidencePage, useEvidence } from './use-evidence.ts';

interface Props {
  readonly id: string;
  readonly kind: Kind;
  /** Shows so many cards only, under a title; the rest is behind `onMore`. */
  readonly most?: number;
  readonly onMore?: () => void;
}

/** The places that state an entity, in the order of reports and text. */
export function EvidenceList({ id, kind, most, onMore }: Props) {
  const { t } = useTranslation();
  const { query, places, total = 0 } = useEvidence(id);
  if (query.isPending) return <Skeleton rows={4} />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;

  const all = gathered(places);
  const cards = most === undefined ? all : all.slice(0, most);
  const left = total - cards.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const title =
    most === undefined ? {} : { title: t('evidence.title'), aside: t('evidence.count', { count: total }) };
  return (
    <Section {...title}>
      {total === 0 && <Empty>{t('evidence.none')}</Empty>}
      {cards.map((card) => (
        <EvidenceCard
          key={`${card.evidence.report.id}~${card.evidence.sentenceStart}`}
          {...card}
          kind={kind}
        />
      ))}
      {left > 0 && (
        <Button
          className="link-button more"
          onPress={() => (onMore ? onMore() : void query.fetchNextPage())}
          isDisabled={query.isFetchingNextPage}
        >
          {t('evidence.more', { count: onMore ? left : Math.min(left, evidencePage) })}
        </Button>
      )}
    </Section>
  );
}
