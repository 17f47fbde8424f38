package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.support.Acts;
import reciprocity.analysis.support.Returns;
import reciprocity.analysis.support.SafetyNet;
import reciprocity.analysis.support.Support;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.document.Shade;

/** How support comes back, on whom people can fall back, which acts it is made of, and whether trust goes with it. */
final class SupportChapter {

    private SupportChapter() {}

    static Optional<Chapter> of(Teller teller) {
        List<Part> parts = new ArrayList<>(FindingParts.of(teller, Topic.RECIPROCITY, Topic.RETURN));
        Support support = teller.study().support();
        if (!support.kinds().isEmpty() && support.returns().ties() > 0 && teller.whole()) {
            parts.add(returns(support));
            parts.addAll(FindingParts.of(teller, Topic.SAFETY));
            parts.add(net(support.net()));
            parts.addAll(FindingParts.of(teller, Topic.GIVING, Topic.RECOGNITION));
            acts(teller, support.acts()).ifPresent(parts::add);
            parts.addAll(FindingParts.of(teller, Topic.TRUST));
            further(support).ifPresent(parts::add);
        } else {
            parts.addAll(FindingParts.of(teller, Topic.SAFETY, Topic.GIVING, Topic.RECOGNITION, Topic.TRUST));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter("support", "Reciprocity and support", "", parts));
    }

    private static Part returns(Support support) {
        Returns returns = support.returns();
        List<Block.Bar> bars = new ArrayList<>();
        bar(bars, "returned, in the same act", returns.likeForLike());
        bar(bars, "returned, in any act", returns.anyKind());
        bar(bars, "comes back round a circle of three", returns.generalised());
        bar(bars, "not returned", returns.unreturned());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bars(
                "How %s come back".formatted(Say.some(returns.ties(), "support tie", "support ties")),
                "share of " + Say.some(returns.ties(), "support tie", "support ties"),
                "",
                bars));
        if (support.lag().medianDays().defined()) {
            blocks.add(new Block.Text(
                    "Half of what is returned comes back within %s days, among %s with dates."
                            .formatted(
                                    Say.number(support.lag().medianDays(), 0),
                                    Say.some(support.lag().gifts(), "act", "acts")),
                    Block.Style.BODY));
        }
        return Part.of("How support comes back", blocks);
    }

    private static void bar(List<Block.Bar> bars, String label, Figure share) {
        if (share.defined()) {
            bars.add(new Block.Bar(label, share.value(), null, Say.share(share)));
        }
    }

    private static Part net(SafetyNet net) {
        return Part.of(
                "On whom people can fall back",
                List.of(new Block.Facts(List.of(
                        new Block.Fact("Nobody to turn to", Say.share(net.noneShare()), "of everybody inside"),
                        new Block.Fact("Exactly one person", Say.share(net.oneShare()), "to turn to"),
                        new Block.Fact("Givers a person", Say.number(net.meanGivers(), 1), "on average"),
                        new Block.Fact(
                                "Two separate sources",
                                Say.share(net.twoSourcesShare()),
                                "no single person lies between")))));
    }

    private static Optional<Part> acts(Teller teller, Acts acts) {
        if (acts.acts().size() < 2) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Acts.Act act : acts.acts()) {
            boolean shown = act.people() >= teller.study().guard().least();
            Cell held = new Cell("withheld", Shade.HELD);
            rows.add(List.of(
                    Cell.of(act.name()),
                    Cell.of(Say.count(act.ties())),
                    shown ? Cell.of(Say.share(act.share())) : held,
                    shown ? Cell.of(Say.share(act.reciprocity())) : held));
        }
        return Optional.of(Part.of(
                "Which acts support is made of",
                List.of(
                        new Block.Text(
                                "A pair exchanges %s acts on average.".formatted(Say.number(acts.meanActs(), 1)),
                                Block.Style.BODY),
                        new Block.Table(
                                "Acts of support with how often each is returned",
                                false,
                                List.of(
                                        new Column("act", 2, false),
                                        new Column("ties", 1, true),
                                        new Column("share", 1, true),
                                        new Column("returned in kind", 1, true)),
                                rows,
                                ""))));
    }

    private static Optional<Part> further(Support support) {
        List<List<Cell>> rows = new ArrayList<>();
        row(
                rows,
                "help offered without being asked, where that is known",
                support.offers().unasked());
        row(rows, "reports who bring matters to their boss", support.voice().share());
        row(
                rows,
                "support beyond reporting lines and own group",
                support.shadow().shadow());
        if (support.crisis().asked()) {
            row(rows, "support in a crisis that is returned", support.crisis().reciprocity());
            row(
                    rows,
                    "crisis support that runs along everyday support",
                    support.crisis().onEveryday());
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.of(
                        "Further sides of support",
                        List.of(new Block.Table(
                                "Further shares of support ties",
                                false,
                                List.of(new Column("what", 4, false), new Column("share", 1, true)),
                                rows,
                                ""))));
    }

    private static void row(List<List<Cell>> rows, String words, Figure share) {
        if (share.defined()) {
            rows.add(List.of(Cell.of(words), Cell.of(Say.share(share))));
        }
    }
}
