// How many reports do the conditions of each key let through? The conditions are those of reports-page.
// $keys: [{i, agency, text, year}], null means no condition;
// reports of one agency come newest first
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})-[:PUBLISHED]->(node:Report)
    RETURN node
    UNION
    WITH key WHERE key.agency IS NULL
    MATCH (node:Report)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL OR toLower(node.name) CONTAINS key.text)
      AND (key.year IS NULL OR node.year = key.year)
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
