// The people of a load from one id to another, in one row: as lists of equal length what each has, the department they work in
// included, which is an empty text where they work in none, and so is the date for those without; and of those people alone who
// have further columns, the place in the roster, names and values.
MATCH (p:Person)
WHERE p.load = $load AND p.id >= $first AND p.id <= $last
OPTIONAL MATCH (p)-[:WORKS_IN]->(d:Department)
RETURN collect(p.position) AS positions, collect(p.id) AS ids, collect(p.name) AS names,
       collect(coalesce(d.name, '')) AS departments, collect(p.level) AS levels, collect(p.role) AS roles,
       collect(p.leader) AS leaders, collect(p.external) AS externals, collect(p.respondent) AS respondents,
       collect(coalesce(p.hired, '')) AS hired, collect(p.row) AS rows,
       collect(CASE WHEN p.attributes IS NOT NULL
         THEN [p.position, p.attributes, [name IN p.attributes | p['x_' + name]]]
       END) AS further
