// Ends a load in one step: the survey gets its id and can be found, and the load that had the id before ($before, or an
// empty text where none had) loses it. One row; or none, and then nothing is changed, where the load has not the batches
// and rows it should have, or where another load got the id meanwhile. One that gets it at the same moment is refused by
// the constraint.
MATCH (s:Survey {load: $load, state: 'LOADING'})<-[:OF]-(lane:Lane)
WITH s, collect(lane) AS lanes, sum(lane.batch) AS batches, sum(lane.stored) AS stored
WHERE batches = $batches AND stored = $rows
OPTIONAL MATCH (old:Survey {id: $id})
WITH s, lanes, old
WHERE coalesce(old.load, '') = $before
SET old.state = 'REMOVED'
REMOVE old.id
SET s.id = $id, s.state = 'READY'
REMOVE s.touched
FOREACH (lane IN lanes | DETACH DELETE lane)
RETURN s.id AS id
