// Adds one batch of answers to a load as SUPPORTS, from giver to receiver, once: a batch that was stored already is not
// stored again. A row is a list: giver and receiver by their positions in the roster, position, weight, whether it counts,
// reporter, place in $files, row, and a list with a map of further properties or without. What all rows have alike comes
// once. People are looked up in a list of the roster, which costs less than the index, so a batch is large. A type
// cannot be a parameter, so each has a file; QueryFileTest holds them alike.
MATCH (s:Survey {load: $load, state: 'LOADING'})
WHERE s.batch = $batch - 1
SET s.batch = $batch, s.touched = datetime()
WITH s
MATCH (s)<-[:PART_OF]-(p:Person)
WITH s, p
ORDER BY p.position
WITH s, collect(p) AS people
UNWIND $rows AS row
WITH s, row, people[row[0]] AS giver, people[row[1]] AS receiver
CREATE (giver)-[r:SUPPORTS {survey: $survey, kind: $kind, position: row[2], weight: row[3], counts: row[4],
                           reporter: row[5], file: $files[row[6]], row: row[7]}]->(receiver)
FOREACH (further IN row[8] | SET r += further)
WITH s, count(r) AS added
SET s.stored = s.stored + added
