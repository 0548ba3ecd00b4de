// What do the given entities lead to over edges that have few targets? All edges of one level of a question go out at
// once, whatever they are.
// $keys: [{i, id, edge}]; edge is one of the names that the branches below compare with
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE key.edge = 'region'
  MATCH (:Entity {id: key.id})-[:IN]->(other:Region)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'superior'
  MATCH (:Entity {id: key.id})-[:REPORTS_TO]->(other:Agency)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'employer'
  MATCH (:Entity {id: key.id})-[:SERVES]->(other:Agency)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'taker'
  MATCH (:Entity {id: key.id})<-[:TOOK]-(other:Agency)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'partner'
  MATCH (:Entity {id: key.id})-[:WITH]->(other:Agency)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'whole'
  MATCH (:Entity {id: key.id})-[:PART_OF]->(other:Programme|Region)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'law'
  MATCH (:Entity {id: key.id})-[:CITES]->(other:Law)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'theme'
  MATCH (:Entity {id: key.id})-[:ABOUT]->(other:Theme)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'outcome'
  MATCH (:Entity {id: key.id})-[:YIELDED]->(other:Observation|Award)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'origin'
  MATCH (:Entity {id: key.id})<-[:YIELDED]-(other:Measure)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'metric'
  MATCH (:Entity {id: key.id})-[:OF]->(other:Metric)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'subject'
  MATCH (:Entity {id: key.id})-[:CONCERNS]->(other:Agency)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'grantor'
  MATCH (:Entity {id: key.id})-[:GRANTED_BY]->(other:Agency)
  RETURN other
  UNION
  WITH key WHERE key.edge = 'publisher'
  MATCH (:Entity {id: key.id})<-[:PUBLISHED]-(other:Agency)
  RETURN other
}
RETURN key.i AS i, other {.*} AS node ORDER BY i, other.name, other.id
