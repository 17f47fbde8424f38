package reciprocity.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.report.Evidence;
import reciprocity.analysis.report.Insight;
import reciprocity.analysis.report.Report;

/** The findings, each a card: sentence, bar with its expectation, what explains it, what it does not say, its evidence. */
final class HtmlFindings {

    private HtmlFindings() {}

    static String of(Report report) {
        StringBuilder html = new StringBuilder("<section>\n<h2>Findings</h2>\n");
        if (report.insights().isEmpty()) {
            html.append("<p class=\"under\">Nothing stands out beyond chance.</p>\n");
        } else {
            html.append(
                            "<p class=\"under\">Bar: what was observed. Upright tick: what size or chance would give.</p>\n")
                    .append("<ol class=\"findings\">\n");
            int number = 1;
            for (Insight insight : report.insights()) {
                html.append(card(number++, insight));
            }
            html.append("</ol>\n");
        }
        return html.append("</section>\n").toString();
    }

    private static String card(int number, Insight insight) {
        return """
                <li class="finding" id="%s"><div class="no">%d</div><div>
                <h3>%s</h3>
                <p class="context">%s</p>
                %s%s<dl class="notes"><div><dt>What it does not say</dt><dd>%s</dd></div>\
                <div><dt>What one could do</dt><dd>%s</dd></div></dl>
                <p class="evidence">%s</p>
                </div></li>
                """.formatted(
                        Html.text(insight.id()),
                        number,
                        Html.bold(insight.sentence(), insight.figure()),
                        Html.text(insight.context()),
                        gauge(insight.gauge()),
                        why(insight.why()),
                        Html.text(insight.caution()),
                        Html.text(insight.action()),
                        Html.text(evidence(insight.evidence())));
    }

    private static String gauge(Insight.@Nullable Gauge gauge) {
        if (gauge == null) {
            return "";
        }
        String words = "%s: %s, %s".formatted(gauge.label(), Html.percent(gauge.observed()), gauge.expectedLabel());
        return """
                <div class="gauge"><div class="labels"><span>%s <b class="num">%s</b></span><span>%s</span></div>%s</div>
                """.formatted(
                        Html.text(gauge.label()),
                        Html.percent(gauge.observed()),
                        Html.text(gauge.expectedLabel()),
                        Html.bar(gauge.observed(), gauge.expected(), words, 20));
    }

    private static String why(List<String> why) {
        return why.isEmpty() ? "" : "<p class=\"why\">" + Html.text(String.join(" ", why)) + "</p>\n";
    }

    private static String evidence(Evidence evidence) {
        StringBuilder words = new StringBuilder("Evidence: ")
                .append(Html.count(evidence.ties()))
                .append(evidence.ties() == 1 ? " tie" : " ties")
                .append(" · ")
                .append(name(evidence.metric()))
                .append(' ')
                .append(Html.decimal(evidence.value(), 3));
        if (evidence.p() != null) {
            words.append(" · p ").append(Html.chance(evidence.p()));
        }
        if (evidence.q() != null) {
            words.append(" · q ").append(Html.chance(evidence.q()));
        }
        return words.toString();
    }

    private static String name(String id) {
        return MetricCatalogue.all().stream()
                .filter(metric -> metric.id().equals(id))
                .map(Metric::card)
                .map(card -> card.name())
                .findFirst()
                .orElse("value");
    }
}
