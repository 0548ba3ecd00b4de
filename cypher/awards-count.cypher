// How many awards do the conditions of each key let through? The conditions are those of awards-page.
// $keys: [{i, grantor, agency, text, year}], null means no condition;
// at most one of the ids is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.grantor IS NOT NULL
    MATCH (:Agency:Entity {id: key.grantor})<-[:GRANTED_BY]-(node:Award)
    RETURN node
    UNION
    WITH key WHERE key.grantor IS NULL AND key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})<-[:CONCERNS]-(node:Award)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.grantor, key.agency) IS NULL
    MATCH (node:Award)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL OR toLower(node.name) CONTAINS key.text)
      AND (key.year IS NULL OR node.year = key.year)
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
