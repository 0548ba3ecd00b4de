// Name the new state of the data, on condition that it is still the one that this load began from; otherwise the
// second node named current is refused and the whole load with it. Writing the name first takes the lock, so that
// the id is read when no other load can change it any more.
// $before: id that the load began from, null for an empty graph; $id: the new id
MERGE (r:Release {name: 'current'})
SET r.name = 'current'
WITH r, r.id = $before OR (r.id IS NULL AND $before IS NULL) AS same
FOREACH (_ IN CASE WHEN same THEN [] ELSE [1] END | CREATE (:Release {name: 'current'}))
SET r.id = $id;
