// Put agencies into their regions, which no report needs to say.
// $rows: [{from: agency id, to: region id, props}]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:IN]->(b)
SET r = row.props;
