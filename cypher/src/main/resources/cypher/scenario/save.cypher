// Stores a scenario beside a whole survey in place of the one of the same name, moves in their order. Returns its name, or no
// row where the survey is not there. Places: a move's people, the group they leave (empty text where there is none) and whether
// there is one, and the group they go to.
MATCH (:Survey {id: $survey})
MERGE (scenario:Scenario {survey: $survey, name: $name})
SET scenario.departures = $departures, scenario.ones = $ones, scenario.others = $others
WITH scenario
OPTIONAL MATCH (scenario)<-[:STEP_OF]-(old:Move)
DETACH DELETE old
WITH DISTINCT scenario
FOREACH (place IN range(0, size($moves) - 1) |
  CREATE (:Move {
    position: place,
    people: $moves[place].people,
    leaves: $moves[place].leaves,
    left: $moves[place].left,
    joined: $moves[place].joined
  })-[:STEP_OF]->(scenario))
RETURN scenario.name AS name;
