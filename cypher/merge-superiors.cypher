// Link agencies to the agency directly above them by their names, where both are in the graph: the given ones to
// theirs, and to the given ones those that stand under them. A name that begins with that of the agency above
// says so itself; otherwise the line of command does.
// $ids: agency ids; $confidence: how sure the line of command is, 0 to 1
UNWIND $ids AS id
MATCH (given:Agency:Entity {id: id})
CALL (given) {
  MATCH (above:Entity {id: given.superior})
  RETURN given AS agency, above
  UNION
  MATCH (below:Agency {superior: given.id})
  RETURN below AS agency, given AS above
}
WITH agency, above, agency.name STARTS WITH above.name AS named
MERGE (agency)-[r:REPORTS_TO {id: 'REPORTS_TO~' + agency.id + '~' + above.id}]->(above)
SET
  r.status = CASE WHEN named THEN 'STATED' ELSE 'INFERRED' END,
  r.rule = CASE WHEN named THEN 'name' ELSE 'line-of-command' END,
  r.confidence = CASE WHEN named THEN 1.0 ELSE $confidence END;
