// Which programmes are most like each of the given ones, and what do they share? Likeness is the weight of what both
// have over the weight of what either has; a thing that df of N programmes have weighs ln(1 + N / df). Things are
// agencies that ran it, and laws, metrics and themes of its measures.
// $ids: ids of programmes; $limit: number of similar ones
WITH COUNT { MATCH (programme:Programme) RETURN programme } AS n
MATCH (programme:Programme)
CALL (programme) {
  MATCH (programme)<-[run:RAN]-(thing:Agency) WHERE run.status <> 'PLANNED'
  RETURN thing
  UNION
  MATCH (programme)<-[:PART_OF]-(:Measure)-[:CITES]->(thing:Law)
  RETURN thing
  UNION
  MATCH (programme)<-[:PART_OF]-(:Measure)-[:YIELDED]->(:Observation)-[:OF]->(thing:Metric)
  RETURN thing
  UNION
  MATCH (programme)<-[:PART_OF]-(:Measure)-[:ABOUT]->(thing:Theme)
  RETURN thing
}
WITH thing, collect(DISTINCT programme) AS owners, n
WITH thing, owners, log(1 + toFloat(n) / size(owners)) AS weight
ORDER BY weight DESC, thing.name, thing.id
WITH collect({thing: thing, owners: owners, ids: [o IN owners | o.id], weight: weight}) AS things
UNWIND $ids AS id
WITH id, things, reduce(sum = 0.0, t IN things | sum + CASE WHEN id IN t.ids THEN t.weight ELSE 0.0 END) AS own
CALL (id, things, own) {
  UNWIND things AS t
  UNWIND t.owners AS other
  WITH id, own, t, other, id IN t.ids AS common WHERE other.id <> id
  WITH own, other, sum(t.weight) AS total, sum(CASE WHEN common THEN t.weight ELSE 0.0 END) AS both,
    collect(CASE WHEN common THEN {entity: properties(t.thing), weight: t.weight} END) AS reasons
  WHERE both > 0
  WITH other, both / (own + total - both) AS score, reasons
  RETURN other, score, reasons ORDER BY score DESC, other.name, other.id LIMIT $limit
}
RETURN id, other {.*} AS entity, score, reasons ORDER BY id, score DESC, entity.name, entity.id
