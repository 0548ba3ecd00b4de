// How many laws do the conditions of each key let through? The conditions are those of laws-page.
// $keys: [{i, programme, agency, text, category}], null means no condition;
// at most one of the ids is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.programme IS NOT NULL
    MATCH (:Programme:Entity {id: key.programme})<-[:PART_OF]-(:Measure)-[:CITES]->(node:Law)
    RETURN node
    UNION
    WITH key WHERE key.programme IS NULL AND key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})-[:CITES]->(node:Law)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.agency) IS NULL
    MATCH (node:Law)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL
      OR any(name IN node.name + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS key.text))
      AND (key.category IS NULL OR node.category = key.category)
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
