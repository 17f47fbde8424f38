// Records that a migration was applied. Two clients that apply it at the same time leave one record.
MERGE (m:Migration {version: $version})
ON CREATE SET m.checksum = $checksum, m.name = $name, m.applied = datetime()
