// What the import of a survey found; no row where it was stored without, or where there is no such survey.
MATCH (r:ImportReport)-[:OF]->(:Survey {id: $id})
RETURN properties(r) AS report
