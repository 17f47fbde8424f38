// Bridges: people by the number of other departments they are tied to, whoever named whom. Reporting lines are left out,
// since they say who is whose boss and not who works together; so are answers below the kind's threshold.
// Before: :param survey => 'the-id-of-your-survey'
MATCH (:Survey {id: $survey})<-[:PART_OF]-(person:Person)-[tie]-(contact:Person)-[:WORKS_IN]->(there:Department)
WHERE tie.counts AND type(tie) <> 'REPORTS_TO'
OPTIONAL MATCH (person)-[:WORKS_IN]->(home:Department)
WITH person, home, contact, there
WHERE home IS NULL OR home <> there
WITH person, home, there, contact
ORDER BY there.name
WITH person, home, collect(DISTINCT there.name) AS departments, count(DISTINCT contact) AS contacts
RETURN person.id AS id, person.name AS name, home.name AS department, size(departments) AS joins, contacts, departments
ORDER BY joins DESC, contacts DESC, id
LIMIT 25
