// Add the relations that one report states; those of an earlier version of it are gone by now (delete-
// report-relations), so each is new.
// $rows: [{type, from, to, props}]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.props;
