package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reciprocity.analysis.scenario.DepartureCurve;
import reciprocity.analysis.scenario.Introduction;
import reciprocity.analysis.scenario.Introductions;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.document.Palette;
import reciprocity.document.Scene.Point;

/** Who to introduce, and what would be lost: computed on the ties of this survey, no forecast. */
final class WhatIfChapter {

    private static final int INTRODUCTIONS = 3;

    private WhatIfChapter() {}

    static Optional<Chapter> of(Teller teller) {
        int people = teller.study().network().size();
        if (people < 3 || people > Teller.MOST_PEOPLE || !teller.whole()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        introductions(teller).ifPresent(parts::add);
        departures(teller).ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        "what-if",
                        "Who to introduce, what would be lost",
                        "What the ties of this survey would give; nothing here says what people will do.",
                        parts));
    }

    private static Optional<Part> introductions(Teller teller) {
        Introductions found = teller.study().whatIf().introductions(INTRODUCTIONS);
        if (found.sequence().isEmpty()
                || !found.before().defined()
                || !found.after().defined()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        double gain = found.after().value() / Math.max(found.before().value(), Double.MIN_NORMAL) - 1;
        blocks.add(new Block.Text(
                "%s would bring groups closer by %s."
                        .formatted(
                                Say.some(found.sequence().size(), "introduction", "introductions"), Say.percent(gain)),
                Block.Style.BODY));
        if (teller.people()) {
            blocks.add(table(teller, found));
        } else {
            blocks.add(new Block.Text(teller.nobody(), Block.Style.BODY));
        }
        return Optional.of(Part.of("Who to introduce", blocks));
    }

    private static Block.Table table(Teller teller, Introductions found) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Introduction one : found.sequence()) {
            int a = teller.study().network().people().number(one.a());
            int b = teller.study().network().people().number(one.b());
            rows.add(List.of(
                    Cell.of(teller.name(a) + ", " + teller.groupOf(a)),
                    Cell.of(teller.name(b) + ", " + teller.groupOf(b)),
                    Cell.of(one.distance() == null ? "no way" : one.distance() + " steps"),
                    Cell.of(Say.signed(one.gain(), 4)),
                    Cell.of(
                            one.way().size() > 2
                                    ? teller.names(
                                            one.way().subList(1, one.way().size() - 1))
                                    : "–")));
        }
        return new Block.Table(
                "Introductions that would bring groups closest, one after the other",
                false,
                List.of(
                        new Column("one", 2, false),
                        new Column("the other", 2, false),
                        new Column("today apart", 0.9, true),
                        new Column("nearness gained", 1, true),
                        new Column("a warm way leads over", 2.4, false)),
                rows,
                "Found one after the other, each with the earlier ones made (greedy); people with many ties already are not asked for more.");
    }

    private static Optional<Part> departures(Teller teller) {
        DepartureCurve curve = teller.study().whatIf().curve();
        int inside = curve.worst().isEmpty()
                ? 0
                : curve.worst().get(curve.worst().size() - 1).gone();
        boolean told = inside > 0
                && curve.worst().stream().allMatch(point -> point.largest().defined())
                && curve.random().stream().allMatch(band -> band.largest().low().defined());
        if (!told) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        Integer costly = curve.costly();
        if (costly != null) {
            String who = costly == 0 ? "Nobody alone" : Say.some(costly, "person alone", "people, each alone,");
            blocks.add(new Block.Text(
                    "%s would take more than %s of the nearness between groups along by leaving."
                            .formatted(who, Say.percent(DepartureCurve.COSTLY)),
                    Block.Style.BODY));
        }
        blocks.add(picture(curve, inside));
        return Optional.of(Part.of("What would stay connected if people left", blocks));
    }

    private static Block.Picture picture(DepartureCurve curve, int most) {
        Chart chart = new Chart(most, "people gone");
        List<Point> low = new ArrayList<>();
        List<Point> high = new ArrayList<>();
        List<Point> middle = new ArrayList<>();
        for (DepartureCurve.Band band : curve.random()) {
            low.add(new Point(band.gone(), band.largest().low().value()));
            high.add(new Point(band.gone(), band.largest().high().value()));
            middle.add(new Point(band.gone(), band.largest().middle().value()));
        }
        chart.mark(0, "0").mark(most, Say.count(most));
        chart.band(low, high, Palette.tint(Palette.category(0), 0.2));
        chart.line(middle, Palette.category(0), "at random");
        chart.line(
                curve.worst().stream()
                        .map(point -> new Point(point.gone(), point.largest().value()))
                        .toList(),
                Palette.category(1),
                "joining most first");
        return new Block.Picture(
                "Share of those who stay who are in the largest connected part, as people leave: at random, and those on most shortest ways first.",
                chart.scene(),
                "The share of those who stay in the largest connected part. Band: eight in ten of %s random orders."
                        .formatted(Say.count(curve.orders())));
    }
}
