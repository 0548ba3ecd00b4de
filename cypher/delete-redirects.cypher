// Forget redirects that the curated overrides no longer hold.
// $ids: ids that still redirect
MATCH (r:Redirect) WHERE NOT r.id IN $ids
DELETE r;
