// Which programmes lie on each page? One page a key, in the order of sort and id.
// $keys: [{i, agency, text, category, year, minAgencies, after, afterId}], null means no condition;
// the traversal starts from the id where it is given;
// $limit: rows a page
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
  WITH key, node, node.name AS sort
  WHERE key.after IS NULL OR sort > key.after OR (sort = key.after AND node.id > key.afterId)
  RETURN node, sort ORDER BY sort, node.id LIMIT $limit
}
RETURN key.i AS i, node {.*} AS node, sort ORDER BY i, sort, node.id
