// Removes some packed answers of a load that nobody finds any more, and says of how many batches; 0 when none are left.
MATCH (s:Survey {load: $load})
WHERE s.id IS NULL
MATCH (c:TieColumns)
WHERE c.load = $load
WITH c
LIMIT $most
DELETE c
RETURN count(*) AS removed
