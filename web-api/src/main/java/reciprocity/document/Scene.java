package reciprocity.document;

import java.util.List;

/**
 * A drawing without a format: shapes one above the other, in units of its own, x to the right and y down. Colours are
 * {@code #rrggbb} or empty for none.
 */
public record Scene(double width, double height, List<Shape> shapes) {

    public Scene {
        shapes = List.copyOf(shapes);
    }

    /** A place. */
    public record Point(double x, double y) {}

    /** Where words hold on to their place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Draws shapes in one format. */
    public interface Painter {

        void area(Area area);

        void run(Run run);

        void dot(Dot dot);

        void words(Words words);
    }

    /** One thing drawn. */
    public sealed interface Shape {

        /** Hands itself to whoever draws. */
        void to(Painter painter);
    }

    /** A closed area with round corners of its outline. */
    public record Area(List<Point> points, String fill, String stroke, double strokeWidth) implements Shape {
        public Area {
            points = List.copyOf(points);
        }

        /** A rectangle. */
        public static Area box(double x, double y, double width, double height, String fill, String stroke) {
            return new Area(
                    List.of(
                            new Point(x, y),
                            new Point(x + width, y),
                            new Point(x + width, y + height),
                            new Point(x, y + height)),
                    fill,
                    stroke,
                    stroke.isEmpty() ? 0 : 1);
        }

        @Override
        public void to(Painter painter) {
            painter.area(this);
        }
    }

    /** A line through places. */
    public record Run(List<Point> points, String stroke, double strokeWidth) implements Shape {
        public Run {
            points = List.copyOf(points);
        }

        /** A straight line. */
        public static Run line(double x1, double y1, double x2, double y2, String stroke, double strokeWidth) {
            return new Run(List.of(new Point(x1, y1), new Point(x2, y2)), stroke, strokeWidth);
        }

        @Override
        public void to(Painter painter) {
            painter.run(this);
        }
    }

    /** A disc. */
    public record Dot(double x, double y, double radius, String fill, String stroke, double strokeWidth)
            implements Shape {
        @Override
        public void to(Painter painter) {
            painter.dot(this);
        }
    }

    /** Words on a line, with a rim of white where {@code halo} is more than 0. */
    public record Words(
            double x, double y, String text, double size, boolean bold, Anchor anchor, String colour, double halo)
            implements Shape {
        @Override
        public void to(Painter painter) {
            painter.words(this);
        }
    }
}
