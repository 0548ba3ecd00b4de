// Which publishing agencies are most like each of the given ones, and what do they share? Likeness is the weight of
// what both have over the weight of what either has; a thing that df of N publishing agencies have weighs
// ln(1 + N / df). Things are programmes run, laws cited, metrics with values, and themes of measures.
// $ids: ids of agencies; $limit: number of similar ones
WITH COUNT { MATCH (agency:Agency) WHERE agency.publishing RETURN agency } AS n
MATCH (agency:Agency) WHERE agency.publishing OR agency.id IN $ids
CALL (agency) {
  MATCH (agency)-[run:RAN]->(thing:Programme) WHERE run.status <> 'PLANNED'
  RETURN thing
  UNION
  MATCH (agency)-[:CITES]->(thing:Law)
  RETURN thing
  UNION
  MATCH (agency)<-[:CONCERNS]-(:Observation)-[:OF]->(thing:Metric)
  RETURN thing
  UNION
  MATCH (agency)-[:TOOK]->(:Measure)-[:ABOUT]->(thing:Theme)
  RETURN thing
}
WITH thing, collect(DISTINCT agency) AS owners, n
WITH thing, owners, n, size([o IN owners WHERE o.publishing]) AS df
WITH thing, owners, log(1 + toFloat(n) / CASE df WHEN 0 THEN 1 ELSE df END) AS weight
ORDER BY weight DESC, thing.name, thing.id
WITH collect({thing: thing, owners: owners, ids: [o IN owners | o.id], weight: weight}) AS things
UNWIND $ids AS id
WITH id, things, reduce(sum = 0.0, t IN things | sum + CASE WHEN id IN t.ids THEN t.weight ELSE 0.0 END) AS own
CALL (id, things, own) {
  UNWIND things AS t
  UNWIND t.owners AS other
  WITH id, own, t, other, id IN t.ids AS common WHERE other.id <> id AND other.publishing
  WITH own, other, sum(t.weight) AS total, sum(CASE WHEN common THEN t.weight ELSE 0.0 END) AS both,
    collect(CASE WHEN common THEN {entity: properties(t.thing), weight: t.weight} END) AS reasons
  WHERE both > 0
  WITH other, both / (own + total - both) AS score, reasons
  RETURN other, score, reasons ORDER BY score DESC, other.name, other.id LIMIT $limit
}
RETURN id, other {.*} AS entity, score, reasons ORDER BY id, score DESC, entity.name, entity.id
