// The people of a load in blocks of $size by id: the first and the last id of each. Ids come from the index, in its order, so
// that no person is looked at.
MATCH (p:Person)
WHERE p.load = $load AND p.id IS NOT NULL
WITH p.id AS id
ORDER BY id
WITH collect(id) AS ids
UNWIND range(0, size(ids) - 1, $size) AS place
RETURN ids[place] AS first,
       CASE WHEN place + $size < size(ids) THEN ids[place + $size - 1] ELSE ids[size(ids) - 1] END AS last
