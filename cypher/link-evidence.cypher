// Where do reports state the given links, in the order of reports and text? The sentence is that of any fact
// whose sentence holds the place; null where there is none.
// $keys: [{i, relation, source, target}]
UNWIND $keys AS key
MATCH (:Entity {id: key.source})-[r]->(:Entity {id: key.target})
WHERE type(r) = key.relation
UNWIND range(0, size(coalesce(r.passages, [])) - 1) AS place
MATCH (passage:Passage:Entity {id: r.passages[place]})
WITH key, r, passage, r.starts[place] AS start, r.ends[place] AS end
WITH key, r, passage, start, end, head([
  (passage)<-[s:STATED_IN]-(:Entity) WHERE s.sentenceStart <= start AND s.sentenceEnd >= end | s]) AS sentence
RETURN key.i AS i, passage {.*} AS passage, start, end, sentence.sentenceStart AS sentenceStart,
  sentence.sentenceEnd AS sentenceEnd, r.rule AS rule, r.confidence AS confidence
ORDER BY i, r.year, passage.report, start, end
