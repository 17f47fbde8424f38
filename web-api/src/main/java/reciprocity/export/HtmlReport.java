package reciprocity.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import reciprocity.chapter.ReportDocument;
import reciprocity.document.Brand;
import reciprocity.document.Document;
import reciprocity.document.Logo;
import reciprocity.document.Particulars;
import reciprocity.document.Shade;
import reciprocity.study.Study;

/** The report as one page that needs nothing else: no script, no network; it prints on paper as it is meant to. */
record HtmlReport(Particulars particulars) implements Exporter {

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
    public Exporter with(Particulars others) {
        return new HtmlReport(others);
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        out.write(page(ReportDocument.of(study, particulars)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String page(Document document) throws IOException {
        StringBuilder body = new StringBuilder(cover(document)).append(contents(document));
        document.chapters().forEach(chapter -> body.append(chapter(chapter)));
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="generator" content="Reciprocity">
                <title>%s</title>
                <style>
                %s%s</style>
                </head>
                <body>
                <main>
                %s<footer>%s</footer>
                </main>
                </body>
                </html>
                """.formatted(
                Html.text(document.cover().title() + ", " + document.cover().organization()),
                style(),
                branded(document),
                body,
                Html.text(foot(document)));
    }

    private static String foot(Document document) {
        String footer = document.brand().footer();
        return footer.isEmpty() ? document.running() : document.running() + " · " + footer;
    }

    /** What of the style depends on the brand: colours, paper, what stands at the head and foot of each printed page. */
    private static String branded(Document document) {
        Brand brand = document.brand();
        StringBuilder shades = new StringBuilder();
        for (Shade shade : Shade.values()) {
            if (!shade.ground().isEmpty()) {
                shades.append(".%s { background: %s; color: %s; }\n"
                        .formatted(shade.name().toLowerCase(Locale.ROOT), shade.ground(), shade.ink()));
            }
        }
        return """
                :root { --accent: %s; --accent2: %s; }
                %s@page { size: %s; @top-right { content: %s; } @bottom-left { content: %s; } }
                @page :first { margin: 0; @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }
                @media print { .cover { height: %smm; } }
                """.formatted(
                        brand.accent(),
                        brand.second(),
                        shades,
                        brand.paper().word(),
                        Html.css(document.cover().title()),
                        Html.css(foot(document)),
                        Html.decimal(brand.paper().height() - 0.5, 1));
    }

    private static String cover(Document document) {
        Document.Cover cover = document.cover();
        return """
                <header class="cover">
                <div class="mark">%s</div>
                <div class="name">
                <p class="organization">%s</p>
                <h1>%s</h1>
                %s<p class="lead">%s</p>
                </div>
                <div class="who">%s%s%s</div>
                </header>
                """.formatted(
                        mark(document.brand()),
                        Html.text(cover.organization()),
                        Html.text(cover.title()),
                        line("subtitle", cover.subtitle()),
                        Html.text(cover.lead()),
                        line("", cover.date()),
                        line("", cover.author()),
                        line("", cover.answered()));
    }

    private static String line(String style, String words) {
        String named = style.isEmpty() ? "" : " class=\"" + style + "\"";
        return words.isEmpty() ? "" : "<p%s>%s</p>\n".formatted(named, Html.text(words));
    }

    private static String mark(Brand brand) {
        Logo logo = brand.logo();
        if (logo != null) {
            String alt = brand.author().isEmpty() ? "Logo" : "Logo of " + brand.author();
            return "<img alt=\"%s\" src=\"data:%s;base64,%s\">"
                    .formatted(
                            Html.text(alt),
                            logo.mediaType(),
                            Base64.getEncoder().encodeToString(logo.bytes()));
        }
        return "<svg width=\"20\" height=\"20\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><circle cx=\"10\" cy=\"10\" r=\"8.5\" fill=\"none\" stroke=\"#1a1d22\" stroke-width=\"1.5\"/><path d=\"M10 1.5a8.5 8.5 0 0 1 0 17z\" fill=\"#1a1d22\"/></svg><span>Reciprocity</span>";
    }

    private static String contents(Document document) {
        StringBuilder list = new StringBuilder("<nav class=\"contents\"><h2>Contents</h2>\n<ol>\n");
        for (Document.Chapter chapter : document.chapters()) {
            list.append(
                    "<li><a href=\"#%s\">%s</a></li>\n".formatted(Html.text(chapter.id()), Html.text(chapter.title())));
        }
        return list.append("</ol></nav>\n").toString();
    }

    private static String chapter(Document.Chapter chapter) {
        StringBuilder html = new StringBuilder("<section class=\"chapter\" id=\"%s\">\n<h2>%s</h2>\n"
                        .formatted(Html.text(chapter.id()), Html.text(chapter.title())))
                .append(line("under", chapter.under()));
        for (Document.Part part : chapter.parts()) {
            String kind = (part.finding() ? "part finding" : "part") + (part.opens() ? " opens" : "");
            html.append("<section class=\"%s\">\n".formatted(kind));
            if (!part.title().isEmpty()) {
                html.append("<h3>%s</h3>\n".formatted(Html.bold(part.title(), part.strong())));
            }
            html.append(HtmlBlocks.of(part.blocks())).append("</section>\n");
        }
        return html.append("</section>\n").toString();
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
