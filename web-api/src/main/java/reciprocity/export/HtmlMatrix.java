package reciprocity.export;

import java.util.Locale;
import java.util.Optional;
import reciprocity.study.GroupMatrix;
import reciprocity.study.Study;

/** Who sends to whom, as ties observed by ties expected; coloured by the printed value, so that equal prints look equal. */
final class HtmlMatrix {

    private static final int MOST_GROUPS = 20;
    private static final double[] BINS = {0.25, 0.45, 0.75, 1.25, 2.05, 4.05};

    private HtmlMatrix() {}

    static String of(Study study) {
        GroupMatrix matrix = study.matrix();
        if (matrix.groups().size() < 2 || matrix.groups().size() > MOST_GROUPS) {
            return "";
        }
        String column = study.reading().groupColumn();
        StringBuilder html = new StringBuilder("<section class=\"sheet\">\n<h2>Who meets whom</h2>\n")
                .append(
                        "<p class=\"under\">Row gives to column: ties observed for each tie expected from both groups' activity. ")
                .append("1.0 is as expected. On the diagonal: the share of what a %s gives that stays inside.</p>\n"
                        .formatted(Html.text(column)))
                .append("<div class=\"panel\"><table class=\"matrix\">\n<thead><tr><th class=\"row\"></th>");
        for (int group : matrix.order()) {
            html.append("<th scope=\"col\">").append(name(matrix, group)).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (int row : matrix.order()) {
            html.append("<tr><th class=\"row\" scope=\"row\">")
                    .append(name(matrix, row))
                    .append("</th>");
            for (int to : matrix.order()) {
                html.append(cell(matrix, row, to));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody></table>")
                .append(key())
                .append("</div>\n</section>\n")
                .toString();
    }

    private static String name(GroupMatrix matrix, int group) {
        String name = matrix.groups().get(group).name();
        return name.isEmpty() ? "(none)" : Html.text(name);
    }

    private static String cell(GroupMatrix matrix, int row, int to) {
        Optional<GroupMatrix.Cell> cell = matrix.cells().get(row).get(to);
        if (cell.isEmpty()) {
            return "<td class=\"held\" title=\"withheld: too few people\"></td>";
        }
        if (row == to) {
            Double inside = matrix.insideShare(row);
            return "<td class=\"inside\">%s</td>".formatted(inside == null ? "–" : Html.percent(inside));
        }
        Double ratio = cell.get().observedExpected();
        if (ratio == null) {
            return "<td>–</td>";
        }
        return "<td class=\"d%d\">%s</td>".formatted(bin(ratio), printed(cell.get(), ratio));
    }

    private static String printed(GroupMatrix.Cell cell, double ratio) {
        if (cell.ties() == 0) {
            return "0";
        }
        return ratio < 0.05 ? "&lt;0.1" : String.format(Locale.ENGLISH, "%.1f", ratio);
    }

    private static int bin(double ratio) {
        double rounded = Math.round(ratio * 10) / 10.0;
        int bin = 1;
        for (double edge : BINS) {
            bin += rounded > edge ? 1 : 0;
        }
        return bin;
    }

    private static String key() {
        String[] words = {"0–0.2", "0.3–0.4", "0.5–0.7", "0.8–1.2", "1.3–2", "2.1–4", "over 4"};
        StringBuilder html = new StringBuilder("<div class=\"key\">");
        for (int i = 0; i < words.length; i++) {
            html.append("<span><i style=\"background:var(--d%d)\"></i>%s</span>".formatted(i + 1, words[i]));
        }
        return html.append("<span>dotted: withheld</span></div>").toString();
    }
}
