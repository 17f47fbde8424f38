// Removes every scenario of a survey with its moves.
MATCH (scenario:Scenario {survey: $survey})
OPTIONAL MATCH (scenario)<-[:STEP_OF]-(move:Move)
DETACH DELETE move, scenario;
