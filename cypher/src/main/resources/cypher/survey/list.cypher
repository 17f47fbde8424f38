// Every survey stored whole, by id, each with its kinds of tie in their order.
MATCH (s:Survey)
WHERE s.id IS NOT NULL
OPTIONAL MATCH (k:TieKind)-[:OF]->(s)
WITH s, k
ORDER BY k.position
WITH s, collect(properties(k)) AS kinds
RETURN properties(s) AS survey, kinds
ORDER BY s.id
