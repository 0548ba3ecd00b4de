import { graphql } from '../gql/index.ts';

/** What the inspector tells of each kind; asked for one entity at a time. */
export const DetailsQuery = graphql(`
  query Details($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Entity {
        aliases
      }
      ... on Agency {
        category
        level
        region {
          ...EntityName
        }
        parent {
          ...EntityName
        }
        reports(first: 5) {
          totalCount
          edges {
            node {
              ...EntityName
              year
              publishedOn
              number
              signer
            }
          }
        }
        people(first: 5) {
          totalCount
          edges {
            node {
              ...EntityName
              title
            }
          }
        }
        observations(first: 5) {
          totalCount
          edges {
            node {
              ...OutcomeRow
            }
          }
        }
        awards(first: 5) {
          totalCount
          edges {
            node {
              ...OutcomeRow
            }
          }
        }
      }
      ... on Programme {
        category
        series
        runs: agencies(first: 20) {
          totalCount
          edges {
            years
            role
            status
            agency {
              ...EntityName
            }
          }
        }
        outcomes(first: 8) {
          totalCount
          edges {
            node {
              ...OutcomeRow
            }
          }
        }
        laws(first: 5) {
          totalCount
          edges {
            node {
              ...EntityName
            }
          }
        }
      }
      ... on Measure {
        text
        measureStatus: status
        year
        measureAgency: agency {
          ...EntityName
        }
        partners {
          ...EntityName
        }
        programmes {
          ...EntityName
        }
        measureLaws: laws {
          ...EntityName
        }
        theme {
          ...EntityName
          nameEn
        }
        measureOutcomes: outcomes {
          ...OutcomeRow
        }
      }
      ... on Law {
        category
        citing: agencies(first: 20) {
          totalCount
          edges {
            node {
              ...EntityName
            }
          }
        }
      }
      ... on Metric {
        metricUnit: unit
        definition
        catalogued
        theme {
          ...EntityName
          nameEn
        }
        values: observations(first: 20) {
          totalCount
          edges {
            node {
              ...OutcomeRow
            }
          }
        }
      }
      ... on Observation {
        value
        unit
        raw
        qualifier
        changeDirection
        changePercent
        changeBase
        year
        period
        metric {
          ...EntityName
        }
        about: agency {
          ...EntityName
        }
      }
      ... on Award {
        recipient
        grantor
        year
        holders: agencies {
          ...EntityName
        }
        grantedBy {
          ...EntityName
        }
      }
      ... on Person {
        title
        serves: agencies {
          ...EntityName
        }
      }
      ... on Region {
        code
        level
        regionParent: parent {
          ...EntityName
        }
        inRegion: agencies(first: 20) {
          totalCount
          edges {
            node {
              ...EntityName
            }
          }
        }
      }
      ... on Report {
        year
        publishedOn
        number
        signer
        file
        publisher: agency {
          ...EntityName
        }
        metadata {
          label
          value
        }
      }
      ... on Theme {
        nameEn
        metrics(first: 10) {
          totalCount
          edges {
            node {
              ...EntityName
            }
          }
        }
      }
    }
  }
`);

/** One line about a value or an honour. */
graphql(`
  fragment OutcomeRow on Entity {
    ...EntityName
    ... on Observation {
      value
      unit
      raw
      qualifier
      year
      about: agency {
        id
        name
        shortName
      }
    }
    ... on Award {
      recipient
      year
    }
  }
`);
