// Waits until the indexes of the constraints can be used, five minutes at most.
CALL db.awaitIndexes(300)
