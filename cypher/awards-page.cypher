// Which awards lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, grantor, agency, text, year, after, afterId}], null means no condition;
// at most one of the ids is given;
// $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.grantor IS NOT NULL
    MATCH (:Agency:Entity {id: key.grantor})<-[:GRANTED_BY]-(node:Award)
    RETURN node
    UNION
    WITH key WHERE key.grantor IS NULL AND key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})<-[:CONCERNS]-(node:Award)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.grantor, key.agency) IS NULL
    MATCH (node:Award)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL OR toLower(node.name) CONTAINS key.text)
      AND (key.year IS NULL OR node.year = key.year)
  WITH key, node, node.name AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
