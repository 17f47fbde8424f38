package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.response.Interval;
import reciprocity.analysis.silo.Silo;
import reciprocity.analysis.silo.SiloDetector;
import reciprocity.model.Person;
import reciprocity.study.Study;

/** Silo figures of every group with what explains them; those of too few people are null, reason SUPPRESSED. */
public final class SilosJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Study study;
    private final UnaryOperator<String> key;
    private final ObjectNode reasons = NODES.objectNode();

    private SilosJson(Study study, UnaryOperator<String> key) {
        this.study = study;
        this.key = key;
    }

    /** The object of the command {@code silos}: keys of words joined by underscores. */
    public static ObjectNode forCommand(Study study) {
        return new SilosJson(study, SilosJson::snake).object(false);
    }

    /** The object of the API: camel-case keys, with what else explains a silo, and the thresholds. */
    public static ObjectNode forApi(Study study, String version) {
        ObjectNode json = new SilosJson(study, UnaryOperator.identity()).object(true);
        json.putObject("thresholds")
                .put("score", SiloDetector.SCORE)
                .put("q", SiloDetector.Q)
                .put("response", SiloDetector.RESPONSE);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static String snake(String key) {
        return key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private ObjectNode object(boolean whole) {
        ObjectNode json = NODES.objectNode();
        ArrayNode silos = json.putArray("silos");
        for (Silo silo : study.silos()) {
            silos.add(silo(silo, whole));
        }
        ObjectNode why = NODES.objectNode();
        why.set("silos", reasons);
        json.set("reasons", why);
        return json;
    }

    private ObjectNode silo(Silo silo, boolean whole) {
        boolean shown = study.shows(silo.group());
        ObjectNode json = NODES.objectNode();
        ObjectNode why = NODES.objectNode();
        json.put("group", silo.group());
        if (whole) {
            json.put("people", silo.people());
            put(json, why, "response", Figure.of(silo.response()), shown);
        }
        put(json, why, "score", silo.score(), shown);
        put(json, why, "p", silo.p(), shown);
        put(json, why, "q", silo.q(), shown);
        json.put("exact", silo.exact());
        put(json, why, "internalShare", silo.internalShare(), shown);
        put(json, why, "chanceShare", silo.chanceShare(), shown);
        ArrayNode connectors = json.putArray("connectors");
        if (shown && study.showsPersons()) {
            silo.connectors().forEach(connector -> connectors.add(connector(connector, whole)));
        }
        put(json, why, "effectiveConnectors", silo.effectiveConnectors(), shown);
        put(json, why, "scoreWithoutTop", silo.scoreWithoutTop(), shown);
        json.put("called", shown && silo.called());
        if (whole) {
            neighbours(json, why, silo, shown);
            bounds(json, why, silo, shown);
        }
        if (!why.isEmpty()) {
            reasons.set(silo.group(), why);
        }
        return json;
    }

    private void neighbours(ObjectNode json, ObjectNode why, Silo silo, boolean shown) {
        ObjectNode ratios = json.putObject("observedExpected");
        ObjectNode whyRatios = NODES.objectNode();
        silo.observedExpected().forEach((group, figure) -> {
            Figure seen = shown && study.shows(group) ? figure : Figure.undefined(Reason.SUPPRESSED);
            FigureJson.put(ratios, whyRatios, group, seen);
        });
        if (!whyRatios.isEmpty()) {
            why.set("observedExpected", whyRatios);
        }
        ArrayNode missing = json.putArray("missingGroups");
        if (shown) {
            silo.missingGroups().stream().filter(study::shows).forEach(missing::add);
        }
    }

    /** Between what and what missing answers could move the score. */
    private void bounds(ObjectNode json, ObjectNode why, Silo silo, boolean shown) {
        Interval bounds = study.siloBounds().get(silo.group());
        if (bounds == null) {
            json.putNull("bounds");
            why.put("bounds", Reason.NOT_ASSESSABLE.name());
            return;
        }
        ObjectNode ends = json.putObject("bounds");
        ObjectNode whyEnds = NODES.objectNode();
        put(ends, whyEnds, "known", bounds.respondents(), shown);
        put(ends, whyEnds, "least", bounds.least(), shown);
        put(ends, whyEnds, "greatest", bounds.greatest(), shown);
        if (!whyEnds.isEmpty()) {
            why.set("bounds", whyEnds);
        }
    }

    private void put(ObjectNode json, ObjectNode why, String name, Figure figure, boolean shown) {
        FigureJson.put(json, why, key.apply(name), shown ? figure : Figure.undefined(Reason.SUPPRESSED));
    }

    private ObjectNode connector(Silo.Connector connector, boolean whole) {
        ObjectNode json = NODES.objectNode().put("person", connector.person().value());
        if (whole) {
            Person person = study.network().person(study.network().people().number(connector.person()));
            json.put("name", person.name());
        }
        json.put("share", connector.share());
        if (whole) {
            json.put("ties", connector.arcs());
        }
        return json;
    }

    /** What a reader is told of each group, then the thresholds. */
    public static List<String> lines(Study study) {
        List<String> lines = new ArrayList<>();
        study.silos().forEach(silo -> lines.addAll(lines(study, silo)));
        lines.add(String.format(
                Locale.ROOT,
                "Called a silo from score %s, q at most %s and %s answered.",
                SiloDetector.SCORE,
                SiloDetector.Q,
                SiloDetector.RESPONSE));
        return lines;
    }

    private static List<String> lines(Study study, Silo silo) {
        String name = name(silo.group());
        if (!study.shows(silo.group())) {
            return List.of("%s: withheld, fewer people than may be shown".formatted(name));
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %d people, score %s, p %s, q %s, inside %s, by size %s%s",
                name,
                silo.people(),
                silo.score(),
                silo.p(),
                silo.q(),
                silo.internalShare(),
                silo.chanceShare(),
                silo.called() ? ", called a silo" : ""));
        Interval bounds = study.siloBounds().get(silo.group());
        if (bounds != null) {
            lines.add("  with any missing answers: from %s to %s (%s answered)"
                    .formatted(bounds.least(), bounds.greatest(), silo.response()));
        }
        lines.add("  held by %s, in effect %s people; score without the first: %s"
                .formatted(connectors(silo), silo.effectiveConnectors(), silo.scoreWithoutTop()));
        lines.add("  sends, by what would be expected: "
                + silo.observedExpected().entrySet().stream()
                        .filter(other -> study.shows(other.getKey()))
                        .map(other -> name(other.getKey()) + " " + other.getValue())
                        .collect(Collectors.joining(", ")));
        List<String> missing = silo.missingGroups().stream()
                .filter(study::shows)
                .map(SilosJson::name)
                .toList();
        if (!missing.isEmpty()) {
            lines.add("  no tie with " + String.join(", ", missing));
        }
        return lines;
    }

    private static String connectors(Silo silo) {
        String named = silo.connectors().stream()
                .limit(3)
                .map(one -> String.format(Locale.ROOT, "%s %.0f %%", one.person(), 100 * one.share()))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "nobody" : named;
    }

    private static String name(String group) {
        return group.isEmpty() ? "(none)" : group;
    }
}
