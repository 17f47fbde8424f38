package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.scenario.Introduction;
import reciprocity.analysis.scenario.Introductions;
import reciprocity.analysis.scenario.PairLeftOut;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.PersonId;
import reciprocity.study.Study;
import reciprocity.study.WhatIf;

/** Introductions and departures: the objects of the commands, and with more beside them those of the API. */
public final class WhatIfJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WhatIfJson() {}

    /** The object of the command {@code introductions}. */
    public static ObjectNode introductions(Study study, int top) {
        return introductions(study, study.whatIf().introductions(top), false);
    }

    /** The object of the API: the command's, with people, ways and how it was searched. */
    public static ObjectNode introductions(Study study, int top, List<PairLeftOut> leftOut, String version) {
        Introductions found = study.whatIf().introductions(top, leftOut);
        ObjectNode json = introductions(study, found, true);
        json.put("greedy", true);
        json.put("whole", found.whole());
        json.put("loadCap", found.loadCap());
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static ObjectNode introductions(Study study, Introductions found, boolean whole) {
        ObjectNode json = NODES.objectNode();
        ObjectNode reasons = NODES.objectNode();
        ObjectNode inSequence = NODES.objectNode();
        ArrayNode sequence = json.putArray("introductions");
        for (Introduction one : study.showsPersons() ? found.sequence() : List.<Introduction>of()) {
            ObjectNode item = sequence.addObject();
            ObjectNode why = NODES.objectNode();
            item.put("a", one.a().value());
            item.put("b", one.b().value());
            FigureJson.put(item, why, "gain", shown(study, Figure.of(one.gain())));
            FigureJson.put(item, why, "silo_change", shown(study, one.siloChange()));
            ids(item.putArray("common"), one.common());
            if (found.sampled() > 0) {
                FigureJson.put(item, why, "gain_error", shown(study, Figure.of(one.error())));
            }
            if (whole) {
                people(study, item.putArray("people"), List.of(one.a(), one.b()));
                item.put("distance", one.distance());
                people(study, item.putArray("way"), one.way());
            }
            if (!why.isEmpty()) {
                inSequence.set(String.valueOf(sequence.size() - 1), why);
            }
        }
        FigureJson.put(json, reasons, "before", shown(study, found.before()));
        FigureJson.put(json, reasons, "after", shown(study, found.after()));
        if (found.sampled() > 0) {
            json.put("estimated_from_people", found.sampled());
        }
        if (!study.showsPersons()) {
            reasons.put("introductions", Reason.SUPPRESSED.name());
        } else if (!inSequence.isEmpty()) {
            reasons.set("introductions", inSequence);
        }
        json.set("reasons", reasons);
        return json;
    }

    private static Figure shown(Study study, Figure figure) {
        return study.guard().totalShown() ? figure : Figure.undefined(Reason.SUPPRESSED);
    }

    /** The object of the command {@code departures}. */
    public static ObjectNode departures(Study study, BitSet leaving) {
        return departures(study, study.whatIf().departures(leaving), false);
    }

    /** The object of the API: the command's, with what else is left behind. */
    public static ObjectNode departures(Study study, BitSet leaving, String version) {
        WhatIf.Loss loss = study.whatIf().departures(leaving);
        ObjectNode json = departures(study, loss, true);
        people(
                study,
                json.putArray("people"),
                leaving.stream().mapToObj(study.network().people()::id).toList());
        boolean named = study.showsPersons();
        people(study, json.putArray("reportsLeft"), named ? loss.reportsLeft() : List.of());
        ObjectNode customers = json.putObject("customers");
        people(study, customers.putArray("onOnePerson"), named ? loss.customersOnOne() : List.of());
        people(study, customers.putArray("uncovered"), named ? loss.customersLeft() : List.of());
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static ObjectNode departures(Study study, WhatIf.Loss loss, boolean whole) {
        ObjectNode json = NODES.objectNode();
        ObjectNode reasons = NODES.objectNode();
        FigureJson.put(json, reasons, "impact", lost(study, loss.departures().impact()));
        if (study.guard().totalShown() && study.showsPersons()) {
            json.put("pairs_disconnected", loss.departures().pairsDisconnected());
        } else {
            json.putNull("pairs_disconnected");
            reasons.put("pairs_disconnected", Reason.SUPPRESSED.name());
        }
        List<String> cut = loss.departures().groupsCut();
        ArrayNode groups = json.putArray("groups_cut");
        cut.stream().filter(group -> study.showsPersons() && study.shows(group)).forEach(groups::add);
        if (groups.size() < cut.size()) {
            reasons.put("groups_cut", Reason.SUPPRESSED.name());
        }
        ids(json.putArray("mentees_left"), study.showsPersons() ? loss.menteesLeft() : List.of());
        if (whole) {
            FigureJson.put(
                    json, reasons, "before", shown(study, loss.departures().before()));
            FigureJson.put(json, reasons, "after", lost(study, loss.departures().after()));
        }
        json.set("reasons", reasons);
        return json;
    }

    /** What the leaving of some people does is a figure of them. */
    private static Figure lost(Study study, Figure figure) {
        return study.showsPersons() ? shown(study, figure) : Figure.undefined(Reason.SUPPRESSED);
    }

    private static void ids(ArrayNode array, List<PersonId> people) {
        people.forEach(person -> array.add(person.value()));
    }

    /** People with name and group, as every answer of the API names them. */
    static void people(Study study, ArrayNode array, List<PersonId> people) {
        OrgNetwork network = study.network();
        for (PersonId id : people) {
            int number = network.people().number(id);
            array.addObject()
                    .put("id", id.value())
                    .put("name", network.person(number).name())
                    .put("group", network.groups().name(network.groups().of(number)));
        }
    }

    /** Introductions for a reader, a line each. */
    public static List<String> introductionLines(Study study, int top) {
        Introductions found = study.whatIf().introductions(top);
        List<String> lines = new ArrayList<>();
        for (Introduction one : found.sequence()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s (%s) and %s (%s): efficiency across groups +%.6f, mean silo score %s, %s, %d in common",
                    one.a(),
                    group(study, one.a()),
                    one.b(),
                    group(study, one.b()),
                    one.gain(),
                    signed(one.siloChange()),
                    one.distance() == null ? "no way today" : one.distance() + " steps today",
                    one.common().size()));
        }
        lines.add("Efficiency across groups: %s before, %s with all of them, one best step after the other."
                .formatted(found.before(), found.after()));
        if (!found.whole()) {
            lines.add(
                    "Among so many people not every pair was looked at: each gain is exact, a better pair may exist.");
        }
        return lines;
    }

    /** What is lost, for a reader. */
    public static List<String> departureLines(Study study, BitSet leaving) {
        WhatIf.Loss loss = study.whatIf().departures(leaving);
        List<String> cut =
                loss.departures().groupsCut().stream().filter(study::shows).toList();
        return List.of(
                "Impact on efficiency across groups: %s (%s before, %s after)"
                        .formatted(
                                loss.departures().impact(),
                                loss.departures().before(),
                                loss.departures().after()),
                "Pairs of people no way joins any more: %d"
                        .formatted(loss.departures().pairsDisconnected()),
                "Groups without a tie to others: " + (cut.isEmpty() ? "none" : String.join(", ", cut)),
                "Mentees without a mentor: " + listed(loss.menteesLeft()),
                "Reports without a boss: " + listed(loss.reportsLeft()),
                "Customers left with one contact: " + listed(loss.customersOnOne()),
                "Customers left with none: " + listed(loss.customersLeft()));
    }

    private static String listed(List<PersonId> people) {
        return people.isEmpty()
                ? "none"
                : String.join(", ", people.stream().map(PersonId::value).toList());
    }

    private static String group(Study study, PersonId id) {
        OrgNetwork network = study.network();
        String name = network.groups().name(network.groups().of(network.people().number(id)));
        return name.isEmpty() ? "no group" : name;
    }

    private static String signed(Figure figure) {
        return figure.defined() ? String.format(Locale.ROOT, "%+.6f", figure.value()) : figure.toString();
    }
}
