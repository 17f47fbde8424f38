// The answers that one writer of a load wrote, as it packed them, batch by batch.
MATCH (c:TieColumns)
WHERE c.load = $load AND c.lane = $lane
RETURN c.kind AS kind, c.files AS files, c.answers AS answers, c.columns AS columns
