package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.report.Report;
import reciprocity.analysis.response.Badge;
import reciprocity.analysis.response.Interval;
import reciprocity.analysis.response.ResponseRate;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.document.Particulars;
import reciprocity.document.Shade;
import reciprocity.graph.Symmetry;
import reciprocity.model.Asks;
import reciprocity.study.MissingAnswers;
import reciprocity.study.Viewer;

/** How far the data reach: who answered, what missing answers could move, what became of every row, what is not said. */
final class QualityChapter {

    private QualityChapter() {}

    static Chapter of(Teller teller, Particulars.@Nullable Intake intake) {
        List<Part> parts = new ArrayList<>();
        boolean asNamed = teller.study().reading().symmetry() == Symmetry.AS_NAMED;
        MissingAnswers.Found found =
                asNamed ? teller.study().ask(new MissingAnswers()) : new MissingAnswers.Found(List.of());
        parts.add(response(teller, found));
        for (MissingAnswers.Bounded bounded : found.byAsking()) {
            parts.add(bounds(teller, bounded));
        }
        if (intake != null) {
            parts.add(rows(teller, intake));
        }
        parts.add(withheld(teller));
        return new Chapter("quality", "Data quality", "", parts);
    }

    private static Part response(Teller teller, MissingAnswers.Found found) {
        ResponseRate rate = ResponseRate.of(teller.study().network());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(
                "%s (%s). %s".formatted(ReportDocument.answered(rate), Say.share(rate.rate()), allows(rate.badge())),
                Block.Style.BODY));
        if (!teller.people()) {
            blocks.add(new Block.Text(teller.nobody(), Block.Style.BODY));
        }
        if (!found.byAsking().isEmpty()) {
            List<List<Cell>> rows = new ArrayList<>();
            for (Map.Entry<String, ResponseRate> group :
                    found.byAsking().get(0).bounds().groups().entrySet()) {
                ResponseRate one = group.getValue();
                boolean shown = teller.study().shows(group.getKey());
                Cell held = new Cell("withheld", Shade.HELD);
                rows.add(List.of(
                        Cell.of(Teller.group(group.getKey())),
                        Cell.of(Say.count(one.asked())),
                        shown ? Cell.of(Say.count(one.answered())) : held,
                        shown ? Cell.of(Say.share(one.rate())) : held));
            }
            blocks.add(new Block.Table(
                    "Who answered, by " + teller.column(),
                    false,
                    List.of(
                            new Column(teller.column(), 2.4, false),
                            new Column("asked", 1, true),
                            new Column("answered", 1, true),
                            new Column("share", 1, true)),
                    rows,
                    "From %s of answers on figures serve every use, from %s on they show directions; below that nothing is said of single people."
                            .formatted(Say.percent(Badge.ALL), Say.percent(Badge.SOME))));
        }
        return Part.of("Who answered", blocks);
    }

    private static String allows(Badge badge) {
        return switch (badge) {
            case ALL_USES -> "That serves every use of these figures.";
            case DIRECTIONAL -> "Figures show directions; small differences mean little.";
            case NO_PERSON_LEVEL -> "Nothing is said of single people.";
        };
    }

    private static Part bounds(Teller teller, MissingAnswers.Bounded bounded) {
        List<List<Cell>> rows = new ArrayList<>();
        boolean whole = teller.whole();
        row(
                rows,
                "share of ties returned",
                bounded.reciprocity(),
                bounded.bounds().reciprocity(),
                whole);
        row(rows, "density", bounded.density(), bounded.bounds().density(), whole);
        row(rows, "E-I index", bounded.externalInternal(), bounded.bounds().externalInternal(), whole);
        List<String> groups = teller.study().network().groups().names();
        for (Map.Entry<String, Interval> silo : bounded.bounds().silo().entrySet()) {
            row(
                    rows,
                    "silo score of " + Teller.group(silo.getKey()),
                    bounded.silo().at(groups.indexOf(silo.getKey())),
                    silo.getValue(),
                    teller.study().shows(silo.getKey()));
        }
        String asked = bounded.bounds().asks() == Asks.GIVES ? "whom one gives to" : "whom one receives from";
        return Part.of(
                "What missing answers could move: " + String.join(", ", bounded.kinds()),
                List.of(new Block.Table(
                        "Figures with their least and greatest values under any missing answers",
                        false,
                        List.of(
                                new Column("figure", 2.6, false),
                                new Column("observed", 1, true),
                                new Column("among those who answered", 1.2, true),
                                new Column("least", 0.8, true),
                                new Column("greatest", 0.8, true)),
                        rows,
                        "Questions that ask %s; %s unknown."
                                .formatted(
                                        asked,
                                        Say.some(
                                                bounded.bounds().unknownPairs(),
                                                "ordered pair of people is",
                                                "ordered pairs of people are")))));
    }

    private static void row(List<List<Cell>> rows, String name, Figure observed, Interval interval, boolean shown) {
        Cell held = new Cell("withheld", Shade.HELD);
        rows.add(List.of(
                Cell.of(name),
                shown ? Cell.of(Say.number(observed, 3)) : held,
                shown ? Cell.of(Say.number(interval.respondents(), 3)) : held,
                shown ? Cell.of(Say.number(interval.least(), 3)) : held,
                shown ? Cell.of(Say.number(interval.greatest(), 3)) : held));
    }

    private static Part rows(Teller teller, Particulars.Intake intake) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "What became of the rows of each file",
                false,
                List.of(
                        new Column("file", 2.4, false),
                        new Column("rows read", 1, true),
                        new Column("kept", 1, true),
                        new Column("merged", 1, true),
                        new Column("dropped", 1, true)),
                intake.files().stream()
                        .map(file -> List.of(
                                Cell.of(file.file()),
                                Cell.of(Say.count(file.read())),
                                Cell.of(Say.count(file.kept())),
                                Cell.of(Say.count(file.merged())),
                                Cell.of(Say.count(file.dropped()))))
                        .toList(),
                ""));
        if (!intake.findings().isEmpty()) {
            blocks.add(new Block.Table(
                    "What was odd in the files, counted",
                    false,
                    List.of(
                            new Column("what was odd", 3, false),
                            new Column("gravity", 1, false),
                            new Column("times", 1, true)),
                    intake.findings().stream()
                            .map(odd -> List.of(
                                    Cell.of(odd.rule().replace('-', ' ')),
                                    Cell.of(odd.severity()),
                                    Cell.of(Say.count(odd.count()))))
                            .toList(),
                    ""));
        }
        boolean whole = teller.study().question().viewer() == Viewer.CONSULTANT;
        if (whole && !intake.places().isEmpty()) {
            blocks.add(places(intake));
        }
        return Part.of("What became of the files", blocks);
    }

    /** Rows alone are no secret; the header of a table of people by people can be somebody's id, so this is for who sees names. */
    private static Block places(Particulars.Intake intake) {
        long rows = intake.findings().stream().mapToLong(Particulars.Odd::count).sum();
        return new Block.Table(
                "Where it was odd, the first rows",
                false,
                List.of(
                        new Column("file", 2.4, false),
                        new Column("row", 1, true),
                        new Column("column", 1.4, false),
                        new Column("what was odd", 3, false),
                        new Column("gravity", 1, false)),
                intake.places().stream()
                        .map(place -> List.of(
                                Cell.of(place.file()),
                                Cell.of(Say.count(place.row())),
                                Cell.of(place.column()),
                                Cell.of(place.rule().replace('-', ' ')),
                                Cell.of(place.severity())))
                        .toList(),
                intake.places().size() < rows
                        ? "%s of %s remarks; the page and the API give all of them, with what stood there."
                                .formatted(Say.count(intake.places().size()), Say.count(rows))
                        : "");
    }

    private static Part withheld(Teller teller) {
        List<Report.Withheld> withheld = teller.report().withheld();
        if (withheld.isEmpty()) {
            return Part.of(
                    "What is not said",
                    List.of(new Block.Text(
                            "Every finding that was looked for and found is in this report.", Block.Style.BODY)));
        }
        List<List<Cell>> rows = withheld.stream()
                .map(one -> List.of(
                        Cell.of(one.topic().name().toLowerCase(java.util.Locale.ROOT)),
                        Cell.of(one.why()),
                        Cell.of(Say.count(one.count()))))
                .toList();
        return Part.of(
                "What is not said",
                List.of(new Block.Table(
                        "Findings that are not said, and why",
                        false,
                        List.of(
                                new Column("about", 1.4, false),
                                new Column("why", 3, false),
                                new Column("findings", 1, true)),
                        rows,
                        "")));
    }
}
