// Adds one batch of people to a load, with their departments, once: a batch that was stored already is not stored again. People
// come by their department, which is an empty text where they work in none. The lane is locked before its number is looked at.
MATCH (s:Survey {load: $load, state: 'LOADING'})<-[:OF]-(lane:Lane {number: $lane})
SET lane.touched = datetime()
WITH s, lane
WHERE lane.batch = $batch - 1
SET lane.batch = $batch
WITH s, lane
UNWIND $departments AS department
FOREACH (name IN CASE WHEN department.name = '' THEN [] ELSE [department.name] END |
  MERGE (d:Department {load: $load, name: name})
  ON CREATE SET d.survey = $survey
)
WITH s, lane, department
OPTIONAL MATCH (d:Department {load: $load, name: department.name})
WITH s, lane, department.people AS people, CASE WHEN d IS NULL THEN [] ELSE [d] END AS places
UNWIND people AS person
CREATE (p:Person)-[:PART_OF]->(s)
SET p = person
FOREACH (d IN places | CREATE (p)-[:WORKS_IN]->(d))
WITH lane, count(p) AS added
SET lane.stored = lane.stored + added
