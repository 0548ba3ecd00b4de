import type { DetailsQuery } from '../../gql/graphql.ts';
import { AgencyDetails } from './agency.tsx';
import { PersonDetails, RegionDetails, ThemeDetails } from './context.tsx';
import { LawDetails } from './law.tsx';
import { MeasureDetails } from './measure.tsx';
import { AwardDetails, MetricDetails, ObservationDetails } from './outcome.tsx';
import { ProgrammeDetails } from './programme.tsx';
import { ReportDetails } from './report.tsx';

export type DetailsNode = NonNullable<DetailsQuery['node']>;

/** The answer of the API for one kind. */
export type DetailsOf<K extends DetailsNode['__typename']> = Extract<DetailsNode, { __typename: K }>;

/** What is told of an entity depends on its kind. */
export function Details({ node }: { node: DetailsNode }) {
  switch (node.__typename) {
    case 'Agency':
      return <AgencyDetails node={node} />;
    case 'Programme':
      return <ProgrammeDetails node={node} />;
    case 'Measure':
      return <MeasureDetails node={node} />;
    case 'Law':
      return <LawDetails node={node} />;
    case 'Metric':
      return <MetricDetails node={node} />;
    case 'Observation':
      return <ObservationDetails node={node} />;
    case 'Award':
      return <AwardDetails node={node} />;
    case 'Person':
      return <PersonDetails node={node} />;
    case 'Region':
      return <RegionDetails node={node} />;
    case 'Theme':
      return <ThemeDetails node={node} />;
    case 'Report':
      return <ReportDetails node={node} />;
    case 'Finding':
    case 'Passage':
      return null;
  }
}
