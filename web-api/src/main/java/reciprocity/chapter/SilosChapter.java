package reciprocity.chapter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.report.Insight;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.response.Interval;
import reciprocity.analysis.silo.Silo;
import reciprocity.analysis.silo.SiloDetector;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.document.Shade;
import reciprocity.study.Study;

/** How far each group keeps to itself, and for each that is called a silo what holds it. */
final class SilosChapter {

    private static final int MOST_CONNECTORS = 6;
    private static final Set<Topic> TOPICS = Set.of(Topic.SILO, Topic.THREAD);

    private SilosChapter() {}

    static Optional<Chapter> of(Teller teller) {
        List<Silo> silos = teller.study().silos().stream()
                .sorted(Comparator.comparingDouble((Silo silo) -> teller.study().shows(silo.group())
                                ? -silo.score().orElse(-2)
                                : 3)
                        .thenComparing(Silo::group))
                .toList();
        if (silos.size() < 2) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(overview(teller, silos));
        List<Silo> called = silos.stream()
                .filter(silo -> silo.called() && teller.study().shows(silo.group()))
                .toList();
        for (Silo silo : called) {
            parts.add(depth(teller, silo).opening());
            parts.addAll(FindingParts.of(teller, insight -> about(insight, silo)));
        }
        parts.addAll(FindingParts.of(
                teller,
                insight ->
                        TOPICS.contains(insight.topic()) && called.stream().noneMatch(silo -> about(insight, silo))));
        return Optional.of(
                new Chapter("silos", "How far each %s keeps to itself".formatted(teller.column()), "", parts));
    }

    private static boolean about(Insight insight, Silo silo) {
        return TOPICS.contains(insight.topic()) && insight.evidence().groups().contains(silo.group());
    }

    private static Part overview(Teller teller, List<Silo> silos) {
        List<Block.Bar> bars = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Silo silo : silos) {
            boolean shown = teller.study().shows(silo.group());
            rows.add(row(teller, silo, shown));
            if (shown && silo.internalShare().defined()) {
                bars.add(new Block.Bar(
                        Teller.group(silo.group()),
                        silo.internalShare().value(),
                        silo.chanceShare().defined() ? silo.chanceShare().value() : null,
                        Say.share(silo.internalShare())));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!bars.isEmpty()) {
            blocks.add(new Block.Bars(
                    "Share of ties given that stays inside each group, beside the share its size alone would give",
                    "share of ties given that stays inside",
                    "share that size alone would give",
                    bars));
        }
        List<Column> columns = new ArrayList<>(List.of(
                new Column(teller.column(), 2.2, false),
                new Column("people", 0.8, true),
                new Column("answered", 0.9, true),
                new Column("score", 0.8, true),
                new Column("q", 0.9, true),
                new Column("ways out, in effect", 1.1, true)));
        if (!teller.study().siloBounds().isEmpty()) {
            columns.add(new Column("score with any missing answers", 1.5, true));
        }
        blocks.add(new Block.Table(
                "Silo figures of every group",
                false,
                columns,
                rows,
                ("Score: 1 wholly closed, 0 as size would give, −1 wholly outward. A silo is called only with a score of "
                                + "%s or more, q of %s or less and %s answered.")
                        .formatted(SiloDetector.SCORE, SiloDetector.Q, Say.percent(SiloDetector.RESPONSE))));
        return Part.of("All groups side by side", blocks);
    }

    private static List<Cell> row(Teller teller, Silo silo, boolean shown) {
        String name = Teller.group(silo.group());
        boolean bounded = !teller.study().siloBounds().isEmpty();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(
                shown && silo.called() ? name + " · silo" : name, shown && silo.called() ? Shade.STRONG : Shade.NONE));
        cells.add(Cell.of(Say.count(silo.people())));
        if (!shown) {
            cells.addAll(Collections.nCopies(bounded ? 5 : 4, new Cell("withheld", Shade.HELD)));
            return cells;
        }
        cells.add(Cell.of(Say.percent(silo.response())));
        cells.add(Cell.of(Say.number(silo.score(), 2)));
        cells.add(Cell.of(Say.chance(silo.q())));
        cells.add(Cell.of(Say.number(silo.effectiveConnectors(), 1)));
        if (bounded) {
            cells.add(Cell.of(bounds(teller.study(), silo)));
        }
        return cells;
    }

    private static String bounds(Study study, Silo silo) {
        Interval bounds = study.siloBounds().get(silo.group());
        return bounds == null || !bounds.least().defined() || !bounds.greatest().defined()
                ? "–"
                : Say.number(bounds.least(), 2) + " to " + Say.number(bounds.greatest(), 2);
    }

    private static Part depth(Teller teller, Silo silo) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("People", Say.count(silo.people()), Say.percent(silo.response()) + " answered"),
                new Block.Fact(
                        "Stays inside", Say.share(silo.internalShare()), "by size " + Say.share(silo.chanceShare())),
                new Block.Fact("Ties that leave", Say.count(silo.leaving()), "of " + Say.count(silo.arcs()) + " given"),
                new Block.Fact(
                        "Score without the first connector",
                        Say.number(silo.scoreWithoutTop(), 2),
                        "now " + Say.number(silo.score(), 2)))));
        if (teller.people() && !silo.connectors().isEmpty()) {
            blocks.add(connectors(teller, silo));
        }
        blocks.add(others(teller, silo));
        return Part.of("What holds " + Teller.group(silo.group()), blocks);
    }

    private static Block.Bars connectors(Teller teller, Silo silo) {
        return new Block.Bars(
                "Who carries the ties that leave " + Teller.group(silo.group()),
                "share of the ties that leave, by who sends them",
                "",
                silo.connectors().stream()
                        .limit(MOST_CONNECTORS)
                        .map(one ->
                                new Block.Bar(teller.name(one.person()), one.share(), null, Say.percent(one.share())))
                        .toList());
    }

    private static double told(Teller teller, Map.Entry<String, Figure> other) {
        Figure ratio = other.getValue();
        return teller.study().shows(other.getKey()) && ratio.defined() ? ratio.value() : Double.POSITIVE_INFINITY;
    }

    /** The other groups, those first that get least of what would be expected; what is withheld comes last, by name. */
    private static Block.Table others(Teller teller, Silo silo) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Map.Entry<String, Figure>> others =
                new ArrayList<>(silo.observedExpected().entrySet());
        others.sort(Comparator.comparingDouble((Map.Entry<String, Figure> other) -> told(teller, other))
                .thenComparing(Map.Entry::getKey));
        for (Map.Entry<String, Figure> other : others) {
            boolean shown = teller.study().shows(other.getKey());
            Figure ratio = other.getValue();
            Cell cell = !shown
                    ? new Cell("withheld", Shade.HELD)
                    : ratio.defined()
                            ? new Cell(Say.decimal(ratio.value(), 1), Shade.ofRatio(ratio.value()))
                            : Cell.of("–");
            String meets = !shown ? "" : silo.missingGroups().contains(other.getKey()) ? "no tie, either way" : "";
            rows.add(List.of(Cell.of(Teller.group(other.getKey())), cell, Cell.of(meets)));
        }
        return new Block.Table(
                "What " + Teller.group(silo.group()) + " gives to each other group, observed by expected",
                false,
                List.of(
                        new Column("gives to", 2, false),
                        new Column("observed by expected", 1.4, true),
                        new Column("", 2.4, false)),
                rows,
                "");
    }
}
