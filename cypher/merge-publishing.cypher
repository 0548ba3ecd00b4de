// Mark which of the given agencies have a report in the corpus.
// $ids: agency ids
UNWIND $ids AS id
MATCH (agency:Agency:Entity {id: id})
SET agency.publishing = EXISTS { (agency)-[:PUBLISHED]->() };
