// At how many places are the given entities stated?
// $keys: [{i, id}]
UNWIND $keys AS key
RETURN key.i AS i, COUNT {
  MATCH (:Entity {id: key.id})-[place:STATED_IN]->(passage:Passage)
  RETURN DISTINCT passage.id, place.start, place.end, place.rule
} AS total
