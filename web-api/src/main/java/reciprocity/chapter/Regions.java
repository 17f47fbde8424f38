package reciprocity.chapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import reciprocity.analysis.layout.Layout;
import reciprocity.document.Scene.Point;

/** Where a group lives: the hull of the nine in ten of its members nearest to its middle. */
final class Regions {

    private static final double KEPT = 0.9;

    private Regions() {}

    /** The median place of people. */
    static Point middle(Layout layout, int[] members) {
        return new Point(
                median(IntStream.of(members).mapToDouble(layout::x)),
                median(IntStream.of(members).mapToDouble(layout::y)));
    }

    private static double median(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The corners of the hull, in their order. */
    static List<Point> hull(Layout layout, int[] members) {
        Point middle = middle(layout, members);
        List<Point> near = Arrays.stream(members)
                .mapToObj(person -> new Point(layout.x(person), layout.y(person)))
                .sorted(Comparator.comparingDouble(point -> Math.hypot(point.x() - middle.x(), point.y() - middle.y())))
                .limit(Math.max(1, (long) Math.ceil(members.length * KEPT)))
                .toList();
        return convex(near);
    }

    /** The convex hull by Andrew's monotone chain. */
    private static List<Point> convex(List<Point> points) {
        List<Point> sorted = points.stream()
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        List<Point> back = new ArrayList<>(sorted);
        java.util.Collections.reverse(back);
        List<Point> hull = new ArrayList<>(half(sorted));
        hull.addAll(half(back));
        return hull;
    }

    private static List<Point> half(List<Point> sorted) {
        List<Point> chain = new ArrayList<>();
        for (Point point : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.get(chain.size() - 1), point) <= 0) {
                chain.remove(chain.size() - 1);
            }
            chain.add(point);
        }
        return chain.subList(0, chain.size() - 1);
    }

    private static double turn(Point from, Point by, Point to) {
        return (by.x() - from.x()) * (to.y() - from.y()) - (by.y() - from.y()) * (to.x() - from.x());
    }
}
