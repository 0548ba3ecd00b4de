// How many passages do the conditions of each key let through? The conditions are those of passages-page.
// $keys: [{i, report, text, part}], null means no condition;
// the traversal starts from the id where it is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.report IS NOT NULL
    MATCH (:Report:Entity {id: key.report})-[:HAS]->(node:Passage)
    RETURN node
    UNION
    WITH key WHERE key.report IS NULL
    MATCH (node:Passage)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL OR toLower(node.text) CONTAINS key.text)
      AND (key.part IS NULL OR node.part = key.part)
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
