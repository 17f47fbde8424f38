package reciprocity.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.study.Study;

/**
 * What every column of the exports means. An entry belongs to what it is about (a person, a group, a pair of groups, the
 * network, a tie, a row) and says in which files it stands.
 */
final class Dictionary {

    static final List<String> HEADER = List.of(
            "about",
            "column",
            "name",
            "meaning",
            "unit",
            "range",
            "high_and_low",
            "undefined",
            "type",
            "files",
            "source");

    private static final String PEOPLE = "people.csv xlsx json graphml gexf";
    private static final String GROUPS = "groups.csv xlsx";
    private static final String BOOK = "xlsx";
    private static final String LONG = "figures.csv";
    private static final String DICTIONARY = "dictionary.csv xlsx";
    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final String COUNT = "whole number";
    private static final String TRUTH = "true or false";

    private static final Map<String, String> ROSTER = Map.of(
            "name", "The name as the roster has it.",
            "department", "The department as the roster has it.",
            "level", "The level of management as the roster has it.",
            "role", "The role as the roster has it.",
            "leader", "Whether the roster says that this is a leader.",
            "external", "Whether this is somebody outside, such as a customer, who was not asked.",
            "respondent", "Whether this person answered.",
            "hired", "The day of hiring, year-month-day.");

    /** A column; the texts are in the order of the header. */
    record Entry(List<String> texts) {

        Entry {
            texts = List.copyOf(texts);
        }

        String about() {
            return texts.get(0);
        }

        String column() {
            return texts.get(1);
        }

        List<String> files() {
            return List.of(texts.get(HEADER.indexOf("files")).split(" ", -1));
        }
    }

    private Dictionary() {}

    /** All columns of a survey's exports. */
    static List<Entry> of(Study study) {
        List<Entry> entries = new ArrayList<>();
        ofPeople(study, entries);
        String column = study.network().groups().column();
        plain(entries, "group", column, "The group: a value of the column that people are grouped by.", TEXT, GROUPS);
        figures(entries, "group", GroupMetric.class, GROUPS);
        plain(entries, "group", "withheld", "Whether the group is too small to be shown.", TRUTH, GROUPS);
        plain(entries, "pair of groups", "from", "The group that gives.", TEXT, BOOK);
        plain(entries, "pair of groups", "to", "The group that receives.", TEXT, BOOK);
        figures(entries, "pair of groups", MatrixMetric.class, BOOK);
        ofNetwork(entries);
        ofTies(entries);
        ofRows(entries);
        plain(entries, "what it was made with", "what", "The name of a parameter.", TEXT, BOOK);
        plain(entries, "what it was made with", "value", "Its value.", TEXT, BOOK);
        HEADER.forEach(each -> plain(entries, "dictionary", each, ofItself(each), TEXT, DICTIONARY));
        return entries;
    }

    private static void ofPeople(Study study, List<Entry> entries) {
        plain(entries, "person", "id", "The id of the roster, or a key in its place.", TEXT, "people.csv xlsx json");
        plain(entries, "person", "person", "The same id, where the format needs ids of its own.", TEXT, "graphml gexf");
        plain(entries, "person", "label", "The same id; in GEXF the name.", TEXT, "net gexf");
        plain(entries, "person", "partition", "The number of the person's group; comments name it.", COUNT, "clu");
        for (String column : PersonFields.names(study.survey())) {
            String meaning = ROSTER.getOrDefault(column, "A further column of the roster, as filed.");
            String type = PersonFields.trueOrFalse(column) ? TRUTH : TEXT;
            String inGraphs = GraphAttributes.name(column);
            if (inGraphs.equals(column)) {
                plain(entries, "person", column, meaning, type, PEOPLE);
            } else {
                plain(entries, "person", column, meaning, type, "people.csv xlsx json");
                plain(entries, "person", inGraphs, meaning, type, "graphml gexf");
            }
        }
        figures(entries, "person", PersonMetric.class, PEOPLE);
    }

    private static void ofNetwork(List<Entry> entries) {
        plain(entries, "network", "metric", "Which figure: its id.", TEXT, BOOK);
        plain(entries, "network", "name", "Its usual name.", TEXT, BOOK);
        plain(entries, "network", "value", "The figure; empty where it is undefined.", NUMBER, BOOK);
        plain(entries, "network", "reason", "Why it is undefined. " + reasons(), TEXT, BOOK);
        plain(entries, "network", "unit", "What is counted.", TEXT, BOOK);
        plain(entries, "network", "range", "The values it can take.", TEXT, BOOK);
        figures(entries, "figure of the network", NetworkMetric.class, "figures.csv xlsx");
    }

    private static void ofTies(List<Entry> entries) {
        plain(entries, "tie", "source", "The id of who gives.", TEXT, "csv xlsx json graphml gexf net");
        plain(entries, "tie", "target", "The id of who receives.", TEXT, "csv xlsx json graphml gexf net");
        plain(
                entries,
                "tie",
                "kind",
                "The kinds of tie that go this way, joined by +.",
                TEXT,
                "csv xlsx json graphml gexf");
        plain(
                entries,
                "tie",
                "weight",
                "How strong, summed over kinds; 1 where the file says nothing.",
                NUMBER,
                "csv xlsx json graphml gexf net");
        plain(entries, "tie", "source_group", "The group of who gives.", TEXT, "csv xlsx");
        plain(entries, "tie", "target_group", "The group of who receives.", TEXT, "csv xlsx");
        plain(entries, "tie", "returned", "Whether a tie goes back.", TRUTH, "csv xlsx");
    }

    private static void ofRows(List<Entry> entries) {
        String about = "row of figures";
        plain(entries, about, "scope", "What it is about: network, person, group or matrix.", TEXT, LONG);
        plain(entries, about, "subject", "The person's id or the group; of a pair the group that gives.", TEXT, LONG);
        plain(entries, about, "object", "Of a pair of groups the one that receives.", TEXT, LONG);
        plain(entries, about, "metric", "Which figure: its id.", TEXT, LONG);
        plain(entries, about, "value", "The figure; empty where it is undefined.", NUMBER, LONG);
        plain(entries, about, "reason", "Why it is undefined. " + reasons(), TEXT, LONG);
    }

    private static String ofItself(String column) {
        return switch (column) {
            case "about" -> "What a column is about: a person, a group, a pair of groups, the network, a tie, a row.";
            case "column" -> "The column's head, or the attribute's name.";
            case "name" -> "The field's usual name.";
            case "meaning" -> "How it is computed, or what it holds.";
            case "unit" -> "What is counted.";
            case "range" -> "The values it can take.";
            case "high_and_low" -> "What a high and a low value mean.";
            case "undefined" -> "When there is no value; the cell is empty then.";
            case "type" -> "Text, number, whole number, or true or false.";
            case "files" -> "The files that have it, by their endings.";
            case "source" -> "Who defined it, and where.";
            default -> throw new IllegalStateException("no words for " + column);
        };
    }

    private static void plain(
            List<Entry> entries, String about, String column, String meaning, String type, String files) {
        entries.add(new Entry(List.of(about, column, "", meaning, "", "", "", "", type, files, "")));
    }

    private static <M extends Metric> void figures(List<Entry> entries, String about, Class<M> shape, String files) {
        for (Metric metric : MetricCatalogue.all(shape)) {
            MetricCard card = metric.card();
            entries.add(new Entry(List.of(
                    about,
                    card.id(),
                    card.name(),
                    card.definition(),
                    card.unit(),
                    card.range(),
                    card.reading(),
                    card.undefined(),
                    FigureJson.counts(card) ? COUNT : NUMBER,
                    files,
                    String.join("; ", card.source()))));
        }
    }

    /** Every reason with its words. */
    private static String reasons() {
        return Stream.of(Reason.values())
                .map(reason -> reason.name() + ": " + words(reason))
                .collect(Collectors.joining("; "))
                .concat(".");
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case NO_TIES -> "there are no ties it could be about";
            case NO_OUT_TIES -> "nothing is given";
            case NO_IN_TIES -> "nothing is received";
            case SINGLE_GROUP -> "all people are in one group";
            case TOO_FEW_NODES -> "too few people";
            case CONSTANT -> "what should vary does not";
            case NO_CORE -> "no two people reach each other both ways";
            case SUPPRESSED -> "withheld, since it would tell about too few people";
            case NOT_ASSESSABLE -> "the formula has no value for these ties";
            case NOT_RESPONDED -> "the person did not answer";
            case NOT_MEASURED ->
                "it stands on the paths between everybody, and is measured where it is asked for by name";
        };
    }

    /** How wide a column of the dictionary is shown. */
    static int width(String column) {
        return switch (column.toLowerCase(Locale.ROOT)) {
            case "meaning", "source" -> 70;
            case "name", "high_and_low", "undefined", "files" -> 36;
            default -> 20;
        };
    }
}
