// The identity of everything stored. Every person, department and kind belongs to one load of one survey; a survey
// shows its id only once it is stored whole, so that the id is unique among whole surveys. Each statement may run again.
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE;

CREATE CONSTRAINT survey_id IF NOT EXISTS FOR (s:Survey) REQUIRE s.id IS UNIQUE;

CREATE CONSTRAINT survey_load IF NOT EXISTS FOR (s:Survey) REQUIRE s.load IS UNIQUE;

CREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE (p.load, p.id) IS UNIQUE;

CREATE CONSTRAINT department_name IF NOT EXISTS FOR (d:Department) REQUIRE (d.load, d.name) IS UNIQUE;

CREATE CONSTRAINT kind_name IF NOT EXISTS FOR (k:TieKind) REQUIRE (k.load, k.name) IS UNIQUE;

CREATE INDEX person_survey IF NOT EXISTS FOR (p:Person) ON (p.survey, p.id);

CREATE INDEX department_survey IF NOT EXISTS FOR (d:Department) ON (d.survey, d.name);
