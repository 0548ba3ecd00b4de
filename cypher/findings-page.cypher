// Which findings lie on each page? One page a key, in the order of reports and text.
// $keys: [{i, report, agency, type, after, afterId}], null means no condition;
// the traversal starts from the first of the ids that is given;
// $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.report IS NOT NULL
    MATCH (node:Finding {report: key.report})
    RETURN node
    UNION
    WITH key WHERE key.report IS NULL AND key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})-[:PUBLISHED]->(report:Report)
    MATCH (node:Finding {report: report.id})
    RETURN node
    UNION
    WITH key WHERE coalesce(key.report, key.agency) IS NULL
    MATCH (node:Finding)
    RETURN node
  }
  WITH key, node
  WHERE (key.type IS NULL OR node.type = key.type)
      AND (key.agency IS NULL
        OR EXISTS { (:Agency:Entity {id: key.agency})-[:PUBLISHED]->(:Report:Entity {id: node.report}) })
  WITH key, node, reduce(first = 9999999, s IN [(node)-[s:STATED_IN]->(:Passage) | s.start] |
    CASE WHEN s < first THEN s ELSE first END) AS place
  WITH key, node, node.report + ':' + right('0000000' + toString(place), 7) AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
