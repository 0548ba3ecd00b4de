// Put entities into the graph, or bring them up to date. A kind that several reports share keeps the
// union of all aliases, shortest first, and of what reports read differently (contested) the first by
// code point, so that the order of loading leaves no trace.
// $rows: [{id, kind, props, aliases, contested: {category | title: text}}]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:$(row.kind)
SET e += row.props
WITH e, row
CALL (e, row) {
  UNWIND coalesce(e.aliases, []) + row.aliases AS alias
  WITH DISTINCT alias WHERE alias <> e.name
  ORDER BY size(alias), alias
  RETURN collect(alias) AS aliases
}
SET e.aliases = aliases
WITH e, row
UNWIND keys(row.contested) AS key
WITH e, row, key WHERE e[key] IS NULL OR row.contested[key] < e[key]
SET e[key] = row.contested[key];
