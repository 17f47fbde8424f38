package reciprocity.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reciprocity.analysis.relationships.FiveRelationships;
import reciprocity.analysis.relationships.Relationship;
import reciprocity.analysis.relationships.State;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Part;
import reciprocity.model.TieMeaning;
import reciprocity.study.Leadership;

/** The five relationships of each leader, or how many leaders have each where nobody may be named. */
final class FiveGrid {

    private static final List<Relationship> FIVE = List.of(
            Relationship.BOSS,
            Relationship.REPORTS,
            Relationship.COLLEAGUES,
            Relationship.CUSTOMERS,
            Relationship.DEPARTMENTS);
    private static final int MOST = 40;

    private FiveGrid() {}

    static Optional<Part> of(Teller teller, Leadership leadership) {
        List<FiveRelationships> five = leadership.five();
        if (five.isEmpty() || !leadership.layers().asked(TieMeaning.SUPPORT) || !leadership.shows(five.size())) {
            return Optional.empty();
        }
        boolean named = teller.people() && five.size() <= MOST;
        return Optional.of(Part.of(
                named ? "Five relationships of each leader" : "Five relationships of leaders",
                List.of(named ? grid(teller, five) : counts(teller, five))));
    }

    private static Block.Table grid(Teller teller, List<FiveRelationships> five) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("leader", 2, false));
        columns.add(new Column(teller.column(), 1.6, false));
        FIVE.forEach(one -> columns.add(new Column(word(one), 1, true)));
        columns.add(new Column("reach", 0.8, true));
        List<List<Cell>> rows = new ArrayList<>();
        five.stream()
                .sorted(Comparator.comparing((FiveRelationships one) -> teller.groupOf(one.leader()))
                        .thenComparing(one -> teller.name(one.leader())))
                .forEach(one -> {
                    List<Cell> cells = new ArrayList<>();
                    cells.add(Cell.of(teller.name(one.leader())));
                    cells.add(Cell.of(teller.groupOf(one.leader())));
                    FIVE.forEach(relationship ->
                            cells.add(Cell.of(sign(one.standing(relationship).state()))));
                    cells.add(Cell.of(Say.share(one.reach())));
                    rows.add(cells);
                });
        return new Block.Table(
                "The five relationships of each leader",
                false,
                columns,
                rows,
                "● both ways, ◑ gives, ◐ receives, ○ none, – nobody there. Reach: the share of the relationships that apply "
                        + "in which there is any tie. By group and name, never by reach.");
    }

    private static Block.Table counts(Teller teller, List<FiveRelationships> five) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("relationship", 2, false));
        for (State state : State.values()) {
            columns.add(new Column(words(state), 1, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Relationship relationship : FIVE) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(word(relationship)));
            for (State state : State.values()) {
                long count = five.stream()
                        .filter(one -> one.standing(relationship).state() == state)
                        .count();
                cells.add(Cell.of(Say.count(count)));
            }
            rows.add(cells);
        }
        return new Block.Table(
                "How many leaders have each relationship",
                false,
                columns,
                rows,
                teller.people() ? "" : teller.nobody());
    }

    private static String word(Relationship relationship) {
        return switch (relationship) {
            case BOSS -> "boss";
            case REPORTS -> "direct reports";
            case COLLEAGUES -> "colleagues";
            case CUSTOMERS -> "customers";
            case DEPARTMENTS -> "other groups";
            case SUPPORT_STAFF -> "support staff";
        };
    }

    private static String sign(State state) {
        return switch (state) {
            case MUTUAL -> "●";
            case GIVEN_ONLY -> "◑";
            case RECEIVED_ONLY -> "◐";
            case NONE -> "○";
            case NA -> "–";
        };
    }

    private static String words(State state) {
        return switch (state) {
            case MUTUAL -> "both ways";
            case GIVEN_ONLY -> "gives";
            case RECEIVED_ONLY -> "receives";
            case NONE -> "none";
            case NA -> "nobody there";
        };
    }
}
