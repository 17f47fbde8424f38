// Takes the id from a survey, after which nobody finds it; no row where there was none.
MATCH (s:Survey {id: $id})
SET s.state = 'REMOVED'
REMOVE s.id
RETURN s.load AS load
