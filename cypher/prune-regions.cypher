// Remove regions that hold neither an agency nor a region; run once for each level, lowest first. No
// parameters.
MATCH (region:Region)
WHERE NOT EXISTS { (region)<-[:IN|PART_OF]-() }
DETACH DELETE region;
