// Removes some ties of a load that nobody finds any more, and says how many; 0 when none are left.
MATCH (s:Survey {load: $load})
WHERE s.id IS NULL
MATCH (s)<-[:PART_OF]-(:Person)-[r]->(:Person)
WITH r
LIMIT $most
DELETE r
RETURN count(*) AS removed
