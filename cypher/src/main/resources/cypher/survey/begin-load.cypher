// Opens a load: a survey without an id, which nobody finds, with its kinds of tie. Run again, it changes nothing.
MERGE (s:Survey {load: $load})
ON CREATE SET s += $survey, s.state = 'LOADING', s.batch = 0, s.stored = 0, s.touched = datetime()
WITH s
UNWIND $kinds AS kind
MERGE (k:TieKind {load: $load, name: kind.name})
SET k += kind
MERGE (k)-[:OF]->(s)
