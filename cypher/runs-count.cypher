// How many pairs of an agency and a programme that it ran does each key let through?
// $keys: [{i, agency, programme, year}], one of agency and programme is given, null means no condition
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.agency IS NOT NULL
    MATCH (source:Agency:Entity {id: key.agency})-[r:RAN]->(target:Programme)
    RETURN source, r, target
    UNION
    WITH key WHERE key.agency IS NULL
    MATCH (source:Agency)-[r:RAN]->(target:Programme:Entity {id: key.programme})
    RETURN source, r, target
  }
  WITH key, source, r, target WHERE key.year IS NULL OR r.year = key.year
  WITH DISTINCT source, target
  RETURN count(*) AS total
}
RETURN key.i AS i, total
