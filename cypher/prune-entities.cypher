// Of entities that a removed report had a part in, remove those that no report states or refers to any
// more; relations of the gazetteer, which name no report, do not count.
// $ids: ids of such entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { MATCH (e)-[r]-() WHERE r.report IS NOT NULL }
DETACH DELETE e;
