// Which laws lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, programme, agency, text, category, after, afterId}], null means no condition;
// at most one of the ids is given;
// $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.programme IS NOT NULL
    MATCH (:Programme:Entity {id: key.programme})<-[:PART_OF]-(:Measure)-[:CITES]->(node:Law)
    RETURN node
    UNION
    WITH key WHERE key.programme IS NULL AND key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})-[:CITES]->(node:Law)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.agency) IS NULL
    MATCH (node:Law)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL
      OR any(name IN node.name + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS key.text))
      AND (key.category IS NULL OR node.category = key.category)
  WITH key, node, node.name AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
