// The answers of a load, one row a giver: for each answer its position, the receiver's position, kind, weight, file, row,
// timestamp, and the names and values of its further columns.
MATCH (:Survey {load: $load})<-[:PART_OF]-(giver:Person)
WITH giver.position AS giver, [
  (giver)-[r:SUPPORTS|TRUSTS|ALIGNED_ON|MENTORS|REPORTS_TO|CONSULTS|TIED_TO]->(receiver:Person) |
  [r.position, receiver.position, r.kind, r.weight, r.file, r.row, r.timestamp,
   r.attributes, [name IN r.attributes | r['x_' + name]]]
] AS ties
WHERE size(ties) > 0
RETURN giver, ties
