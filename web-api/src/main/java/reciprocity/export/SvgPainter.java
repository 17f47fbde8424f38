package reciprocity.export;

import java.util.List;
import java.util.Locale;
import reciprocity.document.Scene;

/** A scene as SVG within a page: numbers with one decimal, texts that are never markup. */
final class SvgPainter implements Scene.Painter {

    private final StringBuilder svg = new StringBuilder();

    private SvgPainter() {}

    /** The drawing; {@code alt} is what it says to who cannot see it. */
    static String of(Scene scene, String alt) {
        SvgPainter painter = new SvgPainter();
        scene.shapes().forEach(shape -> shape.to(painter));
        return "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\" font-family=\"inherit\">%s</svg>\n"
                .formatted(number(scene.width()), number(scene.height()), Html.text(alt), painter.svg);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String points(List<Scene.Point> points) {
        StringBuilder text = new StringBuilder();
        for (Scene.Point point : points) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(number(point.x()))
                    .append(',')
                    .append(number(point.y()));
        }
        return text.toString();
    }

    @Override
    public void area(Scene.Area area) {
        svg.append("<polygon points=\"%s\" fill=\"%s\"%s/>"
                .formatted(
                        points(area.points()),
                        area.fill().isEmpty() ? "none" : area.fill(),
                        stroke(area.stroke(), area.strokeWidth())));
    }

    private static String stroke(String colour, double width) {
        return colour.isEmpty()
                ? ""
                : " stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"".formatted(colour, number(width));
    }

    @Override
    public void run(Scene.Run run) {
        if (run.points().size() == 2) {
            Scene.Point from = run.points().get(0);
            Scene.Point to = run.points().get(1);
            svg.append("<path d=\"M%s %sL%s %s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                    .formatted(
                            number(from.x()),
                            number(from.y()),
                            number(to.x()),
                            number(to.y()),
                            run.stroke(),
                            number(run.strokeWidth())));
        } else {
            svg.append("<polyline points=\"%s\" fill=\"none\"%s/>"
                    .formatted(points(run.points()), stroke(run.stroke(), run.strokeWidth())));
        }
    }

    @Override
    public void dot(Scene.Dot dot) {
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"%s/>"
                .formatted(
                        number(dot.x()),
                        number(dot.y()),
                        number(dot.radius()),
                        dot.fill(),
                        stroke(dot.stroke(), dot.strokeWidth())));
    }

    @Override
    public void words(Scene.Words words) {
        String halo = words.halo() > 0
                ? " stroke=\"#ffffff\" stroke-width=\"%s\" paint-order=\"stroke\" stroke-linejoin=\"round\""
                        .formatted(number(words.halo()))
                : "";
        svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\" fill=\"%s\"%s>%s</text>"
                .formatted(
                        number(words.x()),
                        number(words.y()),
                        number(words.size()),
                        words.bold() ? " font-weight=\"600\"" : "",
                        words.anchor().name().toLowerCase(Locale.ROOT),
                        words.colour(),
                        halo,
                        Html.text(words.text())));
    }
}
