import { graphql } from '../gql/index.ts';

/** A report page by page with the facts that each passage states, for the reader. */
export const ReportPassagesQuery = graphql(`
  query ReportPassages($report: ID!, $after: String) {
    node(id: $report) {
      __typename
      id
      ... on Report {
        name
        year
        publishedOn
        number
        file
        agency {
          id
          name
          shortName
        }
        passages(first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              text
              start
              end
              ordinal
              part
              headings
              facts {
                start
                end
                entity {
                  ...EntityName
                }
              }
            }
          }
        }
      }
    }
  }
`);
