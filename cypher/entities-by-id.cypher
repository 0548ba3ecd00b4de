// What are the things with the given ids? A merged id gives the thing that stayed; a report comes without its text.
// $ids: ids of entities
UNWIND $ids AS id
OPTIONAL MATCH (redirect:Redirect {id: id})
MATCH (node:Entity {id: coalesce(redirect.to, id)})
RETURN id, node {.*, text: CASE WHEN node:Report THEN null ELSE node.text END} AS node
