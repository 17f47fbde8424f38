package reciprocity.office;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import reciprocity.document.Palette;
import reciprocity.document.Scene;

/** A scene as PNG, sharp enough for print. Needs no screen. */
final class ScenePicture implements Scene.Painter {

    private final Graphics2D graphics;

    private ScenePicture(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The picture, so many pixels wide. */
    static byte[] png(Scene scene, int width) {
        double scale = width / scene.width();
        int height = Math.max(1, (int) Math.round(scene.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(colour(Palette.PAPER));
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        ScenePicture picture = new ScenePicture(graphics);
        scene.shapes().forEach(shape -> shape.to(picture));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Color colour(String hex) {
        int[] parts = Palette.parts(hex);
        return new Color(parts[0], parts[1], parts[2]);
    }

    private void outline(Shape shape, String colour, double width) {
        if (!colour.isEmpty() && width > 0) {
            graphics.setColor(colour(colour));
            graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }
    }

    private void fill(Shape shape, String colour) {
        if (!colour.isEmpty()) {
            graphics.setColor(colour(colour));
            graphics.fill(shape);
        }
    }

    private static Path2D path(List<Scene.Point> points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            Scene.Point point = points.get(i);
            if (i == 0) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        return path;
    }

    @Override
    public void area(Scene.Area area) {
        Path2D path = path(area.points());
        if (!area.points().isEmpty()) {
            path.closePath();
        }
        fill(path, area.fill());
        outline(path, area.stroke(), area.strokeWidth());
    }

    @Override
    public void run(Scene.Run run) {
        outline(path(run.points()), run.stroke(), run.strokeWidth());
    }

    @Override
    public void dot(Scene.Dot dot) {
        Ellipse2D disc = new Ellipse2D.Double(
                dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
        fill(disc, dot.fill());
        outline(disc, dot.stroke(), dot.strokeWidth());
    }

    @Override
    public void words(Scene.Words words) {
        if (words.text().isEmpty()) {
            return;
        }
        Font font =
                new Font(Font.SANS_SERIF, words.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) words.size());
        FontMetrics metrics = graphics.getFontMetrics(font);
        double width = metrics.getStringBounds(words.text(), graphics).getWidth();
        double x = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        Shape outline = new TextLayout(words.text(), font, graphics.getFontRenderContext())
                .getOutline(AffineTransform.getTranslateInstance(x, words.y()));
        if (words.halo() > 0) {
            outline(outline, Palette.PAPER, words.halo());
        }
        fill(outline, words.colour());
    }
}
