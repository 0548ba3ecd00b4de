// Of entities that a removed report had a part in, which other names do the remaining reports write?
// $ids: ids of such entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (e)-[stated:STATED_IN]->()
  WITH e, collect(DISTINCT stated.alias) + CASE WHEN e.shortName IS NULL THEN [] ELSE [e.shortName] END AS names
  UNWIND names AS alias
  WITH DISTINCT e, alias WHERE alias <> e.name
  ORDER BY size(alias), alias
  RETURN collect(alias) AS aliases
}
SET e.aliases = aliases;
