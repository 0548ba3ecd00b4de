// How many distinct neighbours of each kind do the given entities have, over the relations that a canvas draws?
// $ids: ids of entities
UNWIND $ids AS id
MATCH (node:Entity {id: id})
      -[:PART_OF|IN|REPORTS_TO|PUBLISHED|SERVES|RAN|TOOK|WITH|CITES|ABOUT|YIELDED|OF|CONCERNS|GRANTED_BY|FULFILLED_BY]-
      (other:Entity)
WHERE other <> node
RETURN id, other.kind AS kind, count(DISTINCT other) AS count
ORDER BY id, count DESC, kind
