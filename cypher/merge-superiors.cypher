// Link agencies to the agency directly above them by their names, where both are in the graph: the given
// ones to theirs, and to the given ones those that stand under them.
// $ids: agency ids; $rule: name of the rule; $confidence: how sure it is, 0 to 1
UNWIND $ids AS id
MATCH (given:Agency:Entity {id: id})
CALL (given) {
  MATCH (above:Entity {id: given.superior})
  RETURN given AS agency, above
  UNION
  MATCH (below:Agency {superior: given.id})
  RETURN below AS agency, given AS above
}
MERGE (agency)-[r:REPORTS_TO {rule: $rule}]->(above)
SET r.id = 'REPORTS_TO~' + agency.id + '~' + above.id, r.status = 'INFERRED', r.confidence = $confidence;
