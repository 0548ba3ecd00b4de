// Which deeds carry out the given measures, and which plans do they carry out, the surest first?
// $ids: ids of measures
UNWIND $ids AS id
MATCH (given:Measure:Entity {id: id})
MATCH (given)-[r:FULFILLED_BY]-(:Measure)
WITH DISTINCT id, startNode(r) AS source, endNode(r) AS target, r
RETURN id, type(r) AS relation, source.id AS sourceId, target.id AS targetId, [r.year] AS years,
  r.confidence AS confidence, r.status AS status, null AS role
ORDER BY id, confidence DESC, sourceId, targetId
