// Adds one batch of people to a load, with their departments, once: a batch that was stored already is not stored again.
MATCH (s:Survey {load: $load, state: 'LOADING'})
WHERE s.batch = $batch - 1
SET s.batch = $batch, s.touched = datetime()
WITH s
UNWIND $rows AS row
CREATE (p:Person {load: $load, id: row.id})-[:PART_OF]->(s)
SET p += row.properties
FOREACH (name IN CASE WHEN row.department = '' THEN [] ELSE [row.department] END |
  MERGE (d:Department {load: $load, name: name})
  ON CREATE SET d.survey = $survey
  CREATE (p)-[:WORKS_IN]->(d)
)
WITH s, count(p) AS added
SET s.stored = s.stored + added
