import { BookOpen } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useReader } from '../reader-context.tsx';
import type { DetailsOf } from './details.tsx';
import { EntityRows, Facts } from './rows.tsx';

export function ReportDetails({ node }: { node: DetailsOf<'Report'> }) {
  const { t } = useTranslation();
  const reader = useReader();
  return (
    <>
      <Button
        className="button"
        onPress={() => reader.open({ report: node.id, start: 0, end: 0, kind: 'Report' })}
      >
        <BookOpen aria-hidden="true" />
        {t('evidence.open')}
      </Button>
      <Facts
        facts={[
          [t('details.year'), node.year],
          [t('details.published'), node.publishedOn],
          [t('details.number'), node.number],
          [t('details.signer'), node.signer],
          [t('details.file'), node.file],
          ...node.metadata.map(({ label, value }) => [label, value] as const),
        ]}
      />
      <EntityRows title={t('details.publisher')} entities={node.publisher ? [node.publisher] : []} />
    </>
  );
}
