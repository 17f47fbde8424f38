// The people of a load in the order of the roster, each with the department they work in.
MATCH (:Survey {load: $load})<-[:PART_OF]-(p:Person)
OPTIONAL MATCH (p)-[:WORKS_IN]->(d:Department)
RETURN properties(p) AS person, coalesce(d.name, '') AS department
ORDER BY p.position
