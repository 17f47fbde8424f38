// Silos: for each department, how many pairs help each other inside it and across its border, and the E-I index
// (external - internal) / (external + internal), from -1 (only inside) to 1 (only across); Krackhardt and Stern 1988.
// A pair counts once however many answers it has; answers below the kind's threshold do not count; people without a
// department count as outside.
// Before: :param survey => 'the-id-of-your-survey'
MATCH (:Survey {id: $survey})<-[:PART_OF]-(giver:Person)-[help:SUPPORTS]->(receiver:Person)
WHERE help.counts
WITH DISTINCT
  CASE WHEN giver.position < receiver.position THEN giver ELSE receiver END AS one,
  CASE WHEN giver.position < receiver.position THEN receiver ELSE giver END AS other
OPTIONAL MATCH (one)-[:WORKS_IN]->(home:Department)
OPTIONAL MATCH (other)-[:WORKS_IN]->(away:Department)
WITH home, away, coalesce(home = away, false) AS inside
UNWIND CASE WHEN inside THEN [home] ELSE [home, away] END AS department
WITH department, sum(CASE WHEN inside THEN 1 ELSE 0 END) AS internal, sum(CASE WHEN inside THEN 0 ELSE 1 END) AS external
WHERE department IS NOT NULL
RETURN
  department.name AS department,
  internal,
  external,
  toFloat(external - internal) / (external + internal) AS ei,
  toFloat(internal) / (external + internal) AS internalShare
ORDER BY ei, department
