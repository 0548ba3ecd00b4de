// Which regions lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, parent, text, level, after, afterId}], null means no condition;
// the traversal starts from the id where it is given;
// $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.parent IS NOT NULL
    MATCH (:Region:Entity {id: key.parent})<-[:PART_OF]-(node:Region)
    RETURN node
    UNION
    WITH key WHERE key.parent IS NULL
    MATCH (node:Region)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL
      OR any(name IN node.name + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS key.text))
      AND (key.level IS NULL OR node.level = key.level)
  WITH key, node, coalesce(node.code, '') AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
