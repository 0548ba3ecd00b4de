// What do the given reports say in full?
// $ids: ids of reports
UNWIND $ids AS id
MATCH (report:Report:Entity {id: id})
RETURN id, report.text AS text
