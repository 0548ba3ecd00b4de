// How many people do the conditions of each key let through? The conditions are those of people-page.
// $keys: [{i, agency, text}], null means no condition;
// the traversal starts from the id where it is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})<-[:SERVES]-(node:Person)
    RETURN node
    UNION
    WITH key WHERE key.agency IS NULL
    MATCH (node:Person)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL
      OR any(name IN node.name + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS key.text))
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
