// Link planned measures to the measures of the next report that carry them out; both ends are evidence.
// $rows: [{id, plan: measure id, deed: measure id, rule, confidence}]
UNWIND $rows AS row
MATCH (plan:Measure:Entity {id: row.plan})-[announced:STATED_IN]->(before:Passage)
MATCH (deed:Measure:Entity {id: row.deed})-[told:STATED_IN]->(after:Passage)
MERGE (plan)-[r:FULFILLED_BY {id: row.id}]->(deed)
SET r.report = deed.report, r.year = deed.year, r.status = 'INFERRED', r.rule = row.rule,
  r.confidence = row.confidence, r.passages = [before.id, after.id], r.starts = [announced.start, told.start],
  r.ends = [announced.end, told.end];
