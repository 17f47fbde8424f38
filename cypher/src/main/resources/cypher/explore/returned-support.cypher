// Returned support: for each department, to how many colleagues its people give help, anywhere in the organization, and
// from how many of these help comes back. Answers below the kind's threshold do not count.
// Before: :param survey => 'the-id-of-your-survey'
MATCH (:Survey {id: $survey})<-[:PART_OF]-(giver:Person)-[help:SUPPORTS]->(receiver:Person)
WHERE help.counts
WITH DISTINCT giver, receiver
MATCH (giver)-[:WORKS_IN]->(department:Department)
WITH department, EXISTS {
  MATCH (receiver)-[back:SUPPORTS]->(giver)
  WHERE back.counts
} AS returned
WITH department, count(*) AS given, sum(CASE WHEN returned THEN 1 ELSE 0 END) AS returned
RETURN department.name AS department, given, returned, toFloat(returned) / given AS share
ORDER BY share, department
