// What state is the data in? No parameters.
OPTIONAL MATCH (release:Release {name: 'current'})
RETURN release.id AS id,
  COLLECT {
    MATCH (node:Entity)
    WITH node.kind AS kind, count(*) AS count
    RETURN {kind: kind, count: count} ORDER BY count DESC, kind
  } AS counts,
  COLLECT {
    MATCH (report:Report)
    WITH report.year AS year, count(*) AS reports WHERE year IS NOT NULL
    RETURN {year: year, reports: reports,
      facts: COUNT { (fact:Measure|Observation|Award) WHERE fact.year = year }
        + COUNT { (:Agency)-[fact:RAN|CITES]->() WHERE fact.year = year }} ORDER BY year
  } AS years
