package reciprocity.analysis.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Reads the files of the known networks, which have no quotes and no surprises. */
final class SurveyFiles {

    private SurveyFiles() {}

    static Survey read(Path folder) {
        List<Person> people = new ArrayList<>();
        for (Map<String, String> row : rows(folder.resolve("people.csv"))) {
            people.add(person(row, people.size() + 2));
        }
        List<Tie> ties = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Map<String, String> row : rows(folder.resolve("ties.csv"))) {
            PersonId source = new PersonId(row.getOrDefault("source", ""));
            PersonId target = new PersonId(row.getOrDefault("target", ""));
            String kind = row.getOrDefault("kind", "");
            double weight = Double.parseDouble(row.getOrDefault("weight", ""));
            names.add(kind);
            ties.add(new Tie(source, target, kind, weight, null, Map.of(), new SourceRow("ties.csv", ties.size() + 2)));
        }
        List<TieKind> kinds = names.stream()
                .map(name -> new TieKind(name, TieMeaning.SUPPORT, Asks.GIVES, null, null, false))
                .toList();
        return new Survey(new SurveyId("known"), SurveySettings.of("known"), people, kinds, ties);
    }

    private static Person person(Map<String, String> row, int line) {
        Map<String, String> attributes = new LinkedHashMap<>(row);
        attributes.keySet().removeAll(Set.of("id", "name", "department"));
        attributes.values().removeIf(String::isBlank);
        String id = row.getOrDefault("id", "");
        String department = row.getOrDefault("department", "");
        return new Person(new PersonId(id), id, department, "", "", false, false, true, null, attributes, line);
    }

    private static List<Map<String, String>> rows(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            String[] header = lines.get(0).split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
