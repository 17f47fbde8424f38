// The keys by which the database knows the people of a load, with their places in the roster. Good for writing this load and for
// nothing else: they are no identity, and are kept nowhere.
MATCH (:Survey {load: $load, state: 'LOADING'})<-[:PART_OF]-(p:Person)
RETURN p.position AS place, elementId(p) AS key
