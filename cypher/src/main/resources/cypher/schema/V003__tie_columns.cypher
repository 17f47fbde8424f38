// Packed answers are found by their load and the lane that wrote them; a batch has them once. The statement may run again.
CREATE CONSTRAINT tie_columns_batch IF NOT EXISTS FOR (c:TieColumns) REQUIRE (c.load, c.lane, c.batch) IS UNIQUE;
