// Which links hold among the given entities, each over all reports that state it?
// $ids: ids of entities
MATCH (a:Entity)-[r:PART_OF|IN|REPORTS_TO|PUBLISHED|SERVES|RAN|TOOK|WITH|CITES|ABOUT|YIELDED|OF|CONCERNS|GRANTED_BY|FULFILLED_BY]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids
WITH DISTINCT r
WITH startNode(r) AS source, endNode(r) AS target, r ORDER BY r.year
WITH source, target, type(r) AS relation, collect(DISTINCT r.year) AS years, max(r.confidence) AS confidence,
  collect(r.role) AS roles, collect(coalesce(r.status, CASE WHEN r.report IS NULL THEN 'INFERRED' ELSE 'STATED' END)) AS statuses
RETURN relation, source.id AS sourceId, target.id AS targetId, years, coalesce(confidence, 1.0) AS confidence,
  CASE WHEN 'STATED' IN statuses THEN 'STATED' WHEN 'INFERRED' IN statuses THEN 'INFERRED' ELSE 'PLANNED' END AS status,
  CASE WHEN 'LEAD' IN roles THEN 'LEAD' ELSE head(roles) END AS role
ORDER BY sourceId, relation, targetId
