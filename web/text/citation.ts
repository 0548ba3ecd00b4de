import type { TFunction } from 'i18next';
import type { EvidenceCardFragment } from '../gql/graphql.ts';

/** One line that names report, place and sentence, with the sentence exactly as the report writes it. */
export function citation({ report, passage, sentence }: EvidenceCardFragment, t: TFunction): string {
  return t('citation', {
    agency: report.agency?.name ?? '',
    title: report.name,
    year: report.year ?? '',
    date: report.publishedOn === null ? '' : t('citationDate', { date: report.publishedOn }),
    place: passage.headings.at(-1) ?? t('citationNoPlace'),
    sentence: sentence.trim(),
  });
}
