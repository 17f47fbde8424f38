// Adds one batch of answers to a load as ALIGNED_ON, from giver to receiver, once: a batch that was stored already is not stored
// again. Answers come by their giver: the giver's key and a list of rows, each the receiver's key, position, weight, whether it
// counts, reporter, place in $files, row, and a list with a map of further properties or without. The same answers lie beside
// their relationships as $columns, bytes that are read in one piece. Keys are those that the people of this load were stored
// under. The lane is locked before its number is looked at. A type cannot be a parameter, so each has a file; QueryFileTest holds
// them alike.
MATCH (:Survey {load: $load, state: 'LOADING'})<-[:OF]-(lane:Lane {number: $lane})
SET lane.touched = datetime()
WITH lane
WHERE lane.batch = $batch - 1
SET lane.batch = $batch
CREATE (:TieColumns {load: $load, lane: $lane, batch: $batch, kind: $kind, files: $files, answers: $answers,
                     columns: $columns})
WITH lane
UNWIND $givers AS given
MATCH (giver:Person)
WHERE elementId(giver) = given[0]
UNWIND given[1] AS row
MATCH (receiver:Person)
WHERE elementId(receiver) = row[0]
CREATE (giver)-[r:ALIGNED_ON {kind: $kind, position: row[1], weight: row[2], counts: row[3],
                           reporter: row[4], file: $files[row[5]], row: row[6]}]->(receiver)
FOREACH (further IN row[7] | SET r += further)
WITH lane, count(r) AS added
SET lane.stored = lane.stored + added
