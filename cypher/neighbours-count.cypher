// How many neighbours of an entity do the conditions let through?
// $id: the entity; $kinds: kinds to keep, null for all; $exclude: ids to leave out
MATCH (:Entity {id: $id})
      -[:PART_OF|IN|REPORTS_TO|PUBLISHED|SERVES|RAN|TOOK|WITH|CITES|ABOUT|YIELDED|OF|CONCERNS|GRANTED_BY|FULFILLED_BY]-
      (node:Entity)
WHERE node.id <> $id AND NOT node.id IN $exclude AND ($kinds IS NULL OR node.kind IN $kinds)
RETURN count(DISTINCT node) AS total
