package reciprocity.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.graph.Grouping;
import reciprocity.study.Measurements;
import reciprocity.study.Measurements.Column;
import reciprocity.study.Measurements.Single;

/** All figures as one long table, and the figures of the network as text for a reader. */
public final class MetricsTable {

    private MetricsTable() {}

    /** One row a figure: {@code scope,subject,object,metric,value,reason}; nothing is neutralised, it is for programs. */
    public static void csv(Measurements measured, OutputStream out) {
        csv(measured, true, out);
    }

    /** The same; texts that a spreadsheet would compute are neutralised unless they are to stay raw. */
    static void csv(Measurements measured, boolean raw, OutputStream out) {
        try {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CsvTable table = CsvTable.of(text, raw, List.of("scope", "subject", "object", "metric", "value", "reason"));
            for (Single one : measured.overall()) {
                row(table, "network", null, null, one.card(), one.figure());
            }
            for (int i = 0; i < measured.network().size(); i++) {
                String person = measured.network().people().id(i).value();
                for (Column column : measured.people()) {
                    row(
                            table,
                            "person",
                            person,
                            null,
                            column.card(),
                            column.scores().at(i));
                }
            }
            Grouping groups = measured.network().groups();
            for (int g = 0; g < groups.groups(); g++) {
                for (Column column : measured.groups()) {
                    row(
                            table,
                            "group",
                            groups.name(g),
                            null,
                            column.card(),
                            column.scores().at(g));
                }
            }
            for (int pair = 0; pair < groups.groups() * groups.groups(); pair++) {
                for (Column column : measured.pairs()) {
                    String from = groups.name(pair / groups.groups());
                    String to = groups.name(pair % groups.groups());
                    row(
                            table,
                            "matrix",
                            from,
                            to,
                            column.card(),
                            column.scores().at(pair));
                }
            }
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(
            CsvTable table,
            String scope,
            @Nullable String subject,
            @Nullable String object,
            MetricCard card,
            Figure figure) {
        table.row()
                .text(scope)
                .text(subject)
                .text(object)
                .text(card.id())
                .figure(card, figure)
                .text(figure.defined() ? null : String.valueOf(figure.reason()))
                .end();
    }

    /** The figures of the network, and those of each group, a line each. */
    public static void text(Measurements measured, PrintStream out) {
        for (Single one : measured.overall()) {
            out.printf(
                    Locale.ROOT,
                    "%-28s %14s  %s%n",
                    one.card().id(),
                    shown(one.card(), one.figure()),
                    one.card().name());
        }
        Grouping groups = measured.network().groups();
        for (int g = 0; g < groups.groups(); g++) {
            out.printf(Locale.ROOT, "%n%s %s%n", groups.column(), groups.name(g).isEmpty() ? "(none)" : groups.name(g));
            for (Column column : measured.groups()) {
                Figure figure = column.scores().at(g);
                out.printf(
                        Locale.ROOT,
                        "  %-26s %14s  %s%n",
                        column.card().id(),
                        shown(column.card(), figure),
                        column.card().name());
            }
        }
        out.flush();
    }

    private static String shown(MetricCard card, Figure figure) {
        if (!figure.defined()) {
            return String.valueOf(figure.reason());
        }
        return FigureJson.whole(card, figure.value())
                ? String.valueOf((long) figure.value())
                : String.format(Locale.ROOT, "%.4f", figure.value());
    }
}
