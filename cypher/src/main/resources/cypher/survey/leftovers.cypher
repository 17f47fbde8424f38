// Loads that will never be whole: given up, replaced, or untouched for minutes, since whoever wrote them is gone.
MATCH (s:Survey)
WHERE s.state = 'REMOVED' OR (s.state = 'LOADING' AND s.touched < datetime() - duration('PT5M'))
RETURN s.load AS load
