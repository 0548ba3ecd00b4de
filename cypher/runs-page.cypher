// Who ran what? One page a key over all reports, by the name of the other end, then by its id.
// $keys: [{i, agency, programme, year, after, afterId}], one of agency and programme is given, null means no
// condition; $limit: rows a page
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.agency IS NOT NULL
    MATCH (source:Agency:Entity {id: key.agency})-[r:RAN]->(target:Programme)
    RETURN source, r, target, target.name AS sort, target.id AS id
    UNION
    WITH key WHERE key.agency IS NULL
    MATCH (source:Agency)-[r:RAN]->(target:Programme:Entity {id: key.programme})
    RETURN source, r, target, source.name AS sort, source.id AS id
  }
  WITH key, source, r, target, sort, id
  WHERE (key.year IS NULL OR r.year = key.year)
    AND (key.after IS NULL OR sort > key.after OR (sort = key.after AND id > key.afterId))
  WITH source, r, target, sort, id ORDER BY r.year
  WITH source, target, sort, id, collect(DISTINCT r.year) AS years, max(r.confidence) AS confidence,
    collect(r.role) AS roles, collect(r.status) AS statuses
  RETURN source, target, sort, id, years, confidence, roles, statuses ORDER BY sort, id LIMIT $limit
}
RETURN key.i AS i, sort, id, 'RAN' AS relation, source.id AS sourceId, target.id AS targetId, years, confidence,
  CASE WHEN 'STATED' IN statuses THEN 'STATED' WHEN 'INFERRED' IN statuses THEN 'INFERRED' ELSE 'PLANNED' END AS status,
  CASE WHEN 'LEAD' IN roles THEN 'LEAD' ELSE head(roles) END AS role
ORDER BY i, sort, id
