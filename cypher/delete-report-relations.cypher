// Remove what a report says of the relations between entities that it shares with others.
// $report: id of the report
MATCH ()-[r:RAN|CITES|SERVES|REPORTS_TO {report: $report}]->()
DELETE r;
