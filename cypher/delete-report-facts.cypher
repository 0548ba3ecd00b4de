// Remove the facts that belong to a report.
// $report: id of the report
MATCH (fact:Measure|Observation|Award|Finding {report: $report})
DETACH DELETE fact;
