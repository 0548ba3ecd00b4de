// What could the text mean? Candidates only: by full text over names and passages, by part of a name where the
// text is too short for the bigrams of the index, and by the beginning of pinyin (written together) or initials.
// $names, $passages: queries in Lucene’s syntax, empty for none; $part: part of a name, $sound: letters, null for none;
// $kinds: kinds to keep; $limit: candidates of each sort
CALL () {
  WITH $names AS query WHERE query <> ''
  CALL db.index.fulltext.queryNodes('entity-names', query, {limit: $limit}) YIELD node, score
  RETURN node, score
  UNION
  WITH $passages AS query WHERE query <> ''
  CALL db.index.fulltext.queryNodes('passage-text', query, {limit: $limit}) YIELD node, score
  RETURN node, score
  UNION
  MATCH (node:Entity) WHERE $part IS NOT NULL AND node.name CONTAINS $part
  RETURN node, 0.0 AS score ORDER BY size(node.name), node.id LIMIT $limit
  UNION
  MATCH (node:Agency|Person|Programme|Law|Metric|Region|Theme)
  WHERE $sound IS NOT NULL
    AND (node.initials STARTS WITH $sound OR replace(node.pinyin, ' ', '') STARTS WITH $sound)
  RETURN node, 0.0 AS score ORDER BY size(node.name), node.id LIMIT $limit
}
WITH node, max(score) AS score
WHERE node.kind IN $kinds
RETURN node.id AS id, node.kind AS kind, node.name AS name, coalesce(node.aliases, []) AS aliases,
  node.pinyin AS pinyin, node.initials AS initials, CASE WHEN node:Passage THEN node.text ELSE null END AS text, score
