// Which observations lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, metric, agency, text, year, unit, after, afterId}], null means no condition;
// the traversal starts from the first of the ids that is given;
// $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.metric IS NOT NULL
    MATCH (:Metric:Entity {id: key.metric})<-[:OF]-(node:Observation)
    RETURN node
    UNION
    WITH key WHERE key.metric IS NULL AND key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})<-[:CONCERNS]-(node:Observation)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.metric, key.agency) IS NULL
    MATCH (node:Observation)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL OR toLower(node.name) CONTAINS key.text)
      AND (key.year IS NULL OR node.year = key.year)
      AND (key.unit IS NULL OR node.unit = key.unit)
      AND (key.agency IS NULL OR EXISTS { (node)-[:CONCERNS]->(:Agency:Entity {id: key.agency}) })
  WITH key, node, node.name AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
