// Which themes lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, after, afterId}], null means no condition;
// $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (node:Theme)
    RETURN node
  }
  WITH key, node
  WITH key, node, right('00' + toString(coalesce(node.ordinal, 99)), 2) AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
