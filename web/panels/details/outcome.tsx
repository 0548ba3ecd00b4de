import { useTranslation } from 'react-i18next';
import type { DetailsOf } from './details.tsx';
import { EntityRows, Facts, OutcomePage } from './rows.tsx';

export function ObservationDetails({ node }: { node: DetailsOf<'Observation'> }) {
  const { t } = useTranslation();
  const { changeDirection: direction, changePercent: percent, changeBase: base } = node;
  const change =
    direction === null || percent === null
      ? null
      : [base, t(direction === 'UP' ? 'details.up' : 'details.down', { percent })].filter(Boolean).join(' ');
  return (
    <>
      <Facts
        facts={[
          [t('details.raw'), [node.raw, node.unit].filter(Boolean).join('\u2009')],
          [t('details.change'), change],
          [t('details.period'), node.period],
          [t('details.year'), node.year],
        ]}
      />
      <EntityRows title={t('details.metric')} entities={node.metric ? [node.metric] : []} />
      <EntityRows title={t('details.about')} entities={node.about ? [node.about] : []} />
    </>
  );
}

export function AwardDetails({ node }: { node: DetailsOf<'Award'> }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts
        facts={[
          [t('details.recipient'), node.recipient],
          [t('details.grantor'), node.grantedBy ? null : node.grantor],
          [t('details.year'), node.year],
        ]}
      />
      <EntityRows title={t('details.about')} entities={node.holders} />
      <EntityRows title={t('details.grantor')} entities={node.grantedBy ? [node.grantedBy] : []} />
    </>
  );
}

export function MetricDetails({ node }: { node: DetailsOf<'Metric'> }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts
        facts={[
          [t('details.unit'), node.metricUnit],
          [t('details.definition'), node.definition],
        ]}
      />
      <p className="quiet note">{t(node.catalogued ? 'details.catalogued' : 'details.notCatalogued')}</p>
      <OutcomePage title={t('details.values')} page={node.values} whose />
      <EntityRows title={t('details.theme')} entities={node.theme ? [node.theme] : []} />
    </>
  );
}
