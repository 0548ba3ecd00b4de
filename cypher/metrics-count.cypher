// How many metrics do the conditions of each key let through? The conditions are those of metrics-page.
// $keys: [{i, theme, text, minAgencies}], null means no condition;
// the traversal starts from the id where it is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.theme IS NOT NULL
    MATCH (:Theme:Entity {id: key.theme})<-[:ABOUT]-(node:Metric)
    RETURN node
    UNION
    WITH key WHERE key.theme IS NULL
    MATCH (node:Metric)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL
      OR any(name IN node.name + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS key.text))
      AND (key.minAgencies IS NULL OR COUNT {
        MATCH (node)<-[:OF]-(:Observation)-[:CONCERNS]->(holder:Agency) RETURN DISTINCT holder
      } >= key.minAgencies)
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
