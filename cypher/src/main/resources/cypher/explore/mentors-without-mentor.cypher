// Mentors without a mentor: people who mentor somebody and are mentored by nobody, with how many they mentor.
// Before: :param survey => 'the-id-of-your-survey'
MATCH (:Survey {id: $survey})<-[:PART_OF]-(mentor:Person)-[tie:MENTORS]->(mentee:Person)
WHERE tie.counts AND NOT EXISTS {
  MATCH (:Person)-[above:MENTORS]->(mentor)
  WHERE above.counts
}
RETURN mentor.id AS id, mentor.name AS name, count(DISTINCT mentee) AS mentees
ORDER BY mentees DESC, id
