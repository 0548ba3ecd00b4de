// How many themes do the conditions of each key let through? The conditions are those of themes-page.
// $keys: [{i}], null means no condition
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (node:Theme)
    RETURN node
  }
  WITH key, node
  RETURN count(DISTINCT node) AS total
}
RETURN key.i AS i, total
