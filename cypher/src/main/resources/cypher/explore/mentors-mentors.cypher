// Mentors' mentors: every chain of three, a mentor who is mentored in turn. The first and the last are different people.
// Before: :param survey => 'the-id-of-your-survey'
MATCH (:Survey {id: $survey})<-[:PART_OF]-(first:Person)-[upper:MENTORS]->(mentor:Person)-[lower:MENTORS]->(mentee:Person)
WHERE upper.counts AND lower.counts AND first <> mentee
RETURN DISTINCT first.id AS mentorsMentor, mentor.id AS mentor, mentee.id AS mentee
ORDER BY mentorsMentor, mentor, mentee
