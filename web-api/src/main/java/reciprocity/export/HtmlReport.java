package reciprocity.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import reciprocity.analysis.report.Report;
import reciprocity.analysis.response.ResponseRate;
import reciprocity.model.SurveySummary;
import reciprocity.study.Study;

/** The report as one page that needs nothing else: no script, no network; it prints well. */
final class HtmlReport implements Exporter {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String ending() {
        return "report.html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        out.write(page(study).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String page(Study study) throws IOException {
        Report report = study.report();
        String title = title(study.summary());
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="generator" content="Reciprocity">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s%s%s%s%s<footer>%s</footer>
                </main>
                </body>
                </html>
                """.formatted(
                        Html.text(title),
                        style(),
                        cover(study, report),
                        HtmlFindings.of(report),
                        HtmlMatrix.of(study),
                        HtmlSilos.of(study),
                        HtmlMethod.of(study, report),
                        Html.text("%s · %s · revision %s"
                                .formatted(
                                        title,
                                        answered(ResponseRate.of(study.network())),
                                        study.summary().revision())));
    }

    private static String cover(Study study, Report report) {
        SurveySummary summary = study.summary();
        return """
                <header class="cover">
                <div class="brand"><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">\
                <circle cx="10" cy="10" r="8.5" fill="none" stroke="#1a1d22" stroke-width="1.5"/>\
                <path d="M10 1.5a8.5 8.5 0 0 1 0 17z" fill="#1a1d22"/></svg><span>Reciprocity</span>%s</div>
                <p class="survey">%s</p>
                <h1>%s</h1>
                <p class="context">%s</p>
                <dl class="facts">
                <div><dt>People</dt><dd>%s</dd></div>
                <div><dt>Answered</dt><dd>%s <small>of %s</small></dd></div>
                <div><dt>Ties read</dt><dd>%s</dd></div>
                <div><dt>Groups</dt><dd>%s <small>by %s</small></dd></div>
                </dl>
                </header>
                """.formatted(
                        badge(ResponseRate.of(study.network())),
                        Html.text(title(summary)),
                        Html.text(report.lead()),
                        Html.text(report.leadContext()),
                        Html.count(summary.people()),
                        Html.count(summary.respondents()),
                        Html.count(summary.people()),
                        Html.count(study.network().ties().ties()),
                        Html.count(study.network().groups().groups()),
                        Html.text(study.reading().groupColumn()));
    }

    private static String badge(ResponseRate rate) {
        String share = Html.percent(rate.rate().orElse(0));
        return switch (rate.badge()) {
            case ALL_USES -> "<span class=\"badge good\">✓ %s</span>".formatted(answered(rate));
            case DIRECTIONAL -> "<span class=\"badge care\">! Directional: %s</span>".formatted(share);
            case NO_PERSON_LEVEL -> "<span class=\"badge care\">! Too few answers: %s</span>".formatted(share);
        };
    }

    private static String answered(ResponseRate rate) {
        return "%s of %s answered".formatted(Html.count(rate.answered()), Html.count(rate.asked()));
    }

    private static String title(SurveySummary summary) {
        String wave = summary.settings().wave();
        return wave == null ? summary.settings().name() : summary.settings().name() + ", " + wave;
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/report/report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
