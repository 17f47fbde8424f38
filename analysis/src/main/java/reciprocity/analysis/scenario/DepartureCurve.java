package reciprocity.analysis.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.kernel.BrandesBetweenness;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.WeakComponents;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;

/**
 * What stays connected as more and more people leave, up to three in ten: the share of those who stay who are in the largest
 * part, and the efficiency across groups among those who stay, over ties in either direction, external people left out. People
 * leave at random, many times over, and worst first: each time those with the most shortest paths through them, found again
 * at every point (after every departure up to {@value #SMALL} people). After Albert, R., Jeong, H., Barabasi, A.-L. (2000),
 * doi:10.1038/35019019; recalculated betweenness as in Holme, P. and others (2002), doi:10.1103/PhysRevE.65.056109.
 *
 * @param worst worst first, from nobody gone on
 * @param random at random: least, middle and greatest ninth-of-ten band, at the same points
 * @param orders how many random orders the band stands on
 * @param costly how many people cost more than {@value #COSTLY} of the efficiency across groups if they alone leave; null
 *     above {@value #MOST_PEOPLE} people
 */
public record DepartureCurve(
        List<Point> worst,
        List<Band> random,
        int orders,
        @Nullable Integer costly) {

    /** A loss of more than this share of the efficiency across groups counts as costly. */
    public static final double COSTLY = 0.25;

    /** The most people for whom the efficiency is found at every point. */
    public static final int MOST_PEOPLE = 20_000;

    private static final int SMALL = 300;
    private static final int POINTS = 15;
    private static final double MOST_GONE = 0.3;
    private static final double BAND = 0.1;

    /**
     * How it stands when so many have left.
     *
     * @param gone how many people have left
     * @param largest the share of those who stay in the largest part, in [0, 1]
     * @param efficiency the efficiency across groups, in [0, 1]; NOT_ASSESSABLE above {@value #MOST_PEOPLE} people
     */
    public record Point(int gone, Figure largest, Figure efficiency) {}

    /**
     * The same over many random orders: the tenth from below, the middle and the tenth from above.
     *
     * @param gone how many people have left
     * @param largest the share in the largest part
     * @param efficiency the efficiency across groups
     */
    public record Band(int gone, Spread largest, Spread efficiency) {}

    /** A tenth of the orders gave less than low, a tenth more than high. */
    public record Spread(Figure low, Figure middle, Figure high) {}

    public DepartureCurve {
        worst = List.copyOf(worst);
        random = List.copyOf(random);
    }

    /** The curve of a network. O(orders (n m / 64)) and as many betweenness runs as there are points. */
    public static DepartureCurve of(OrgNetwork network, long seed) {
        Inside inside = Inside.of(network);
        int people = inside.people();
        int[] points = points(people);
        int orders = people <= 500 ? 50 : people <= 3_000 ? 20 : 5;
        List<List<Point>> drawn = Workers.found(
                orders, order -> along(inside, shuffled(people, Chance.of(seed).split(order)), points));
        List<Band> band = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            int at = i;
            band.add(new Band(
                    points[i],
                    spread(drawn.stream().map(one -> one.get(at).largest()).toList()),
                    spread(drawn.stream().map(one -> one.get(at).efficiency()).toList())));
        }
        return new DepartureCurve(
                along(inside, worstFirst(inside, points), points), band, orders, costly(network, inside));
    }

    private static int[] points(int people) {
        return IntStream.rangeClosed(0, POINTS)
                .map(i -> (int) Math.round(people * MOST_GONE * i / POINTS))
                .distinct()
                .toArray();
    }

    private static int[] shuffled(int people, Chance chance) {
        int[] order = IntStream.range(0, people).toArray();
        chance.shuffle(order);
        return order;
    }

    private static List<Point> along(Inside inside, int[] order, int[] points) {
        List<Point> found = new ArrayList<>();
        for (int gone : points) {
            Workers.checkCancelled();
            Inside left = inside.without(Arrays.copyOf(order, gone));
            found.add(new Point(gone, largest(left), efficiency(left)));
        }
        return found;
    }

    private static Figure largest(Inside left) {
        if (left.people() == 0) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        WeakComponents parts = WeakComponents.of(left.rows());
        int most = IntStream.range(0, parts.count()).map(parts::size).max().orElse(0);
        return Figure.of((double) most / left.people());
    }

    private static Figure efficiency(Inside left) {
        if (left.people() > MOST_PEOPLE) {
            return Figure.undefined(Reason.NOT_ASSESSABLE);
        }
        long pairs = left.crossPairs();
        return pairs == 0 ? Figure.undefined(Reason.SINGLE_GROUP) : Figure.of(Departures.inverse(left) / pairs);
    }

    private static Spread spread(List<Figure> figures) {
        double[] defined = figures.stream()
                .filter(Figure::defined)
                .mapToDouble(Figure::value)
                .sorted()
                .toArray();
        if (defined.length < figures.size()) {
            Reason reason = figures.stream()
                    .map(Figure::reason)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(Reason.NOT_ASSESSABLE);
            Figure none = Figure.undefined(reason);
            return new Spread(none, none, none);
        }
        int tenth = (int) Math.floor(BAND * (defined.length - 1));
        return new Spread(
                Figure.of(defined[tenth]),
                Figure.of(defined[defined.length / 2]),
                Figure.of(defined[defined.length - 1 - tenth]));
    }

    private static int[] worstFirst(Inside inside, int[] points) {
        int[] order = new int[points.length == 0 ? 0 : points[points.length - 1]];
        int gone = 0;
        while (gone < order.length) {
            Workers.checkCancelled();
            int[] left = inside.staying(Arrays.copyOf(order, gone));
            double[] through = through(inside.without(Arrays.copyOf(order, gone)));
            int next = inside.people() <= SMALL ? gone + 1 : nextPoint(points, gone);
            int[] byPaths = IntStream.range(0, left.length)
                    .boxed()
                    .sorted(java.util.Comparator.comparingLong((Integer v) -> -Math.round(through[v] * 1e6)))
                    .mapToInt(v -> left[v])
                    .toArray();
            System.arraycopy(byPaths, 0, order, gone, next - gone);
            gone = next;
        }
        return order;
    }

    private static int nextPoint(int[] points, int gone) {
        return IntStream.of(points).filter(point -> point > gone).findFirst().orElseThrow();
    }

    /** Unordered pairs whose shortest paths lead through each person; above {@value #MOST_PEOPLE} people, their ties. */
    private static double[] through(Inside left) {
        if (left.people() > MOST_PEOPLE) {
            return IntStream.range(0, left.people())
                    .mapToDouble(left.ties()::degree)
                    .toArray();
        }
        Rows rows = left.rows();
        double[] ordered = BrandesBetweenness.of(rows);
        return Arrays.stream(ordered).map(pairs -> pairs / 2).toArray();
    }

    /**
     * A pair loses only where all its shortest paths lead through the one who leaves, and then 1/2 at most: whoever has too few
     * paths through them to reach the limit is passed over.
     */
    private static @Nullable Integer costly(OrgNetwork network, Inside inside) {
        if (inside.people() > MOST_PEOPLE) {
            return null;
        }
        double all = Departures.inverse(inside);
        double[] through = through(inside);
        int costly = 0;
        for (int v = 0; v < inside.people(); v++) {
            Workers.checkCancelled();
            double own = Departures.inverseOf(inside, v);
            if (through[v] / 2 >= COSTLY * (all - own) * (1 - 1e-9)) {
                BitSet leaving = new BitSet();
                leaving.set(inside.person(v));
                costly += Departures.of(network, leaving).impact().orElse(0) > COSTLY ? 1 : 0;
            }
        }
        return costly;
    }
}
