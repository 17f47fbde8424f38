// One survey stored whole with its kinds of tie in their order; no row where there is none.
MATCH (s:Survey {id: $id})
OPTIONAL MATCH (k:TieKind)-[:OF]->(s)
WITH s, k
ORDER BY k.position
RETURN properties(s) AS survey, collect(properties(k)) AS kinds
