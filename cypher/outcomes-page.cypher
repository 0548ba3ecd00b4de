// Which outcomes lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, programme, after, afterId}], null means no condition;
// $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (:Programme&Entity {id: key.programme})<-[:PART_OF]-(:Measure)-[:YIELDED]->(node:Observation|Award)
    RETURN node
    UNION
    MATCH (:Programme&Entity {id: key.programme})-[mention:STATED_IN]->(passage:Passage)
    MATCH (passage)<-[place:STATED_IN]-(node:Observation|Award)
    WHERE mention.sentenceStart = place.sentenceStart
    RETURN node
  }
  WITH key, node
  WITH key, node, node.name AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
