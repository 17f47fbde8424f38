package reciprocity.export;

import java.util.List;
import reciprocity.document.Block;
import reciprocity.document.Palette;
import reciprocity.document.Shade;

/** Blocks as markup. */
final class HtmlBlocks implements Block.Writer {

    private static final int TICK = 2;

    private final StringBuilder html = new StringBuilder();

    private HtmlBlocks() {}

    static String of(List<Block> blocks) {
        HtmlBlocks writer = new HtmlBlocks();
        blocks.forEach(block -> block.to(writer));
        return writer.html.toString();
    }

    @Override
    public void text(Block.Text text) {
        String style = switch (text.style()) {
            case LEAD -> " class=\"lead\"";
            case BODY -> "";
            case SMALL -> " class=\"small\"";
        };
        html.append("<p%s>%s</p>\n".formatted(style, Html.text(text.words())));
    }

    @Override
    public void facts(Block.Facts facts) {
        html.append("<dl class=\"facts\">\n");
        for (Block.Fact fact : facts.facts()) {
            html.append("<div><dt>%s</dt><dd>%s <small>%s</small></dd></div>\n"
                    .formatted(Html.text(fact.name()), Html.text(fact.value()), Html.text(fact.beside())));
        }
        html.append("</dl>\n");
    }

    @Override
    public void points(Block.Points points) {
        html.append("<ol class=\"points\">\n");
        for (Block.Point point : points.points()) {
            html.append("<li><p>%s</p><p class=\"small\">%s</p></li>\n"
                    .formatted(Html.bold(point.sentence(), point.strong()), Html.text(point.beside())));
        }
        html.append("</ol>\n");
    }

    @Override
    public void notes(Block.Notes notes) {
        html.append("<dl class=\"notes\">\n");
        for (Block.Note note : notes.notes()) {
            html.append(
                    "<div><dt>%s</dt><dd>%s</dd></div>\n".formatted(Html.text(note.term()), Html.text(note.words())));
        }
        html.append("</dl>\n");
    }

    @Override
    public void bars(Block.Bars bars) {
        boolean single = bars.bars().size() == 1 && bars.bars().get(0).label().equals(bars.observed());
        html.append("<div class=\"bars%s\" role=\"img\" aria-label=\"%s\">\n"
                .formatted(single ? " single" : "", Html.text(told(bars))));
        for (Block.Bar bar : bars.bars()) {
            html.append("<div class=\"bar\"><span class=\"label\">%s</span>%s<span class=\"share\">%s</span></div>\n"
                    .formatted(Html.text(bar.label()), svg(bar), Html.text(bar.words())));
        }
        html.append("</div>\n<p class=\"small key\">%s</p>\n".formatted(Html.text(key(bars))));
    }

    private static String told(Block.Bars bars) {
        StringBuilder words = new StringBuilder(bars.alt());
        if (bars.bars().size() > 1) {
            bars.bars()
                    .forEach(bar ->
                            words.append("; ").append(bar.label()).append(' ').append(bar.words()));
        }
        return words.toString();
    }

    static String key(Block.Bars bars) {
        return bars.expected().isEmpty()
                ? "Bar: %s.".formatted(bars.observed())
                : "Bar: %s. Tick: %s.".formatted(bars.observed(), bars.expected());
    }

    private static String svg(Block.Bar bar) {
        Double expected = bar.expected();
        String tick = expected == null
                ? ""
                : "<line x1=\"%1$s\" x2=\"%1$s\" y1=\"0\" y2=\"20\" stroke=\"%2$s\" stroke-width=\"%3$d\" vector-effect=\"non-scaling-stroke\"/>"
                        .formatted(
                                Html.decimal(Math.min(99.6, Math.max(0.4, 100 * within(expected))), 2),
                                Palette.INK,
                                TICK);
        return "<svg viewBox=\"0 0 100 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect y=\"4\" width=\"100\" height=\"12\" fill=\"%s\"/><rect class=\"fill\" y=\"4\" width=\"%s\" height=\"12\"/>%s</svg>"
                .formatted(Palette.SUNK, Html.decimal(100 * within(bar.share()), 2), tick);
    }

    private static double within(double share) {
        return Math.min(1, Math.max(0, share));
    }

    @Override
    public void table(Block.Table table) {
        html.append("<div class=\"table\"><table class=\"%s\"><caption>%s</caption>\n<colgroup>"
                .formatted(table.matrix() ? "matrix" : "list", Html.text(table.caption())));
        double all = table.columns().stream().mapToDouble(Block.Column::width).sum();
        for (Block.Column column : table.columns()) {
            html.append("<col style=\"width:%s%%\">".formatted(Html.decimal(100 * column.width() / all, 1)));
        }
        html.append("</colgroup>\n<thead><tr>");
        for (Block.Column column : table.columns()) {
            html.append("<th scope=\"col\"%s><span>%s</span></th>"
                    .formatted(column.figures() ? " class=\"n\"" : "", Html.text(column.head())));
        }
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row));
        html.append("</tbody></table></div>\n");
        if (!table.key().isEmpty()) {
            html.append("<p class=\"small key\">%s</p>\n".formatted(Html.text(table.key())));
        }
    }

    private void row(Block.Table table, List<Block.Cell> row) {
        html.append("<tr>");
        for (int column = 0; column < row.size(); column++) {
            Block.Cell cell = row.get(column);
            String name = cell.shade() == Shade.NONE ? "" : cell.shade().name().toLowerCase(java.util.Locale.ROOT);
            String kind = (table.columns().get(column).figures() ? "n " : "") + name;
            String style = kind.isBlank() ? "" : " class=\"" + kind.strip() + "\"";
            html.append(
                    column == 0
                            ? "<th scope=\"row\"%s>%s</th>".formatted(style, Html.text(cell.text()))
                            : "<td%s>%s</td>".formatted(style, Html.text(cell.text())));
        }
        html.append("</tr>\n");
    }

    @Override
    public void picture(Block.Picture picture) {
        html.append("<figure>%s<figcaption>%s</figcaption></figure>\n"
                .formatted(SvgPainter.of(picture.scene(), picture.alt()), Html.text(picture.caption())));
    }
}
