// Removes a scenario with its moves. Returns its name, or no row where there was none.
MATCH (scenario:Scenario {survey: $survey, name: $name})
OPTIONAL MATCH (scenario)<-[:STEP_OF]-(move:Move)
WITH scenario, scenario.name AS name, collect(move) AS moves
FOREACH (move IN moves | DETACH DELETE move)
DETACH DELETE scenario
RETURN name;
