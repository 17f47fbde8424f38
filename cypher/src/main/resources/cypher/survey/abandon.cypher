// Gives up a load that did not become a whole survey.
MATCH (s:Survey {load: $load, state: 'LOADING'})
SET s.state = 'REMOVED'
