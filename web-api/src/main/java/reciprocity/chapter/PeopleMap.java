package reciprocity.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.layout.Layout;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Scores;
import reciprocity.document.Palette;
import reciprocity.document.Scene;
import reciprocity.document.Scene.Anchor;
import reciprocity.document.Scene.Point;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.study.Measurements;
import reciprocity.study.Viewer;

/** The map of people: regions below, then ties, then people, then names. */
final class PeopleMap {

    private static final double PADDING = 28;
    private static final int MOST_LINES = 6_000;
    private static final int MOST_NAMED = 8;
    private static final double MARGIN = 70;

    private final Teller teller;
    private final OrgNetwork network;
    private final Grouping groups;
    private final Layout layout;
    private final CategoryColours colours;
    private final double left;
    private final double top;
    private final double width;
    private final double height;
    private final List<Scene.Shape> shapes = new ArrayList<>();
    private final Labels labels = new Labels();

    PeopleMap(Teller teller) {
        this.teller = teller;
        this.network = teller.study().network();
        this.groups = network.groups();
        this.layout = teller.study().layout();
        this.colours = new CategoryColours(groups);
        IntStream all = IntStream.range(0, network.size());
        DoubleSummaryStatistics across = all.mapToDouble(layout::x).summaryStatistics();
        DoubleSummaryStatistics down =
                IntStream.range(0, network.size()).mapToDouble(layout::y).summaryStatistics();
        this.left = across.getMin() - MARGIN;
        this.top = down.getMin() - MARGIN;
        this.width = across.getMax() + MARGIN - left;
        this.height = down.getMax() + MARGIN - top;
    }

    Scene scene() {
        double[] radius = radii();
        regions();
        ties();
        for (int person = 0; person < network.size(); person++) {
            shapes.add(new Scene.Dot(
                    x(person), y(person), radius[person], colours.of(groups.of(person)), Palette.PAPER, 1.6));
        }
        titles();
        if (network.size() <= 1_000) {
            names(radius);
        }
        return new Scene(width, height, shapes);
    }

    private double x(int person) {
        return layout.x(person) - left;
    }

    private double y(int person) {
        return layout.y(person) - top;
    }

    private void regions() {
        for (int group = 0; group < groups.groups(); group++) {
            int[] members = groups.members(group);
            if (members.length > 0) {
                String ground = Palette.tint(colours.of(group), 0.1);
                List<Point> hull = Regions.hull(layout, members).stream()
                        .map(point -> new Point(point.x() - left, point.y() - top))
                        .toList();
                shapes.add(new Scene.Area(hull, ground, ground, 2 * PADDING));
            }
        }
    }

    /** Inside a group in its colour, across in grey; only ties across where there are many, and of those the first. */
    private void ties() {
        Rows either = network.ties().either();
        Rows mutual = network.ties().mutual();
        boolean all = network.ties().undirectedTies() <= MOST_LINES;
        int drawn = 0;
        for (int person = 0; person < either.people(); person++) {
            for (int at = either.begin(person); at < either.end(person) && drawn < MOST_LINES; at++) {
                int other = either.neighbour(at);
                boolean inside = groups.of(person) == groups.of(other);
                if (other > person && (all || !inside)) {
                    drawn++;
                    String colour = inside
                            ? Palette.tint(colours.of(groups.of(person)), 0.42)
                            : Palette.tint(Palette.INK, 0.26);
                    shapes.add(Scene.Run.line(
                            x(person),
                            y(person),
                            x(other),
                            y(other),
                            colour,
                            mutual.contains(person, other) ? 1.6 : 0.8));
                }
            }
        }
    }

    private double[] radii() {
        Scores scores = betweenness();
        double most = IntStream.range(0, network.size())
                .mapToDouble(person -> value(scores, person))
                .max()
                .orElse(0);
        double least = network.size() > 500 ? 3 : 5;
        return IntStream.range(0, network.size())
                .mapToDouble(person -> least + (most > 0 ? 12 * Math.sqrt(value(scores, person) / most) : 0))
                .toArray();
    }

    private @Nullable Scores betweenness() {
        return teller.study().measurements().people().stream()
                .filter(column -> column.card().id().equals("betweenness"))
                .map(Measurements.Column::scores)
                .findFirst()
                .orElse(null);
    }

    private static double value(@Nullable Scores scores, int person) {
        Figure none = Figure.of(0);
        return (scores == null ? none : scores.at(person)).orElse(0);
    }

    /** Those through whom most shortest ways lead, where there is room; keys in place of names are left out. */
    private void names(double[] radius) {
        if (teller.study().question().viewer() != Viewer.CONSULTANT) {
            return;
        }
        IntStream.range(0, network.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> -radius[person]))
                .limit(MOST_NAMED)
                .forEach(person -> labels.place(
                                x(person), y(person) - radius[person] - 5, teller.name(person), 17, false, Palette.INK)
                        .ifPresent(shapes::add));
    }

    private void titles() {
        for (int group = 0; group < groups.groups(); group++) {
            int[] members = groups.members(group);
            if (members.length > 0) {
                shapes.add(title(group, members));
            }
        }
    }

    /** Above the region, or below it where that is full or off the sheet. */
    private Scene.Words title(int group, int[] members) {
        List<Point> hull = Regions.hull(layout, members);
        double highest = hull.stream().mapToDouble(Point::y).min().orElse(0) - top;
        double lowest = hull.stream().mapToDouble(Point::y).max().orElse(0) - top;
        double x = Math.max(110, Math.min(width - 110, middle(hull) - left));
        String words = "%s, %s".formatted(Teller.group(groups.name(group)), Say.count(members.length));
        double above = highest - PADDING - 8;
        double below = lowest + PADDING + 24;
        String colour = Palette.INK;
        return labels.place(x, above > 24 ? above : below, words, 22, true, colour)
                .or(() -> labels.place(x, below, words, 22, true, colour))
                .orElseGet(() -> new Scene.Words(x, above, words, 22, true, Anchor.MIDDLE, colour, 4));
    }

    private static double middle(List<Point> hull) {
        double least = hull.stream().mapToDouble(Point::x).min().orElse(0);
        double most = hull.stream().mapToDouble(Point::x).max().orElse(0);
        return (least + most) / 2;
    }
}
