// What did an agency plan in its report of the year before, and do in that of the year after a given one?
// $agency: id of the publisher; $year: the given year; $except: ids of reports that are about to go
MATCH (:Agency:Entity {id: $agency})-[:PUBLISHED]->(report:Report)
WHERE report.year IN [$year - 1, $year + 1] AND NOT report.id IN $except
MATCH (measure:Measure {report: report.id})
WHERE measure.status = CASE WHEN report.year < $year THEN 'PLANNED' ELSE 'DONE' END
RETURN measure.id AS id, measure.text AS text, report.year AS year,
  [(measure)-[:PART_OF|CITES]->(named:Programme|Law) | named.id] AS names
ORDER BY year, id
