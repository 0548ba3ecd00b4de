import { useTranslation } from 'react-i18next';
import { useWords } from '../../text/words.ts';
import { EntityRow } from '../entity-row.tsx';
import { Section } from '../section.tsx';
import type { DetailsOf } from './details.tsx';
import { EntityPage, Facts, OutcomePage } from './rows.tsx';

/** Years as one short text: 2024, or 2021—2024 where there are several. */
function span(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}—${last}`;
}

export function ProgrammeDetails({ node }: { node: DetailsOf<'Programme'> }) {
  const { t } = useTranslation();
  const words = useWords();
  const { runs, outcomes, laws } = node;
  const years = runs.edges.flatMap((run) => run.years);
  const when = years.length === 0 ? '' : ` · ${t('details.yearOf', { years: span(years) })}`;
  return (
    <>
      <Facts facts={[[t('details.series'), node.series]]} />
      {runs.edges.length > 0 && (
        <Section title={t('details.whoRan')} aside={t('details.agencies', { count: runs.totalCount }) + when}>
          <ul className="rows">
            {runs.edges.map((run) => (
              <EntityRow
                key={run.agency.id}
                entity={run.agency}
                note={[words.role(run.role), run.years.join('、')].filter((part) => part !== '').join(' · ')}
                status={run.status}
              />
            ))}
          </ul>
        </Section>
      )}
      <OutcomePage title={t('details.outcomes')} page={outcomes} whose />
      <EntityPage title={t('details.laws')} page={laws} />
    </>
  );
}
