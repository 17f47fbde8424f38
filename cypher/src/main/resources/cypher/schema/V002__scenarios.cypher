// Scenarios stand beside a survey and outlive its replacement, so they are found by the survey's id and their name, not by a
// load. Each statement may run again.
CREATE CONSTRAINT scenario_name IF NOT EXISTS FOR (s:Scenario) REQUIRE (s.survey, s.name) IS UNIQUE;
