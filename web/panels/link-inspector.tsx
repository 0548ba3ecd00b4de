import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { useScene } from '../session/session.tsx';
import { gathered } from '../text/gathered.ts';
import { useWords } from '../text/words.ts';
import { Facts } from './details/rows.tsx';
import { EntityRow } from './entity-row.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { Line } from './line.tsx';
import { Section } from './section.tsx';
import { Empty, Failure, Skeleton } from './states.tsx';

/** A relation: its two ends, how sure it is and why, and the sentences that state it. */
export function LinkInspector({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const drawn = useScene().links.get(id);
  const query = useQuery(request(LinkQuery, { id }));
  if (!drawn) return null;
  const link = query.data?.link;
  const why = { STATED: null, INFERRED: t('details.inferredWhy'), PLANNED: t('details.plannedWhy') }[
    drawn.status
  ];
  return (
    <>
      <div className="heading">
        <p className="heading-kind link">
          <Line status={drawn.status} />
          {t('details.relation')} · {words.status(drawn.status)}
        </p>
        <h2>{words.relation(drawn.relation)}</h2>
        {why && <p className="heading-aliases">{why}</p>}
      </div>
      <div className="tab-panel">
        {query.isPending && <Skeleton rows={4} />}
        {query.isError && <Failure error={query.error} retry={() => void query.refetch()} />}
        {link && (
          <>
            <ul className="rows">
              <EntityRow entity={link.source} note={t('details.from')} />
              <EntityRow entity={link.target} note={t('details.to')} />
            </ul>
            <Facts
              facts={[
                [t('details.year'), link.years.join('、')],
                [t('details.role'), link.role === null ? null : words.role(link.role)],
              ]}
            />
            <Section title={t('evidence.title')} aside={t('evidence.count', { count: link.evidence.length })}>
              {link.evidence.length === 0 && <Empty>{t('evidence.noneLink')}</Empty>}
              {gathered(link.evidence).map((card) => (
                <EvidenceCard
                  key={`${card.evidence.report.id}~${card.evidence.sentenceStart}`}
                  {...card}
                  kind={link.target.kind}
                />
              ))}
            </Section>
          </>
        )}
      </div>
    </>
  );
}
