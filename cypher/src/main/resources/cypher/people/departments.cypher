// The departments of a load, each with the places in the roster of the people who work in it. Asked by department, since asking each
// person costs as much again as reading the person.
MATCH (d:Department)
WHERE d.load = $load
MATCH (d)<-[:WORKS_IN]-(p)
RETURN d.name AS department, collect(p.position) AS members
