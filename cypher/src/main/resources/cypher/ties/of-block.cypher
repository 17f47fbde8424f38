// The answers given by the people of a load from one id to another, one row a kind and file: as lists of equal length, for each
// answer the places in the roster of giver and receiver, its own position, weight and row; and of those answers alone that have
// a timestamp or further columns, the position, timestamp, names and values. What many answers share is said once a row.
MATCH (giver:Person)
WHERE giver.load = $load AND giver.id >= $first AND giver.id <= $last
WITH giver, giver.position AS place
MATCH (giver)-[r:SUPPORTS|TRUSTS|ALIGNED_ON|MENTORS|REPORTS_TO|CONSULTS|TIED_TO]->(receiver)
RETURN r.kind AS kind, r.file AS file,
       collect(place) AS givers, collect(receiver.position) AS receivers, collect(r.position) AS positions,
       collect(r.weight) AS weights, collect(r.row) AS rows,
       collect(CASE WHEN r.timestamp IS NOT NULL OR r.attributes IS NOT NULL
         THEN [r.position, r.timestamp, r.attributes, [name IN r.attributes | r['x_' + name]]]
       END) AS further
