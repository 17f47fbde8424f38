package reciprocity.store;

import java.util.Set;
import reciprocity.model.TieMeaning;

/** Every statement the store sends, each a file under {@code cypher/} that says what it promises. */
enum QueryFile {
    APPLIED_MIGRATIONS("migration/applied"),
    RECORD_MIGRATION("migration/record", "version", "checksum", "name"),
    AWAIT_INDEXES("migration/await-indexes"),
    BEGIN_LOAD("survey/begin-load", "load", "survey", "kinds", "lanes"),
    PUBLISH("survey/publish", "load", "id", "before", "batches", "rows"),
    ABANDON("survey/abandon", "load"),
    CURRENT("survey/current", "id"),
    LIST("survey/list"),
    FIND("survey/find", "id"),
    HIDE("survey/hide", "id"),
    LEFTOVERS("survey/leftovers"),
    REMOVE_TIES("survey/remove-ties", "load", "most"),
    REMOVE_PEOPLE("survey/remove-people", "load", "most"),
    REMOVE_FRAME("survey/remove-frame", "load"),
    SAVE_IMPORT("survey/save-import", "id", "revision", "report"),
    IMPORT("survey/import", "id"),
    SAVE_PEOPLE("people/save-batch", "load", "lane", "batch", "survey", "departments"),
    KEYS("people/keys", "load"),
    BLOCKS("people/blocks", "load", "size"),
    PEOPLE("people/of-block", "load", "first", "last"),
    DEPARTMENTS("people/departments", "load"),
    TIES("ties/of-block", "load", "first", "last"),
    COLUMNS_WHOLE("ties/columns-whole", "load", "ties"),
    COLUMNS("ties/columns-of-lane", "load", "lane"),
    REMOVE_COLUMNS("ties/remove-columns", "load", "most"),
    SAVE_SUPPORTS("ties/save-supports", "load", "lane", "batch", "kind", "files", "givers", "answers", "columns"),
    SAVE_TRUSTS("ties/save-trusts", "load", "lane", "batch", "kind", "files", "givers", "answers", "columns"),
    SAVE_ALIGNED_ON("ties/save-aligned-on", "load", "lane", "batch", "kind", "files", "givers", "answers", "columns"),
    SAVE_MENTORS("ties/save-mentors", "load", "lane", "batch", "kind", "files", "givers", "answers", "columns"),
    SAVE_REPORTS_TO("ties/save-reports-to", "load", "lane", "batch", "kind", "files", "givers", "answers", "columns"),
    SAVE_CONSULTS("ties/save-consults", "load", "lane", "batch", "kind", "files", "givers", "answers", "columns"),
    SAVE_TIED_TO("ties/save-tied-to", "load", "lane", "batch", "kind", "files", "givers", "answers", "columns"),
    SAVE_SCENARIO("scenario/save", "survey", "name", "departures", "ones", "others", "moves"),
    SCENARIOS("scenario/list", "survey"),
    DELETE_SCENARIO("scenario/delete", "survey", "name"),
    DELETE_SCENARIOS("scenario/delete-of-survey", "survey");

    private final String path;
    private final String parameters;
    private final String text;

    QueryFile(String name, String... parameters) {
        this.path = "cypher/" + name + ".cypher";
        this.parameters = String.join(" ", parameters);
        this.text = CypherText.read(path);
    }

    /** Which file saves the ties of a meaning. */
    static QueryFile saving(TieMeaning meaning) {
        return switch (meaning) {
            case SUPPORT -> SAVE_SUPPORTS;
            case TRUST -> SAVE_TRUSTS;
            case PURPOSE -> SAVE_ALIGNED_ON;
            case MENTORING -> SAVE_MENTORS;
            case REPORTING -> SAVE_REPORTS_TO;
            case DECISION -> SAVE_CONSULTS;
            case OTHER -> SAVE_TIED_TO;
        };
    }

    String path() {
        return path;
    }

    /** The names of the values it asks for. */
    Set<String> parameters() {
        return parameters.isEmpty() ? Set.of() : Set.of(parameters.split(" ", -1));
    }

    String text() {
        return text;
    }
}
