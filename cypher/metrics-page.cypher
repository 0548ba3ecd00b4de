// Which metrics lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, theme, text, minAgencies, after, afterId}], null means no condition;
// the traversal starts from the id where it is given;
// $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.theme IS NOT NULL
    MATCH (:Theme:Entity {id: key.theme})<-[:ABOUT]-(node:Metric)
    RETURN node
    UNION
    WITH key WHERE key.theme IS NULL
    MATCH (node:Metric)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL
      OR any(name IN node.name + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS key.text))
      AND (key.minAgencies IS NULL OR COUNT {
        MATCH (node)<-[:OF]-(:Observation)-[:CONCERNS]->(holder:Agency) RETURN DISTINCT holder
      } >= key.minAgencies)
  WITH key, node, node.name AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
