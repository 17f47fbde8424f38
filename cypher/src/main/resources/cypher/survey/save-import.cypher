// Keeps beside a survey of this content what its import found, in place of what an earlier import of the same found. Returns
// the id, or no row where no survey of this content is stored. The first statement on the survey takes its lock, so that two
// who do this at once leave one report.
MATCH (s:Survey {id: $id, revision: $revision})
SET s.revision = $revision
WITH s
OPTIONAL MATCH (old:ImportReport)-[:OF]->(s)
DETACH DELETE old
WITH DISTINCT s
CREATE (r:ImportReport)-[:OF]->(s)
SET r = $report
RETURN s.id AS id
