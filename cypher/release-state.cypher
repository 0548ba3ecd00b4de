// What state is the data in, and which reports with which digests make it up? No parameters.
OPTIONAL MATCH (release:Release {name: 'current'})
RETURN
  release.id AS release,
  COLLECT {
    MATCH (report:Report)
    RETURN {id: report.id, digest: report.digest, sha256: report.sha256}
  } AS reports;
