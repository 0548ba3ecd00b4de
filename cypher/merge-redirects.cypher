// Let merged ids lead to the ids that stay.
// $rows: [{id, to, reason}]
UNWIND $rows AS row
MERGE (r:Redirect {id: row.id})
SET r.to = row.to, r.reason = row.reason;
