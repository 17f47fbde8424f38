// Leader pairs: for every two leaders with trust or shared purpose between them, whether each is mutual, one-way or
// absent. Answers below the kind's threshold do not count.
// Before: :param survey => 'the-id-of-your-survey'
MATCH (:Survey {id: $survey})<-[:PART_OF]-(one:Person {leader: true})-[tie:TRUSTS|ALIGNED_ON]-(other:Person {leader: true})
WHERE tie.counts AND one.position < other.position
WITH one, other,
  count(DISTINCT CASE WHEN type(tie) = 'TRUSTS' THEN startNode(tie).id END) AS trustWays,
  count(DISTINCT CASE WHEN type(tie) = 'ALIGNED_ON' THEN startNode(tie).id END) AS purposeWays
RETURN
  one.id AS one,
  other.id AS other,
  ['none', 'one-way', 'mutual'][trustWays] AS trust,
  ['none', 'one-way', 'mutual'][purposeWays] AS purpose
ORDER BY trustWays + purposeWays DESC, one, other
