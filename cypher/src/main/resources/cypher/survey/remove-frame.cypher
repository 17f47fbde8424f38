// Removes what is left of a load without people: its departments, its kinds of tie, its lanes, what its import found, and
// itself.
MATCH (s:Survey {load: $load})
WHERE s.id IS NULL
OPTIONAL MATCH (d:Department {load: $load})
DETACH DELETE d
WITH DISTINCT s
OPTIONAL MATCH (part:TieKind|Lane|ImportReport)-[:OF]->(s)
DETACH DELETE part
WITH DISTINCT s
DETACH DELETE s
