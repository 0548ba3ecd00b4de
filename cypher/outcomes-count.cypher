// How many outcomes do the conditions of each key let through? The conditions are those of outcomes-page.
// $keys: [{i, programme}], null means no condition
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
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
