// Loads that will never be whole: given up, replaced, or untouched in all their lanes for minutes, since whoever wrote them is gone.
MATCH (s:Survey)
WHERE s.state IN ['LOADING', 'REMOVED']
OPTIONAL MATCH (s)<-[:OF]-(lane:Lane)
WITH s, max(lane.touched) AS touched
WHERE s.state = 'REMOVED' OR coalesce(touched, s.touched) < datetime() - duration('PT5M')
RETURN s.load AS load
