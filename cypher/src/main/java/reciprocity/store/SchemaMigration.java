package reciprocity.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import reciprocity.model.StoreUnavailableException;

/**
 * Brings a database to the schema this program knows: each file of {@code cypher/schema} is applied once, in order, and
 * recorded in the database with its checksum. A file that was changed after it was applied is refused, and so is a
 * database that a later program has changed.
 */
final class SchemaMigration {

    private static final List<String> FILES = List.of("V001__surveys", "V002__scenarios", "V003__tie_columns");

    private final List<String> names;

    SchemaMigration() {
        this(FILES);
    }

    /** With other files than the program's own, for tests. */
    SchemaMigration(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Applies what is missing, and returns how many files that were. */
    int apply(Session session) {
        Map<String, String> applied = applied(session);
        int done = 0;
        for (String name : names) {
            String version = name.substring(0, name.indexOf("__"));
            String text = CypherText.read("cypher/schema/" + name + ".cypher");
            String recorded = applied.remove(version);
            if (recorded == null) {
                apply(session, name, version, text);
                done++;
            } else if (!recorded.equals(CypherText.checksum(text))) {
                throw new StoreUnavailableException(
                        "the database's schema %s was made by another text of cypher/schema/%s.cypher; a file that was applied must not change"
                                .formatted(version, name),
                        false,
                        null);
            }
        }
        if (!applied.isEmpty()) {
            throw new StoreUnavailableException(
                    "the database has schema %s, which this version of Reciprocity does not know; use a newer one"
                            .formatted(applied.keySet()),
                    false,
                    null);
        }
        return done;
    }

    private static Map<String, String> applied(Session session) {
        Map<String, String> checksums = new HashMap<>();
        List<Record> rows = session.executeRead(
                tx -> tx.run(QueryFile.APPLIED_MIGRATIONS.text()).list());
        rows.forEach(row ->
                checksums.put(row.get("version").asString(), row.get("checksum").asString()));
        return checksums;
    }

    /** Statements of a schema have transactions of their own; all may run again, so the record comes last. */
    private static void apply(Session session, String name, String version, String text) {
        for (String statement : CypherText.statements(text)) {
            session.executeWriteWithoutResult(tx -> tx.run(statement).consume());
        }
        session.executeWriteWithoutResult(
                tx -> tx.run(QueryFile.AWAIT_INDEXES.text()).consume());
        Map<String, Object> record = Map.of("version", version, "checksum", CypherText.checksum(text), "name", name);
        session.executeWriteWithoutResult(
                tx -> tx.run(QueryFile.RECORD_MIGRATION.text(), record).consume());
    }
}
