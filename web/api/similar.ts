import { graphql } from '../gql/index.ts';

/** What is most like an agency or a programme, with the reasons. */
export const SimilarQuery = graphql(`
  query Similar($id: ID!, $first: Int) {
    node(id: $id) {
      __typename
      id
      ... on Agency {
        alike: similar(first: $first) {
          score
          entity: agency {
            ...EntityName
          }
          reasons {
            weight
            entity {
              ...EntityName
            }
          }
        }
      }
      ... on Programme {
        kin: similar(first: $first) {
          score
          entity: programme {
            ...EntityName
          }
          reasons {
            weight
            entity {
              ...EntityName
            }
          }
        }
      }
    }
  }
`);
