import { useTranslation } from 'react-i18next';
import { useWords } from '../../text/words.ts';
import type { DetailsOf } from './details.tsx';
import { EntityPage, EntityRows, Facts } from './rows.tsx';

export function PersonDetails({ node }: { node: DetailsOf<'Person'> }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts facts={[[t('details.office'), node.title]]} />
      <EntityRows title={t('details.serves')} entities={node.serves} />
    </>
  );
}

export function RegionDetails({ node }: { node: DetailsOf<'Region'> }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <Facts
        facts={[
          [t('details.code'), node.code],
          [t('details.level'), node.level === null ? null : words.level(node.level)],
        ]}
      />
      <EntityRows title={t('details.within')} entities={node.regionParent ? [node.regionParent] : []} />
      <EntityPage title={t('details.inRegion')} page={node.inRegion} />
    </>
  );
}

export function ThemeDetails({ node }: { node: DetailsOf<'Theme'> }) {
  const { t } = useTranslation();
  return <EntityPage title={t('details.metrics')} page={node.metrics} />;
}
