import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { DetailsQuery } from '../api/details.ts';
import { request } from '../api/request.ts';
import { useMedia, widths } from '../session/media.ts';
import { useScene } from '../session/session.tsx';
import { useWords } from '../text/words.ts';
import { Details } from './details/details.tsx';
import { EntityHeading } from './entity-heading.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Neighbours } from './neighbours.tsx';
import { comparable, Similar } from './similar.tsx';
import { Failure, Skeleton } from './states.tsx';
import { useEvidence } from './use-evidence.ts';

const wide = ['details', 'evidence', 'neighbours', 'similar'] as const;
/** On a phone the sentence comes first: it is the product. */
const narrow = ['evidence', 'details', 'neighbours', 'similar'] as const;
type TabName = (typeof wide)[number];

const texts = {
  details: 'inspector.tabDetails',
  evidence: 'inspector.tabEvidence',
  neighbours: 'inspector.tabNeighbours',
  similar: 'inspector.tabSimilar',
} as const satisfies Record<TabName, string>;

/** The tab that was looked at last, so that the next thing opens there too; null until one is chosen. */
let remembered: TabName | null = null;

export function EntityInspector({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const phone = useMedia(widths.phone);
  const [chosen, choose] = useState<TabName>(remembered ?? (phone ? 'evidence' : 'details'));
  const entity = useScene().entities.get(id);
  const details = useQuery(request(DetailsQuery, { id }));
  const places = useEvidence(id).total;
  if (!entity) return null;

  const alike = comparable.includes(entity.kind);
  const tabs = (phone ? narrow : wide).filter((name) => name !== 'similar' || alike);
  const neighbours = entity.counts.reduce((sum, { count }) => sum + count, 0);
  const counts: Partial<Record<TabName, number>> = {
    ...(places === undefined ? {} : { evidence: places }),
    neighbours,
  };
  return (
    <>
      <EntityHeading entity={entity} details={details.data?.node ?? null} />
      <Tabs
        className="tabs"
        selectedKey={tabs.includes(chosen) ? chosen : 'details'}
        onSelectionChange={(key) => {
          const tab = wide.find((name) => name === key);
          if (!tab) return;
          remembered = tab;
          choose(tab);
        }}
      >
        <TabList className="tab-list" aria-label={t('inspector.label')}>
          {tabs.map((name) => (
            <Tab key={name} id={name} className="tab">
              {t(texts[name])}
              {counts[name] !== undefined && <span className="count">{words.number(counts[name])}</span>}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="details" className="tab-panel">
          {details.isPending && <Skeleton />}
          {details.isError && <Failure error={details.error} retry={() => void details.refetch()} />}
          {details.data?.node && <Details node={details.data.node} />}
          {details.data && !details.data.node && <p className="empty">{t('inspector.notFound')}</p>}
          {places !== 0 && (
            <EvidenceList id={id} kind={entity.kind} most={3} onMore={() => choose('evidence')} />
          )}
        </TabPanel>
        <TabPanel id="evidence" className="tab-panel">
          <EvidenceList id={id} kind={entity.kind} />
        </TabPanel>
        <TabPanel id="neighbours" className="tab-panel">
          <Neighbours entity={entity} />
        </TabPanel>
        {alike && (
          <TabPanel id="similar" className="tab-panel">
            <Similar entity={entity} />
          </TabPanel>
        )}
      </Tabs>
    </>
  );
}
