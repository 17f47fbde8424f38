// Adds one batch of answers to a load as ALIGNED_ON, from giver to receiver, once: a batch that was stored already is not
// stored again. People are named by their positions in the roster and looked up in a list of it, which is cheaper than
// looking each up in the index. A type cannot be a parameter, so each has a file; QueryFileTest holds them alike.
MATCH (s:Survey {load: $load, state: 'LOADING'})
WHERE s.batch = $batch - 1
SET s.batch = $batch, s.touched = datetime()
WITH s
MATCH (s)<-[:PART_OF]-(p:Person)
WITH s, p
ORDER BY p.position
WITH s, collect(p) AS people
UNWIND $rows AS row
WITH s, people[row.giver] AS giver, people[row.receiver] AS receiver, row.properties AS properties
CREATE (giver)-[r:ALIGNED_ON]->(receiver)
SET r = properties
WITH s, count(r) AS added
SET s.stored = s.stored + added
