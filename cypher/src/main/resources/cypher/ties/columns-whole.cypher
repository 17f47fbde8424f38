// The lanes whose packed answers together are all $ties of a load; no row where they are not, where surveys are being written or
// removed, or where the database does not hold just as many relationships as all its surveys have answers: then somebody has
// added or removed some by hand, and answers are read from the relationships. The database keeps their count; none is looked at.
CALL {
  MATCH ()-[r:SUPPORTS|TRUSTS|ALIGNED_ON|MENTORS|REPORTS_TO|CONSULTS|TIED_TO]->()
  RETURN count(r) AS relationships
}
CALL {
  MATCH (s:Survey)
  RETURN sum(s.ties) AS answers, sum(CASE s.state WHEN 'READY' THEN 0 ELSE 1 END) AS others
}
WITH relationships, answers, others
WHERE others = 0 AND relationships = answers
MATCH (c:TieColumns)
WHERE c.load = $load
WITH collect(DISTINCT c.lane) AS lanes, sum(c.answers) AS packed
WHERE packed = $ties
RETURN lanes
