package reciprocity.chapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reciprocity.analysis.cluster.LeaderClusters;
import reciprocity.analysis.decision.ReportingLine.Asked;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.model.TieMeaning;
import reciprocity.study.Leadership;

/** How leaders stand together: partnership, five relationships, clusters, who is asked before decisions. */
final class LeadersChapter {

    private LeadersChapter() {}

    static Optional<Chapter> of(Teller teller) {
        List<Part> parts = new ArrayList<>(FindingParts.of(teller, Topic.LEADERS));
        Leadership leadership = teller.leadership();
        clusters(teller, leadership).ifPresent(parts::add);
        parts.addAll(FindingParts.of(teller, Topic.PARTNERSHIP, Topic.PURPOSE));
        PartnershipQuadrant.of(leadership).ifPresent(parts::add);
        parts.addAll(FindingParts.of(teller, Topic.FIVE));
        FiveGrid.of(teller, leadership).ifPresent(parts::add);
        parts.addAll(FindingParts.of(teller, Topic.DECISIONS));
        decisions(leadership).ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        "leaders", "Leaders", "Pairs are described, people are not scored or ranked.", parts));
    }

    private static Optional<Part> clusters(Teller teller, Leadership leadership) {
        LeaderClusters clusters = leadership.clusters();
        int leaders = clusters.leaders();
        if (leaders < 2 || !leadership.layers().asked(TieMeaning.SUPPORT)) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Leaders", Say.count(leaders), "in the roster"),
                fact(leadership, "Tied both ways", clusters.mutualDensity(), "of all pairs of leaders"),
                fact(leadership, "Tied either way", clusters.coverage(), "of all pairs of leaders"),
                fact(leadership, "In the largest network", clusters.largestComponent(), "of all leaders"))));
        if (teller.people()) {
            List<List<Cell>> rows = new ArrayList<>();
            Set<Integer> listed = new HashSet<>();
            for (List<Integer> cluster : clusters.components()) {
                listed.addAll(cluster);
                rows.add(List.of(
                        Cell.of(cluster.size() == 1 ? "stands outside" : "network of " + cluster.size()),
                        Cell.of(String.join(
                                ", ", cluster.stream().map(teller::name).toList()))));
            }
            for (int apart : clusters.apart()) {
                if (!listed.contains(apart)) {
                    rows.add(List.of(Cell.of("no returned tie to a leader"), Cell.of(teller.name(apart))));
                }
            }
            blocks.add(new Block.Table(
                    "Networks of leaders by support ties that go both ways",
                    false,
                    List.of(new Column("network", 1.2, false), new Column("leaders", 4, false)),
                    rows,
                    ""));
        } else {
            blocks.add(new Block.Text(teller.nobody(), Block.Style.BODY));
        }
        return Optional.of(Part.of("Networks of leaders", blocks));
    }

    private static Block.Fact fact(Leadership leadership, String name, Figure figure, String beside) {
        Figure shown = leadership.shown(figure, leadership.clusters().leaders());
        return new Block.Fact(name, Say.share(shown), beside);
    }

    private static Optional<Part> decisions(Leadership leadership) {
        if (!leadership.layers().asked(TieMeaning.DECISION)
                || leadership.decisions().lines().isEmpty()) {
            return Optional.empty();
        }
        int people = leadership.deciders();
        List<List<Cell>> rows = new ArrayList<>();
        for (Asked asked : Asked.values()) {
            Figure count =
                    leadership.shown(Figure.of((double) leadership.decisions().count(asked)), people);
            rows.add(List.of(Cell.of(words(asked)), Cell.of(Say.number(count, 0))));
        }
        return Optional.of(Part.of(
                "Who asks whom before deciding",
                List.of(
                        new Block.Facts(List.of(
                                new Block.Fact(
                                        "Both ask each other",
                                        Say.share(leadership.shown(
                                                leadership.decisions().leaderLeaderRatio(), people)),
                                        "of lines on which anybody asks"),
                                new Block.Fact(
                                        "How far asking centres on one person",
                                        Say.number(leadership.meanCentralization(), 2),
                                        "mean of teams, 1 on one alone"),
                                new Block.Fact(
                                        "Asked by many without the title",
                                        Say.number(
                                                leadership.shown(
                                                        Figure.of(leadership
                                                                .emergent()
                                                                .people()
                                                                .size()),
                                                        leadership.people().size()),
                                                0),
                                        "people in the top tenth"))),
                        new Block.Table(
                                "Reporting lines by who asks whom before deciding",
                                false,
                                List.of(new Column("reporting lines", 3, false), new Column("lines", 1, true)),
                                rows,
                                ""))));
    }

    private static String words(Asked asked) {
        return switch (asked) {
            case LEADER_LEADER -> "both ask each other";
            case ASKING_DOWN -> "only the boss asks";
            case ASKING_UP -> "only the one who reports asks";
            case SILENT -> "neither asks";
        };
    }
}
