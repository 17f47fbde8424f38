package reciprocity.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.document.Sheet;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.Person;
import reciprocity.model.SurveySummary;
import reciprocity.study.Measurements;
import reciprocity.study.Pseudonyms;
import reciprocity.study.Study;
import reciprocity.study.Viewer;

/** The tables of the workbook. Who may see nothing about single people gets none about people and ties. */
final class WorkbookSheets {

    /** From more people on, their figures and ties are left to the CSV files, which no program has to hold as a whole. */
    static final int MOST_PEOPLE = 20_000;

    /** As many lines as a sheet can hold below its head. */
    static final int MOST_LINES = 1_048_575;

    private static final int WIDE = 24;
    private static final int NARROW = 13;
    private static final String SOMEBODY = "one person";

    private final Study study;
    private final boolean raw;
    private final String version;
    private final boolean veiled;
    private final OrgNetwork network;

    WorkbookSheets(Study study, boolean raw, String version) {
        this.study = study;
        this.raw = raw;
        this.version = version;
        this.veiled = study.question().viewer() == Viewer.LEADER;
        this.network = study.network();
    }

    List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        if (peopleLeftOut() == null) {
            sheets.add(people());
        }
        sheets.add(groups());
        if (pairsLeftOut() == null) {
            sheets.add(pairs());
        }
        sheets.add(overall());
        if (tiesLeftOut() == null) {
            sheets.add(ties());
        }
        sheets.add(dictionary());
        sheets.add(madeWith());
        return sheets;
    }

    private @Nullable String peopleLeftOut() {
        if (veiled) {
            return "left out: this reader sees nothing about single people";
        }
        return network.size() > MOST_PEOPLE
                ? "left out: more than %d people; people.csv has them".formatted(MOST_PEOPLE)
                : null;
    }

    private @Nullable String tiesLeftOut() {
        if (peopleLeftOut() != null) {
            return veiled ? peopleLeftOut() : "left out with the people; csv has them";
        }
        return network.ties().out().entries() > MOST_LINES
                ? "left out: more than a sheet can hold; csv has them"
                : null;
    }

    private @Nullable String pairsLeftOut() {
        long groups = network.groups().groups();
        return groups * groups > MOST_LINES ? "left out: more than a sheet can hold; figures.csv has them" : null;
    }

    private Sheet people() {
        List<String> fields = PersonFields.names(study.survey());
        List<Measurements.Column> figures = study.measurements().people();
        return new Sheet("People", columns(Stream.concat(Stream.of("id"), fields.stream()), figures), lines -> {
            for (int i = 0; i < network.size(); i++) {
                Person person = network.person(i);
                text(lines.next(), person.id().value());
                for (String field : fields) {
                    String value = PersonFields.value(person, field);
                    if (PersonFields.trueOrFalse(field)) {
                        lines.truth(Boolean.parseBoolean(value));
                    } else {
                        text(lines, value);
                    }
                }
                for (Measurements.Column column : figures) {
                    figure(lines, column.card(), column.scores().at(i));
                }
            }
        });
    }

    private Sheet groups() {
        Grouping groups = network.groups();
        List<Measurements.Column> figures = study.measurements().groups();
        List<Sheet.Column> columns = new ArrayList<>(columns(Stream.of(groups.column()), figures));
        columns.add(new Sheet.Column("withheld", NARROW));
        return new Sheet("Groups", columns, lines -> {
            for (int g = 0; g < groups.groups(); g++) {
                text(lines.next(), groups.name(g));
                for (Measurements.Column column : figures) {
                    figure(lines, column.card(), column.scores().at(g));
                }
                lines.truth(!study.guard().shown(g));
            }
        });
    }

    private Sheet pairs() {
        Grouping groups = network.groups();
        List<Measurements.Column> figures = study.measurements().pairs();
        return new Sheet("Pairs of groups", columns(Stream.of("from", "to"), figures), lines -> {
            for (int pair = 0; pair < groups.groups() * groups.groups(); pair++) {
                text(lines.next(), groups.name(pair / groups.groups()));
                text(lines, groups.name(pair % groups.groups()));
                for (Measurements.Column column : figures) {
                    figure(lines, column.card(), column.scores().at(pair));
                }
            }
        });
    }

    private Sheet overall() {
        List<Sheet.Column> columns = List.of(
                new Sheet.Column("metric", 30),
                new Sheet.Column("name", 44),
                new Sheet.Column("value", NARROW),
                new Sheet.Column("reason", WIDE),
                new Sheet.Column("unit", WIDE),
                new Sheet.Column("range", WIDE));
        return new Sheet("Network", columns, lines -> {
            for (Measurements.Single one : study.measurements().overall()) {
                MetricCard card = one.card();
                lines.next().text(card.id()).text(card.name());
                figure(lines, card, one.figure());
                lines.text(
                        one.figure().defined()
                                ? null
                                : String.valueOf(one.figure().reason()));
                lines.text(card.unit()).text(card.range());
            }
        });
    }

    private Sheet ties() {
        List<Sheet.Column> columns = TiesCsv.HEADER.stream()
                .map(head -> new Sheet.Column(head, WIDE))
                .toList();
        return new Sheet("Ties", columns, lines -> {
            Rows ties = network.ties().out();
            for (int source = 0; source < network.size(); source++) {
                for (int at = ties.begin(source); at < ties.end(source); at++) {
                    int target = ties.neighbour(at);
                    text(lines.next(), network.people().id(source).value());
                    text(lines, network.people().id(target).value());
                    text(lines, String.join("+", study.kinds(source, target)));
                    lines.number(ties.weight(at));
                    text(lines, network.groups().name(network.groups().of(source)));
                    text(lines, network.groups().name(network.groups().of(target)));
                    lines.truth(TiesCsv.returned(network, source, target));
                }
            }
        });
    }

    private Sheet dictionary() {
        List<Sheet.Column> columns = Dictionary.HEADER.stream()
                .map(head -> new Sheet.Column(head, Dictionary.width(head)))
                .toList();
        return new Sheet("Definitions", columns, lines -> {
            for (Dictionary.Entry entry : Dictionary.of(study)) {
                lines.next();
                entry.texts().forEach(value -> text(lines, value));
            }
        });
    }

    private Sheet madeWith() {
        List<Sheet.Column> columns = List.of(new Sheet.Column("what", 30), new Sheet.Column("value", 70));
        return new Sheet("Made with", columns, lines -> {
            SurveySummary summary = study.summary();
            line(lines, "survey", summary.settings().name());
            line(lines, "wave", summary.settings().wave());
            line(lines, "id", summary.id().value());
            for (Map.Entry<String, JsonNode> one :
                    ParametersJson.of(study, version).properties()) {
                if (one.getValue().isIntegralNumber()) {
                    count(lines, one.getKey(), one.getValue().longValue());
                } else {
                    line(lines, one.getKey(), words(one.getValue()));
                }
            }
            count(lines, "people", network.size());
            count(lines, "ties", network.ties().out().entries());
            count(lines, "asked", summary.asked());
            count(lines, "answered", summary.respondents());
            count(lines, "fewest people shown", study.guard().least());
            line(lines, "sheet People", peopleLeftOut() == null ? "included" : peopleLeftOut());
            line(lines, "sheet Pairs of groups", pairsLeftOut() == null ? "included" : pairsLeftOut());
            line(lines, "sheet Ties", tiesLeftOut() == null ? "included" : tiesLeftOut());
        });
    }

    private static String words(JsonNode value) {
        if (!value.isArray()) {
            return value.isNull() ? "" : value.asText();
        }
        List<String> each = new ArrayList<>();
        value.forEach(one -> each.add(one.asText()));
        return String.join(", ", each);
    }

    private void line(Sheet.Lines lines, String what, @Nullable String value) {
        text(lines.next().text(what), value);
    }

    private static void count(Sheet.Lines lines, String what, long value) {
        lines.next().text(what).whole(value);
    }

    private static List<Sheet.Column> columns(Stream<String> texts, List<Measurements.Column> figures) {
        return Stream.concat(
                        texts.map(head -> new Sheet.Column(head, WIDE)),
                        figures.stream()
                                .map(column -> new Sheet.Column(column.card().id(), NARROW)))
                .toList();
    }

    private static void figure(Sheet.Lines lines, MetricCard card, Figure figure) {
        if (!figure.defined()) {
            lines.empty();
        } else if (FigureJson.whole(card, figure.value())) {
            lines.whole((long) figure.value());
        } else {
            lines.number(figure.value());
        }
    }

    /** A text that no spreadsheet computes, and for who sees nobody without anybody. */
    private void text(Sheet.Lines lines, @Nullable String value) {
        String seen =
                value == null || !veiled ? value : Pseudonyms.KEY.matcher(value).replaceAll(SOMEBODY);
        lines.text(seen == null || raw ? seen : CsvTable.neutral(seen));
    }
}
