// Where are the given entities stated? One page a key, in the order of reports and text.
// $keys: [{i, id, after, afterId}]; $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key.id})-[place:STATED_IN]->(passage:Passage)
  WITH key, passage, place, passage.id + ':' + toString(place.end) + ':' + place.rule AS id,
    passage.report + ':' + right('0000000' + toString(place.start), 7) AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND id > key.afterId)
  RETURN DISTINCT passage, place, sort, id ORDER BY sort, id LIMIT $limit
}
RETURN key.i AS i, sort, id, passage {.*} AS passage, place.start AS start, place.end AS end,
  place.sentenceStart AS sentenceStart, place.sentenceEnd AS sentenceEnd, place.rule AS rule,
  place.confidence AS confidence
ORDER BY i, sort, id
