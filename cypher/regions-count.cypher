// How many regions do the conditions of each key let through? The conditions are those of regions-page.
// $keys: [{i, parent, text, level}], null means no condition;
// the traversal starts from the id where it is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.parent IS NOT NULL
    MATCH (:Region:Entity {id: key.parent})<-[:PART_OF]-(node:Region)
    RETURN node
    UNION
    WITH key WHERE key.parent IS NULL
    MATCH (node:Region)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL
      OR any(name IN node.name + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS key.text))
      AND (key.level IS NULL OR node.level = key.level)
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
