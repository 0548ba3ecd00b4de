// Of programmes, laws and people that a removed report had a part in, what do the remaining reports take
// them for?
// $ids: ids of such entities
UNWIND $ids AS id
MATCH (e:Entity {id: id}) WHERE e:Programme OR e:Law OR e:Person
OPTIONAL MATCH (e)-[stated:STATED_IN]->()
WITH e, min(stated.reading) AS reading
SET e[CASE WHEN e:Person THEN 'title' ELSE 'category' END] = reading;
