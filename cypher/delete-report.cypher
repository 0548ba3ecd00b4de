// Remove a report and its passages, and with them every mention in it.
// $report: id of the report
MATCH (report:Entity {id: $report})
OPTIONAL MATCH (report)-[:HAS]->(passage:Passage)
DETACH DELETE passage, report;
