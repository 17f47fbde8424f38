// Adds one batch of answers to a load as REPORTS_TO, from giver to receiver, once: a batch that was stored already is not
// stored again. A type cannot be a parameter, so each has a file; QueryFileTest holds them alike.
MATCH (s:Survey {load: $load, state: 'LOADING'})
WHERE s.batch = $batch - 1
SET s.batch = $batch, s.touched = datetime()
WITH s
UNWIND $rows AS row
MATCH (giver:Person {load: $load, id: row.giver})
MATCH (receiver:Person {load: $load, id: row.receiver})
CREATE (giver)-[r:REPORTS_TO]->(receiver)
SET r = row.properties
WITH s, count(r) AS added
SET s.stored = s.stored + added
