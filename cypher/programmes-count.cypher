// How many programmes do the conditions of each key let through? The conditions are those of programmes-page.
// $keys: [{i, agency, text, category, year, minAgencies}], null means no condition;
// the traversal starts from the id where it is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})-[:RAN]->(node:Programme)
    RETURN node
    UNION
    WITH key WHERE key.agency IS NULL
    MATCH (node:Programme)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL
      OR any(name IN node.name + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS key.text))
      AND (key.category IS NULL OR node.category = key.category)
      AND ((key.agency IS NULL AND key.year IS NULL) OR EXISTS {
        MATCH (node)<-[run:RAN]-(runner:Agency)
        WHERE run.status <> 'PLANNED' AND (key.agency IS NULL OR runner.id = key.agency)
          AND (key.year IS NULL OR run.year = key.year)
      })
      AND (key.minAgencies IS NULL OR COUNT {
        MATCH (node)<-[run:RAN]-(runner:Agency) WHERE run.status <> 'PLANNED' RETURN DISTINCT runner
      } >= key.minAgencies)
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
