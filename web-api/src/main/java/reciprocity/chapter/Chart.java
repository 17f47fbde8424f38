package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import reciprocity.document.Palette;
import reciprocity.document.Scene;
import reciprocity.document.Scene.Anchor;
import reciprocity.document.Scene.Point;

/** A drawing of shares over something: a frame with 0, 50 and 100 %, and lines or bands in it. */
final class Chart {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 360;
    private static final double LEFT = 70;
    private static final double RIGHT = 170;
    private static final double TOP = 24;
    private static final double BOTTOM = 56;

    private final double most;
    private final List<Scene.Shape> shapes = new ArrayList<>();

    /**
     * An empty frame.
     *
     * @param most the greatest value along the lower edge, more than 0
     */
    Chart(double most, String along) {
        this.most = most;
        for (int share = 0; share <= 100; share += 50) {
            double y = y(share / 100.0);
            shapes.add(Scene.Run.line(LEFT, y, WIDTH - RIGHT, y, Palette.HAIR, 1));
            shapes.add(words(LEFT - 10, y + 6, share + "\u202F%", Anchor.END, Palette.INK_3));
        }
        shapes.add(words((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, along, Anchor.MIDDLE, Palette.INK_3));
    }

    private static Scene.Words words(double x, double y, String text, Anchor anchor, String colour) {
        return new Scene.Words(x, y, text, 18, false, anchor, colour, 0);
    }

    /** A mark at the lower edge. */
    Chart mark(double value, String text) {
        shapes.add(words(x(value), HEIGHT - BOTTOM + 24, text, Anchor.MIDDLE, Palette.INK_3));
        return this;
    }

    /** A line with its name at its right end. */
    Chart line(List<Point> points, String colour, String name) {
        shapes.add(new Scene.Run(
                points.stream()
                        .map(point -> new Point(x(point.x()), y(point.y())))
                        .toList(),
                colour,
                3));
        Point last = points.get(points.size() - 1);
        shapes.add(words(x(last.x()) + 10, y(last.y()) + 6, name, Anchor.START, colour));
        return this;
    }

    /** A band between two lines of equal places. */
    Chart band(List<Point> low, List<Point> high, String colour) {
        List<Point> corners = new ArrayList<>();
        low.forEach(point -> corners.add(new Point(x(point.x()), y(point.y()))));
        for (int i = high.size() - 1; i >= 0; i--) {
            corners.add(new Point(x(high.get(i).x()), y(high.get(i).y())));
        }
        shapes.add(new Scene.Area(corners, colour, "", 0));
        return this;
    }

    Scene scene() {
        return new Scene(WIDTH, HEIGHT, shapes);
    }

    private double x(double value) {
        return LEFT + (WIDTH - LEFT - RIGHT) * value / most;
    }

    private static double y(double share) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - share);
    }
}
