// Which measures lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, programme, law, partner, agency, theme, text, status, year, after, afterId}], null means no condition;
// the traversal starts from the first of the ids that is given;
// $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.programme IS NOT NULL
    MATCH (:Programme:Entity {id: key.programme})<-[:PART_OF]-(node:Measure)
    RETURN node
    UNION
    WITH key WHERE key.programme IS NULL AND key.law IS NOT NULL
    MATCH (:Law:Entity {id: key.law})<-[:CITES]-(node:Measure)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.law) IS NULL AND key.partner IS NOT NULL
    MATCH (:Agency:Entity {id: key.partner})<-[:WITH]-(node:Measure)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.law, key.partner) IS NULL AND key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})-[:TOOK]->(node:Measure)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.law, key.partner, key.agency) IS NULL AND key.theme IS NOT NULL
    MATCH (:Theme:Entity {id: key.theme})<-[:ABOUT]-(node:Measure)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.law, key.partner, key.agency, key.theme) IS NULL
    MATCH (node:Measure)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL OR toLower(node.text) CONTAINS key.text)
      AND (key.status IS NULL OR node.status = key.status)
      AND (key.year IS NULL OR node.year = key.year)
      AND (key.law IS NULL OR EXISTS { (node)-[:CITES]->(:Law:Entity {id: key.law}) })
      AND (key.partner IS NULL OR EXISTS { (node)-[:WITH]->(:Agency:Entity {id: key.partner}) })
      AND (key.agency IS NULL OR EXISTS { (:Agency:Entity {id: key.agency})-[:TOOK]->(node) })
      AND (key.theme IS NULL OR EXISTS { (node)-[:ABOUT]->(:Theme:Entity {id: key.theme}) })
  WITH key, node, coalesce(head([(node)-[s:STATED_IN]->(:Passage) | s.start]), 0) AS place
  WITH key, node, node.report + ':' + right('0000000' + toString(place), 7) AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
