// What do the given entities lead to over edges that have few targets? All edges of one level of a question go out at
// once, whatever they are.
// $keys: [{i, id, edge}]; edge is one of the names that the branches below compare with
UNWIND $keys AS key
MATCH (node:Entity {id: key.id})
CALL (node, key) {
  WITH node WHERE key.edge = 'region'
  MATCH (node)-[:IN]->(other:Region)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'superior'
  MATCH (node)-[:REPORTS_TO]->(other:Agency)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'employer'
  MATCH (node)-[:SERVES]->(other:Agency)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'taker'
  MATCH (node)<-[:TOOK]-(other:Agency)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'partner'
  MATCH (node)-[:WITH]->(other:Agency)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'whole'
  MATCH (node)-[:PART_OF]->(other:Programme|Region)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'law'
  MATCH (node)-[:CITES]->(other:Law)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'theme'
  MATCH (node)-[:ABOUT]->(other:Theme)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'outcome'
  MATCH (node)-[:YIELDED]->(other:Observation|Award)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'origin'
  MATCH (node)<-[:YIELDED]-(other:Measure)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'metric'
  MATCH (node)-[:OF]->(other:Metric)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'subject'
  MATCH (node)-[:CONCERNS]->(other:Agency)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'grantor'
  MATCH (node)-[:GRANTED_BY]->(other:Agency)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'compared'
  MATCH (node)-[:COMPARES]->(other:Observation)
  RETURN other
  UNION
  WITH node WHERE key.edge = 'publisher'
  MATCH (node)<-[:PUBLISHED]-(other:Agency)
  RETURN other
}
RETURN key.i AS i, other {.*} AS node ORDER BY i, other.name, other.id
