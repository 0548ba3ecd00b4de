// What do the given passages state, in the order of the text?
// $ids: ids of passages
UNWIND $ids AS id
MATCH (:Passage:Entity {id: id})<-[place:STATED_IN]-(node:Entity)
RETURN id, node {.*} AS entity, place.start AS start, place.end AS end, place.rule AS rule, place.confidence AS confidence
ORDER BY id, start, end, node.id
