package reciprocity.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.silo.Silo;
import reciprocity.analysis.silo.SiloDetector;
import reciprocity.study.Study;

/** How far each group keeps to itself, in a table, the most closed first. */
final class HtmlSilos {

    private static final int MOST_CONNECTORS = 3;

    private HtmlSilos() {}

    static String of(Study study) {
        List<Silo> silos = study.silos().stream()
                .sorted(Comparator.comparingDouble((Silo silo) ->
                                study.shows(silo.group()) ? -silo.score().orElse(-2) : 3)
                        .thenComparing(Silo::group))
                .toList();
        StringBuilder html = new StringBuilder("<section>\n<h2>How far each %s keeps to itself</h2>\n"
                        .formatted(Html.text(study.reading().groupColumn())))
                .append(
                        "<p class=\"under\">Bar: the share of ties given that stays inside. Tick: the share that size alone would give. ")
                .append("Score: 1 wholly closed, 0 as size would give, -1 wholly outward. ")
                .append("Called a silo only with a score of %s or more, q of %s or less and %s answered.</p>\n"
                        .formatted(SiloDetector.SCORE, SiloDetector.Q, Html.percent(SiloDetector.RESPONSE)))
                .append("<div class=\"panel\"><table class=\"silos\">\n<thead><tr><th>")
                .append(Html.text(study.reading().groupColumn()))
                .append(
                        "</th><th class=\"n\">people</th><th>stays inside</th><th class=\"n\"></th><th class=\"n\">score</th>")
                .append("<th class=\"n\">q</th><th>who carries the ties that leave</th></tr></thead>\n<tbody>\n");
        silos.forEach(silo -> html.append(row(study, silo)));
        return html.append("</tbody></table></div>\n</section>\n").toString();
    }

    private static String row(Study study, Silo silo) {
        String name = silo.group().isEmpty() ? "(none)" : Html.text(silo.group());
        if (!study.shows(silo.group())) {
            return "<tr><td>%s</td><td class=\"n\">%d</td><td class=\"held-text\" colspan=\"5\">withheld: fewer than %d people, or needed to hide such a group</td></tr>\n"
                    .formatted(name, silo.people(), study.guard().least());
        }
        double inside = silo.internalShare().orElse(0);
        double chance = silo.chanceShare().orElse(0);
        String share = silo.internalShare().defined() ? Html.percent(inside) : "no ties given";
        return "<tr><td>%s%s</td><td class=\"n\">%d</td><td>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td>%s</td></tr>\n"
                .formatted(
                        name,
                        silo.called() ? " <span class=\"tag\">silo</span>" : "",
                        silo.people(),
                        silo.internalShare().defined()
                                ? Html.bar(inside, chance, share + ", " + Html.percent(chance) + " by size", 16)
                                : "",
                        share,
                        decimal(silo.score()),
                        silo.q().defined()
                                ? Html.text(Html.chance(silo.q().value()).replace("= ", ""))
                                : "–",
                        connectors(study, silo));
    }

    private static String decimal(Figure figure) {
        return figure.defined() ? Html.decimal(figure.value(), 2) : "–";
    }

    private static String connectors(Study study, Silo silo) {
        if (!study.showsPersons()) {
            return "withheld: too few answers";
        }
        if (silo.connectors().isEmpty()) {
            return "nobody";
        }
        String first = silo.connectors().stream()
                .limit(MOST_CONNECTORS)
                .map(connector -> Html.text(study.network()
                                .person(study.network().people().number(connector.person()))
                                .name())
                        + " " + Html.percent(connector.share()))
                .collect(Collectors.joining(", "));
        int more = silo.connectors().size() - MOST_CONNECTORS;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
