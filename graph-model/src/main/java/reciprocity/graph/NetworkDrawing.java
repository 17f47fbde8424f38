package reciprocity.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/**
 * A network drawn in one line of text: ties before the bar, departments after it, leaders with a star.
 *
 * <pre>{@code Ana -> Bo, Bo <-> Cy 3 | Sales: Ana*, Bo; Legal: Cy; : Dee}</pre>
 *
 * <p>A number after a tie is its weight (both ways for {@code <->}); people that only stand after the bar have no ties.
 */
public final class NetworkDrawing {

    private static final Pattern TIE = Pattern.compile("(\\S+)\\s*(<->|->)\\s*(\\S+)(?:\\s+(-?[0-9.]+))?");

    private NetworkDrawing() {}

    /** The network drawn, ties of kind {@code support} as filed. */
    public static OrgNetwork network(String drawing) {
        return OrgNetwork.of(survey(drawing), Reading.asFiled());
    }

    /** The survey drawn, with one kind {@code support}. */
    public static Survey survey(String drawing) {
        String[] halves = drawing.split("\\|", 2);
        Map<String, Person> people = new LinkedHashMap<>();
        if (halves.length == 2) {
            for (String group : halves[1].split(";", -1)) {
                String[] parts = group.split(":", 2);
                for (String name : parts[1].split(",", -1)) {
                    if (!name.isBlank()) {
                        String id = name.strip().replace("*", "");
                        Person person = Person.of(id, parts[0].strip());
                        people.put(id, person.withLeader(name.contains("*")));
                    }
                }
            }
        }
        List<Tie> ties = new ArrayList<>();
        for (String text : halves[0].split(",", -1)) {
            if (text.isBlank()) {
                continue;
            }
            Matcher tie = TIE.matcher(text.strip());
            if (!tie.matches()) {
                throw new IllegalArgumentException("'%s' is no tie; write A -> B or A <-> B".formatted(text.strip()));
            }
            people.putIfAbsent(tie.group(1), Person.of(tie.group(1), ""));
            people.putIfAbsent(tie.group(3), Person.of(tie.group(3), ""));
            double weight = tie.group(4) == null ? 1 : Double.parseDouble(tie.group(4));
            ties.add(tie(tie.group(1), tie.group(3), weight, ties.size()));
            if (tie.group(2).equals("<->")) {
                ties.add(tie(tie.group(3), tie.group(1), weight, ties.size()));
            }
        }
        TieKind support = new TieKind("support", TieMeaning.SUPPORT, Asks.GIVES, null, null, false);
        return new Survey(
                new SurveyId("drawing"),
                SurveySettings.of("drawing"),
                List.copyOf(people.values()),
                List.of(support),
                ties);
    }

    private static Tie tie(String source, String target, double weight, int before) {
        SourceRow origin = new SourceRow("drawing", before + 1);
        return new Tie(new PersonId(source), new PersonId(target), "support", weight, null, Map.of(), origin);
    }
}
