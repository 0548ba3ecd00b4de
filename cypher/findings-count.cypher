// How many findings do the conditions of each key let through? The conditions are those of findings-page.
// $keys: [{i, report, agency, type}], null means no condition;
// the traversal starts from the first of the ids that is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.report IS NOT NULL
    MATCH (node:Finding {report: key.report})
    RETURN node
    UNION
    WITH key WHERE key.report IS NULL AND key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})-[:PUBLISHED]->(report:Report)
    MATCH (node:Finding {report: report.id})
    RETURN node
    UNION
    WITH key WHERE coalesce(key.report, key.agency) IS NULL
    MATCH (node:Finding)
    RETURN node
  }
  WITH key, node
  WHERE (key.type IS NULL OR node.type = key.type)
      AND (key.agency IS NULL
        OR EXISTS { (:Agency:Entity {id: key.agency})-[:PUBLISHED]->(:Report:Entity {id: node.report}) })
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
