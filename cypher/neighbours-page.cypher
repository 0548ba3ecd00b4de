// Which neighbours of an entity lie on the page, by kind, then name, then id?
// $id: the entity; $kinds: kinds to keep, null for all; $exclude: ids to leave out;
// $after, $afterId: sort and id of the last one before the page, null for the first page; $limit: rows
MATCH (:Entity {id: $id})
      -[:PART_OF|IN|REPORTS_TO|PUBLISHED|SERVES|RAN|TOOK|WITH|CITES|ABOUT|YIELDED|OF|CONCERNS|GRANTED_BY|FULFILLED_BY]-
      (node:Entity)
WHERE node.id <> $id AND NOT node.id IN $exclude AND ($kinds IS NULL OR node.kind IN $kinds)
WITH DISTINCT node
WITH node,
  CASE node.kind
    WHEN 'Programme' THEN 'a' WHEN 'Observation' THEN 'b' WHEN 'Law' THEN 'c' WHEN 'Person' THEN 'd'
    WHEN 'Award' THEN 'e' WHEN 'Measure' THEN 'f' WHEN 'Agency' THEN 'g' WHEN 'Metric' THEN 'h'
    WHEN 'Report' THEN 'i' WHEN 'Region' THEN 'j' ELSE 'k'
  END + node.name AS sort
WHERE $after IS NULL OR sort > $after OR (sort = $after AND node.id > $afterId)
RETURN node {.*, text: CASE WHEN node:Report THEN null ELSE node.text END} AS node, sort
ORDER BY sort, node.id LIMIT $limit
