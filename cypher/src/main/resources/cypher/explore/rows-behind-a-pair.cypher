// The rows behind a pair: every answer between two people, with the file and line it was read from and who was asked.
// Before: :params {survey: 'the-id-of-your-survey', one: 'id of a person', other: 'id of another'}
MATCH (:Survey {id: $survey})<-[:PART_OF]-(one:Person {id: $one})-[tie]-(other:Person {id: $other})
RETURN
  startNode(tie).id AS giver,
  type(tie) AS relationship,
  endNode(tie).id AS receiver,
  tie.kind AS kind,
  tie.weight AS weight,
  tie.counts AS counts,
  tie.reporter AS reporter,
  tie.file AS file,
  tie.row AS row
ORDER BY file, row
