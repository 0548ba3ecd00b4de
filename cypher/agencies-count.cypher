// How many agencies do the conditions of each key let through? The conditions are those of agencies-page.
// $keys: [{i, parent, law, seat, region, text, category, level, publishing}], null means no condition;
// at most one of the ids is given
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.parent IS NOT NULL
    MATCH (:Agency:Entity {id: key.parent})<-[:REPORTS_TO]-(node:Agency)
    RETURN node
    UNION
    WITH key WHERE key.parent IS NULL AND key.law IS NOT NULL
    MATCH (:Law:Entity {id: key.law})<-[:CITES]-(node:Agency)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.parent, key.law) IS NULL AND key.seat IS NOT NULL
    MATCH (:Region:Entity {id: key.seat})<-[:IN]-(node:Agency)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.parent, key.law, key.seat) IS NULL AND key.region IS NOT NULL
    MATCH (:Region:Entity {id: key.region})<-[:PART_OF*0..5]-(:Region)<-[:IN]-(node:Agency)
    RETURN node
    UNION
    WITH key WHERE coalesce(key.parent, key.law, key.seat, key.region) IS NULL
    MATCH (node:Agency)
    RETURN node
  }
  WITH key, node
  WHERE (key.text IS NULL
      OR any(name IN node.name + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS key.text))
      AND (key.category IS NULL OR node.category = key.category)
      AND (key.level IS NULL OR node.level = key.level)
      AND (key.publishing IS NULL OR coalesce(node.publishing, false) = key.publishing)
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
