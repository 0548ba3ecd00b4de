import { useTranslation } from 'react-i18next';
import { useWords } from '../../text/words.ts';
import { EntityRow } from '../entity-row.tsx';
import { Section } from '../section.tsx';
import type { DetailsOf } from './details.tsx';
import { EntityRows, Facts, OutcomePage } from './rows.tsx';

export function AgencyDetails({ node }: { node: DetailsOf<'Agency'> }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <Facts facts={[[t('details.level'), node.level === null ? null : words.level(node.level)]]} />
      <EntityRows title={t('details.region')} entities={node.region ? [node.region] : []} />
      <EntityRows title={t('details.parent')} entities={node.parent ? [node.parent] : []} />
      {node.reports.edges.length > 0 && (
        <Section title={t('details.reports')} aside={words.number(node.reports.totalCount)}>
          <ul className="rows">
            {node.reports.edges.map(({ node: report }) => (
              <EntityRow key={report.id} entity={report} note={reportNote(report, t)} />
            ))}
          </ul>
        </Section>
      )}
      {node.people.edges.length > 0 && (
        <Section title={t('details.people')} aside={words.number(node.people.totalCount)}>
          <ul className="rows">
            {node.people.edges.map(({ node: person }) => (
              <EntityRow key={person.id} entity={person} note={person.title} />
            ))}
          </ul>
        </Section>
      )}
      <OutcomePage title={words.kinds('Observation')} page={node.observations} whose={false} />
      <OutcomePage title={words.kinds('Award')} page={node.awards} whose={false} />
    </>
  );
}

type Report = DetailsOf<'Agency'>['reports']['edges'][number]['node'];

const reportNote = (report: Report, t: ReturnType<typeof useTranslation>['t']): string =>
  [
    report.year === null ? null : t('evidence.yearReport', { year: report.year }),
    report.publishedOn === null ? null : t('reader.published', { date: report.publishedOn }),
    report.number,
    report.signer === null ? null : `${t('details.signer')} ${report.signer}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
