// The people of a load from one id to another, each with the department they work in.
MATCH (p:Person)
WHERE p.load = $load AND p.id >= $first AND p.id <= $last
OPTIONAL MATCH (p)-[:WORKS_IN]->(d:Department)
RETURN properties(p) AS person, coalesce(d.name, '') AS department
