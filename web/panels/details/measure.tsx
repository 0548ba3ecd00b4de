import { useTranslation } from 'react-i18next';
import { useWords } from '../../text/words.ts';
import { Section } from '../section.tsx';
import type { DetailsOf } from './details.tsx';
import { EntityRows, Facts, OutcomeRow } from './rows.tsx';

export function MeasureDetails({ node }: { node: DetailsOf<'Measure'> }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <Facts facts={[[t('details.year'), node.year]]} />
      <EntityRows title={t('details.agency')} entities={node.measureAgency ? [node.measureAgency] : []} />
      <EntityRows title={t('details.partners')} entities={node.partners} />
      <EntityRows title={t('details.programmes')} entities={node.programmes} />
      {node.measureOutcomes.length > 0 && (
        <Section title={t('details.outcomes')} aside={words.number(node.measureOutcomes.length)}>
          <ul className="rows">
            {node.measureOutcomes.map((outcome) => (
              <OutcomeRow key={outcome.id} outcome={outcome} whose={false} />
            ))}
          </ul>
        </Section>
      )}
      <EntityRows title={t('details.laws')} entities={node.measureLaws} />
      <EntityRows title={t('details.theme')} entities={node.theme ? [node.theme] : []} />
    </>
  );
}
