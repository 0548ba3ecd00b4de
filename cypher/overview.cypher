// Which agencies publish reports, and which programmes did two or more of them run, those of most agencies first?
// $limit: number of programmes
CALL () {
  MATCH (agency:Agency) WHERE agency.publishing
  WITH agency ORDER BY agency.name, agency.id
  RETURN collect(agency {.*}) AS agencies
}
CALL () {
  MATCH (agency:Agency)-[run:RAN]->(programme:Programme)
  WHERE agency.publishing AND run.status <> 'PLANNED'
  WITH programme, count(DISTINCT agency) AS runners WHERE runners > 1
  WITH programme ORDER BY runners DESC, programme.name, programme.id
  WITH collect(programme {.*}) AS programmes
  RETURN programmes[..$limit] AS programmes, size(programmes) AS totalProgrammes
}
RETURN agencies, programmes, totalProgrammes
