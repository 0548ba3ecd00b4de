// Which entities that others may share does a report state or refer to?
// $report: id of the report
MATCH (report:Entity {id: $report})
CALL (report) {
  MATCH (report)-[:HAS]->(:Passage)<-[:STATED_IN]-(e)
  RETURN e
  UNION
  MATCH (report)<-[:PUBLISHED]-(e)
  RETURN e
  UNION
  MATCH (report)-[:HAS]->(:Passage)<-[:STATED_IN]-(fact:Measure|Observation|Award)-[:WITH|CITES|OF|CONCERNS|GRANTED_BY|PART_OF]->(e)
  RETURN e
  UNION
  MATCH (report)-[:HAS]->(:Passage)<-[:STATED_IN]-(:Agency|Person)-[r:RAN|SERVES|REPORTS_TO|CITES {report: report.id}]->(e)
  RETURN e
}
WITH DISTINCT e WHERE e:Agency OR e:Person OR e:Programme OR e:Law OR e:Metric
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind;
