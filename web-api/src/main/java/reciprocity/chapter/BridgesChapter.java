package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reciprocity.analysis.bridge.BoundarySpanners;
import reciprocity.analysis.bridge.Crossings;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.scenario.Departures;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.study.Bridges;

/** Who carries the ways between groups, who could take over, and what hangs on single ties. */
final class BridgesChapter {

    private static final int MOST = 10;

    private BridgesChapter() {}

    static Optional<Chapter> of(Teller teller) {
        List<Part> parts = new ArrayList<>(FindingParts.of(teller, Topic.BRIDGE));
        if (teller.study().network().size() <= Teller.MOST_PEOPLE) {
            depth(teller, teller.study().bridges()).ifPresent(parts::add);
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chapter("bridges", "Bridges", "Who joins groups that would otherwise hardly meet.", parts));
    }

    private static Optional<Part> depth(Teller teller, Bridges bridges) {
        if (bridges.spannerCount() == 0) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("People who join groups", Say.count(bridges.spannerCount()), "have ties across"),
                new Block.Fact(
                        "Ties that alone join parts",
                        Say.count(bridges.ties().bridges().size()),
                        "without them parts fall apart"),
                new Block.Fact(
                        "Ties whose ends share nobody",
                        Say.count(bridges.ties().localBridges().size()),
                        "local bridges"))));
        if (teller.people()) {
            blocks.add(table(teller, bridges));
        } else {
            blocks.add(new Block.Text(teller.nobody(), Block.Style.BODY));
        }
        return Optional.of(Part.of("The people who join most", blocks));
    }

    private static Block.Table table(Teller teller, Bridges bridges) {
        List<List<Cell>> rows = new ArrayList<>();
        for (BoundarySpanners.Spanner spanner : bridges.spanners()) {
            if (rows.size() < MOST) {
                rows.add(row(teller, bridges, spanner));
            }
        }
        return new Block.Table(
                "The people who join most groups, in the order of groups reached by ties both ways",
                false,
                List.of(
                        new Column("person", 2, false),
                        new Column(teller.column(), 1.6, false),
                        new Column("groups reached", 0.9, true),
                        new Column("tied with", 0.8, true),
                        new Column("lost if leaving", 0.9, true),
                        new Column("could take over", 2.6, false)),
                rows,
                "Groups reached: by ties both ways. Lost if leaving: the share of nearness between groups that goes with the "
                        + "person, among those who stay. Could take over: people of the same group tied to most of the same "
                        + "groups.");
    }

    private static List<Cell> row(Teller teller, Bridges bridges, BoundarySpanners.Spanner spanner) {
        int person = spanner.person();
        Departures loss = bridges.loss(person);
        String others = String.join(
                ", ",
                bridges.crossings().substitutes(person).stream()
                        .map(Crossings.Substitute::person)
                        .map(teller::name)
                        .toList());
        return List.of(
                Cell.of(teller.name(person)),
                Cell.of(teller.groupOf(person)),
                Cell.of(Say.count(spanner.groupsReached())),
                Cell.of(Say.count(bridges.crossings().load(person))),
                Cell.of(teller.share(loss.impact())),
                Cell.of(others.isEmpty() ? "nobody" : others));
    }
}
