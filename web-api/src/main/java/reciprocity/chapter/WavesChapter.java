package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.wave.Comparability;
import reciprocity.analysis.wave.Delta;
import reciprocity.analysis.wave.WaveComparison;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.document.Shade;
import reciprocity.study.Change;

/** What changed since the wave before, among those who answered both. */
final class WavesChapter {

    private WavesChapter() {}

    static Optional<Chapter> of(Teller teller) {
        Optional<Change> change = teller.study().change();
        if (change.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(FindingParts.of(teller, Topic.CHANGE));
        WaveComparison comparison = change.get().comparison();
        if (!comparison.comparable() || !change.get().shown()) {
            parts.add(Part.of("Not compared", List.of(new Block.Text(why(teller, comparison), Block.Style.BODY))));
        } else {
            parts.add(figures(change.get(), comparison));
            groups(change.get(), comparison).ifPresent(parts::add);
        }
        String since = change.get().from().settings().wave();
        return Optional.of(new Chapter(
                "waves",
                "What changed" + (since == null ? "" : " since " + Say.wave(since)),
                "Only people who answered both waves are compared.",
                parts));
    }

    private static String why(Teller teller, WaveComparison comparison) {
        if (comparison.comparable()) {
            return Say.capital(teller.few()) + " answered both waves.";
        }
        return "The questions differ: "
                + String.join(
                        "; ",
                        comparison.kinds().stream()
                                .filter(kind -> !kind.comparable())
                                .map(WavesChapter::kind)
                                .toList())
                + ".";
    }

    private static String kind(Comparability kind) {
        return kind.kind() + ": " + String.join(", ", kind.why());
    }

    private static Part figures(Change change, WaveComparison comparison) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Delta delta : comparison.network()) {
            if (delta.delta().defined()) {
                rows.add(List.of(
                        Cell.of(name(delta.id())),
                        Cell.of(Say.number(delta.before(), 2)),
                        Cell.of(Say.number(delta.after(), 2)),
                        Cell.of(Say.signed(delta.delta().value(), 2)),
                        Cell.of(interval(delta)),
                        new Cell(
                                delta.beyondChance() ? "yes" : "no",
                                delta.beyondChance() ? Shade.STRONG : Shade.NONE)));
            }
        }
        return Part.of(
                "Ties and figures",
                List.of(
                        new Block.Facts(List.of(
                                new Block.Fact(
                                        "Answered both",
                                        Say.count(comparison.people().respondents()),
                                        "people"),
                                new Block.Fact(
                                        "Ties kept", Say.count(comparison.ties().both()), share(comparison)),
                                new Block.Fact(
                                        "New", Say.count(comparison.fresh().size()), "ties"),
                                new Block.Fact(
                                        "Gone", Say.count(comparison.lost().size()), "ties"))),
                        new Block.Table(
                                "Figures of both waves with their change",
                                false,
                                List.of(
                                        new Column("figure", 2.6, false),
                                        new Column(wave(change, true), 1, true),
                                        new Column(wave(change, false), 1, true),
                                        new Column("change", 0.9, true),
                                        new Column("interval, 95 of 100", 1.5, true),
                                        new Column("beyond chance", 0.9, true)),
                                rows,
                                "Intervals are drawn from pairs of people (%s draws, seed %d). A dash: none can be told for a figure of more than pairs."
                                        .formatted(Say.count(comparison.draws()), comparison.seed()))));
    }

    private static String share(WaveComparison comparison) {
        return Say.share(comparison.ties().kept()) + " of those before";
    }

    private static String wave(Change change, boolean before) {
        String wave = (before ? change.from() : change.to()).settings().wave();
        return wave == null ? (before ? "before" : "now") : wave;
    }

    private static String interval(Delta delta) {
        return delta.low().defined() && delta.high().defined()
                ? Say.signed(delta.low().value(), 2) + " to "
                        + Say.signed(delta.high().value(), 2)
                : "–";
    }

    private static String name(String id) {
        NetworkMetric metric = MetricCatalogue.find(NetworkMetric.class, id);
        return metric == null ? id : metric.card().name();
    }

    private static Optional<Part> groups(Change change, WaveComparison comparison) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, List<Delta>> group : comparison.groups().entrySet()) {
            boolean shown = change.shown(group.getKey());
            for (Delta delta : group.getValue()) {
                if (delta.id().equals("silo") && shown && delta.delta().defined()) {
                    rows.add(List.of(
                            Cell.of(Teller.group(group.getKey())),
                            Cell.of(Say.number(delta.before(), 2)),
                            Cell.of(Say.number(delta.after(), 2)),
                            Cell.of(Say.signed(delta.delta().value(), 2))));
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.of(
                        "How far each group kept to itself",
                        List.of(new Block.Table(
                                "Silo scores of both waves",
                                false,
                                List.of(
                                        new Column("group", 2.6, false),
                                        new Column(wave(change, true), 1, true),
                                        new Column(wave(change, false), 1, true),
                                        new Column("change", 0.9, true)),
                                rows,
                                "Groups of too few people are left out."))));
    }
}
