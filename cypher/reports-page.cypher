// Which reports lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, agency, text, year, after, afterId}], null means no condition;
// reports of one agency come newest first;
// $limit: rows a page
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
  WITH key, node,
    CASE WHEN key.agency IS NULL THEN node.name ELSE toString(9999 - coalesce(node.year, 0)) END AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*, text: null} AS node, sort ORDER BY i, sort, node.id
