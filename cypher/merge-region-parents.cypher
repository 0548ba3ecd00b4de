// Put regions into the regions above them.
// $rows: [{from: region id, to: region id, props}]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r = row.props;
