import { graphql } from '../gql/index.ts';

/** Operations of the page; GraphQL stands only in this folder. Lists come in pages, never whole. */

/** What the canvas, the table and every list need of an entity. */
graphql(`
  fragment EntityCard on Entity {
    __typename
    id
    kind
    name
    pinyin
    counts {
      kind
      count
    }
    ... on Agency {
      shortName
      publishing
    }
    ... on Person {
      title
    }
    ... on Measure {
      status
      year
    }
    ... on Observation {
      value
      unit
      qualifier
      year
    }
    ... on Award {
      year
    }
    ... on Report {
      year
    }
  }
`);

graphql(`
  fragment LinkCard on Link {
    id
    relation
    sourceId
    targetId
    status
    years
    role
    confidence
  }
`);

/** The least that names an entity in a list row. */
graphql(`
  fragment EntityName on Entity {
    __typename
    id
    kind
    name
    pinyin
    ... on Agency {
      shortName
    }
  }
`);

graphql(`
  fragment EvidenceCard on Evidence {
    start
    end
    quote
    sentence
    sentenceStart
    rule
    confidence
    report {
      id
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
    }
    passage {
      id
      ordinal
      part
      headings
    }
  }
`);

/** The picture to begin with. */
export const OverviewQuery = graphql(`
  query Overview($programmes: Int) {
    overview(programmes: $programmes) {
      agencies {
        ...EntityCard
      }
      programmes {
        ...EntityCard
      }
      links {
        ...LinkCard
      }
      totalProgrammes
    }
    release {
      id
    }
  }
`);

/** The things of a deep link and what links them. */
export const SceneQuery = graphql(`
  query Scene($ids: [ID!]!) {
    nodes(ids: $ids) {
      ...EntityCard
    }
    links(ids: $ids) {
      ...LinkCard
    }
    release {
      id
    }
  }
`);

export const LinksQuery = graphql(`
  query Links($ids: [ID!]!) {
    links(ids: $ids) {
      ...LinkCard
    }
  }
`);

export const SearchQuery = graphql(`
  query Search($text: String!, $first: Int) {
    search(text: $text, first: $first) {
      totalCount
      counts {
        kind
        count
      }
      edges {
        field
        matched
        node {
          ...EntityCard
        }
      }
    }
  }
`);

export const NeighboursQuery = graphql(`
  query Neighbours($id: ID!, $kinds: [Kind!], $first: Int, $after: String, $exclude: [ID!]) {
    neighbours(id: $id, kinds: $kinds, first: $first, after: $after, exclude: $exclude) {
      totalCount
      counts {
        kind
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EntityCard
        }
        links {
          ...LinkCard
        }
      }
    }
  }
`);

export const EvidenceQuery = graphql(`
  query EvidenceOf($id: ID!, $first: Int, $after: String) {
    node(id: $id) {
      __typename
      ... on Entity {
        id
        evidence(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...EvidenceCard
            }
          }
        }
      }
    }
  }
`);

export const LinkQuery = graphql(`
  query LinkOf($id: ID!) {
    link(id: $id) {
      ...LinkCard
      source {
        ...EntityName
      }
      target {
        ...EntityName
      }
      evidence {
        ...EvidenceCard
      }
    }
  }
`);

export const ReleaseQuery = graphql(`
  query Release {
    release {
      id
      counts {
        kind
        count
      }
      years {
        year
        reports
        facts
      }
    }
  }
`);
