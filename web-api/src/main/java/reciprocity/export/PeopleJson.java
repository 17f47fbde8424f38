package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import reciprocity.model.Person;
import reciprocity.study.Study;

/** People to choose from: by a part of the name, or by their ids, in the order of their names. */
public final class PeopleJson {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PeopleJson() {}

    /**
     * The object of the API.
     *
     * @param part a part of the name or the whole id; case and accents do not matter; empty for everybody
     * @param ids only these people, or everybody where there are none
     * @param offset how many are passed over
     * @param limit how many are given
     */
    public static ObjectNode of(Study study, String part, List<String> ids, int offset, int limit, String version) {
        String wanted = plain(part);
        Set<String> only = new HashSet<>(ids);
        List<Person> found = IntStream.range(0, study.network().size())
                .mapToObj(study.network()::person)
                .filter(person -> only.isEmpty() || only.contains(person.id().value()))
                .filter(person -> plain(person.name()).contains(wanted)
                        || plain(person.id().value()).equals(wanted))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .toList();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("matching", found.size()).put("offset", offset);
        ArrayNode people = json.putArray("people");
        found.stream()
                .skip(offset)
                .limit(limit)
                .forEach(person -> people.addObject()
                        .put("id", person.id().value())
                        .put("name", person.name())
                        .put("group", group(study, person)));
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static String group(Study study, Person person) {
        int number = study.network().people().number(person.id());
        return study.network().groups().name(study.network().groups().of(number));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
