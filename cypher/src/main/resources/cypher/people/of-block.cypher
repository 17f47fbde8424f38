// The people of a load from one id to another, as one list of what stands in each.
MATCH (p:Person)
WHERE p.load = $load AND p.id >= $first AND p.id <= $last
RETURN collect(properties(p)) AS people
