// How many measures do the conditions of each key let through? The conditions are those of measures-page.
// $keys: [{i, programme, law, partner, agency, theme, text, status, year}], null means no condition;
// the traversal starts from the first of the ids that is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.programme IS NOT NULL
    MATCH (:Programme:Entity {id: key.programme})<-[:PART_OF]-(node:Measure)
    RETURN node
    UNION
    WITH key WHERE key.programme IS NULL AND key.law IS NOT NULL
    MATCH (:Law:Entity {id: key.law})<-[:CITES]-(node:Measure)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.law) IS NULL AND key.partner IS NOT NULL
    MATCH (:Agency:Entity {id: key.partner})<-[:WITH]-(node:Measure)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.law, key.partner) IS NULL AND key.agency IS NOT NULL
    MATCH (:Agency:Entity {id: key.agency})-[:TOOK]->(node:Measure)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.law, key.partner, key.agency) IS NULL AND key.theme IS NOT NULL
    MATCH (:Theme:Entity {id: key.theme})<-[:ABOUT]-(node:Measure)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.programme, key.law, key.partner, key.agency, key.theme) IS NULL
    MATCH (node:Measure)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL OR toLower(node.text) CONTAINS key.text)
      AND (key.status IS NULL OR node.status = key.status)
      AND (key.year IS NULL OR node.year = key.year)
      AND (key.law IS NULL OR EXISTS { (node)-[:CITES]->(:Law:Entity {id: key.law}) })
      AND (key.partner IS NULL OR EXISTS { (node)-[:WITH]->(:Agency:Entity {id: key.partner}) })
      AND (key.agency IS NULL OR EXISTS { (:Agency:Entity {id: key.agency})-[:TOOK]->(node) })
      AND (key.theme IS NULL OR EXISTS { (node)-[:ABOUT]->(:Theme:Entity {id: key.theme}) })
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
