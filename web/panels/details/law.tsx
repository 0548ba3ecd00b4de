import { useTranslation } from 'react-i18next';
import type { DetailsOf } from './details.tsx';
import { EntityPage } from './rows.tsx';

export function LawDetails({ node }: { node: DetailsOf<'Law'> }) {
  const { t } = useTranslation();
  return <EntityPage title={t('details.citedBy')} page={node.citing} />;
}
