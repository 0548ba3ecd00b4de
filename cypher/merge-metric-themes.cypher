// Tell which theme a metric of the catalogue is about.
// $rows: [{from: metric id, to: theme id, props}]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ABOUT]->(b)
SET r = row.props;
