// The load under which a survey is stored whole, and its revision; no row where there is none.
MATCH (s:Survey {id: $id})
RETURN s.load AS load, s.revision AS revision
