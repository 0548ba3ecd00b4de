// Which passages lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, report, text, part, after, afterId}], null means no condition;
// the traversal starts from the id where it is given;
// $limit: rows a page
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
  WITH key, node, node.report + ':' + right('000000' + toString(node.ordinal), 6) AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
