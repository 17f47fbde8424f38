// Removes some people of a load that nobody finds any more, and says how many; 0 when none are left.
MATCH (s:Survey {load: $load})
WHERE s.id IS NULL
MATCH (s)<-[:PART_OF]-(p:Person)
WITH p
LIMIT $most
DETACH DELETE p
RETURN count(*) AS removed
