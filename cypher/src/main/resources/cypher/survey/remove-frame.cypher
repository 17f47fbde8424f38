// Removes what is left of a load without people: its departments, its kinds of tie, what its import found, and
// itself.
MATCH (s:Survey {load: $load})
WHERE s.id IS NULL
OPTIONAL MATCH (d:Department {load: $load})
DETACH DELETE d
WITH DISTINCT s
OPTIONAL MATCH (k:TieKind)-[:OF]->(s)
DETACH DELETE k
WITH DISTINCT s
OPTIONAL MATCH (r:ImportReport)-[:OF]->(s)
DETACH DELETE r
WITH DISTINCT s
DETACH DELETE s
