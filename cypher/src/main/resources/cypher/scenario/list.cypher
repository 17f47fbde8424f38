// The scenarios of a survey by name, each with its moves in order.
MATCH (scenario:Scenario {survey: $survey})
OPTIONAL MATCH (scenario)<-[:STEP_OF]-(move:Move)
WITH scenario, move ORDER BY move.position
WITH scenario, collect(move) AS moves
RETURN scenario, moves ORDER BY scenario.name;
