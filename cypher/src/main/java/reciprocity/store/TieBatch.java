package reciprocity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/**
 * Answers of one kind on their way into the database in one transaction, as the files under {@code ties/} ask for them: by
 * giver, in the order in which they are added. What all of them share is not in it.
 */
final class TieBatch {

    private final TieKind kind;
    private final List<Object> givers = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private List<Object> rows = new ArrayList<>();
    private final TieColumns columns = new TieColumns();
    private String last = "";
    private int filled;

    TieBatch(TieKind kind) {
        this.kind = kind;
    }

    /** A person of the roster: the place there, and the key by which the database knows them. */
    record End(int place, String key) {}

    /** Adds an answer, with who gives and who receives. Answers of one giver come one after the other. */
    void add(End giver, End receiver, Tie tie, int position) {
        if (!giver.key().equals(last)) {
            last = giver.key();
            rows = new ArrayList<>();
            givers.add(List.of(giver.key(), rows));
        }
        int file = files.indexOf(tie.origin().file());
        if (file < 0) {
            file = files.size();
            files.add(tie.origin().file());
        }
        rows.add(List.of(
                receiver.key(),
                position,
                tie.weight(),
                kind.counts(tie.weight()),
                tie.source().value(),
                file,
                tie.origin().row(),
                SurveyRows.further(tie)));
        columns.add(giver.place(), receiver.place(), position, file, tie);
        filled += 1 + tie.attributes().size();
    }

    /** How much is in it: answers, and values of further columns. */
    int filled() {
        return filled;
    }

    /** What the statement asks for. */
    Map<String, Object> values() {
        return Map.of(
                "kind",
                kind.name(),
                "files",
                files,
                "givers",
                givers,
                "answers",
                columns.size(),
                "columns",
                columns.bytes());
    }
}
