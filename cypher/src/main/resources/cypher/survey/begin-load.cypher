// Opens a load: a survey without an id, which nobody finds, with its kinds of tie, and with lanes, each of which counts what one
// writer has stored. Run again, it changes nothing.
MERGE (s:Survey {load: $load})
ON CREATE SET s += $survey, s.state = 'LOADING', s.touched = datetime()
WITH s
FOREACH (kind IN $kinds |
  MERGE (k:TieKind {load: $load, name: kind.name})
  SET k += kind
  MERGE (k)-[:OF]->(s)
)
FOREACH (number IN range(0, $lanes - 1) |
  MERGE (lane:Lane {load: $load, number: number})
  ON CREATE SET lane.batch = 0, lane.stored = 0, lane.touched = datetime()
  MERGE (lane)-[:OF]->(s)
)
