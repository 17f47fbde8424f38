package reciprocity.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small organization drawn from a seed, as rows and as the texts of its files. */
final class RandomOrganization {

    static final LocalDate DAY = LocalDate.parse("2026-04-01");

    /** A row of the roster. */
    record Member(
            String department,
            String level,
            boolean leader,
            String manager,
            boolean external,
            String hired,
            boolean respondent) {}

    /** A row of answers. */
    record Row(String source, String target, String kind, int weight, String start, String end) {}

    final Map<String, Member> people = new TreeMap<>();
    final List<Row> rows = new ArrayList<>();

    private static final Map<String, String> KINDS = kinds();

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("help", "{\"meaning\": \"SUPPORT\", \"asks\": \"gives\", \"scale\": [0, 5], \"threshold\": 2}");
        kinds.put("asked", "{\"meaning\": \"SUPPORT\", \"asks\": \"receives\", \"threshold\": 3}");
        kinds.put("trust", "{\"meaning\": \"TRUST\", \"asks\": \"gives\", \"scale\": [0, 5]}");
        kinds.put("rely", "{\"meaning\": \"TRUST\", \"asks\": \"receives\", \"scale\": [0, 10]}");
        kinds.put("goal", "{\"meaning\": \"PURPOSE\", \"asks\": \"gives\", \"scale\": [0, 5]}");
        kinds.put("guides", "{\"meaning\": \"MENTORING\", \"asks\": \"gives\"}");
        kinds.put("guided", "{\"meaning\": \"MENTORING\", \"asks\": \"receives\"}");
        kinds.put("decides", "{\"meaning\": \"DECISION\", \"asks\": \"gives\"}");
        return kinds;
    }

    RandomOrganization(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            boolean external = random.nextInt(6) == 0;
            String manager = i == 0 || random.nextInt(4) == 0 ? "" : id(random.nextInt(i));
            String hired = random.nextInt(3) == 0
                    ? ""
                    : DAY.minusDays(random.nextInt(130) - 5).toString();
            people.put(
                    id(i),
                    new Member(
                            random.nextInt(7) == 0 ? "" : "D" + random.nextInt(2),
                            random.nextInt(6) == 0 ? "" : String.valueOf(1 + random.nextInt(2)),
                            random.nextInt(3) > 0,
                            manager,
                            external,
                            hired,
                            !external && random.nextInt(5) > 0));
        }
        double density = random.nextDouble();
        for (String kind : KINDS.keySet()) {
            for (String source : people.keySet()) {
                for (String target : people.keySet()) {
                    int copies = random.nextDouble() < density * 0.6 ? 1 + random.nextInt(8) / 7 : 0;
                    for (int copy = 0; copy < copies && !source.equals(target); copy++) {
                        rows.add(new Row(
                                source, target, kind, random.nextInt(6), day(random, 100, 52), day(random, 40, 3)));
                    }
                }
            }
        }
    }

    private static String id(int number) {
        return "p" + (char) ('a' + number);
    }

    /** Mostly a day around the snapshot, sometimes none. */
    private static String day(Random random, int before, int outOf) {
        return random.nextInt(60) >= outOf
                ? ""
                : DAY.minusDays(random.nextInt(before) - 4).toString();
    }

    String peopleFile() {
        StringBuilder text = new StringBuilder("id,department,level,leader,manager,external,hired,respondent\n");
        people.forEach((id, one) -> text.append(String.join(
                        ",",
                        id,
                        one.department(),
                        one.level(),
                        String.valueOf(one.leader()),
                        one.manager(),
                        String.valueOf(one.external()),
                        one.hired(),
                        String.valueOf(one.respondent())))
                .append('\n'));
        return text.toString();
    }

    String tiesFile() {
        StringBuilder text = new StringBuilder("source,target,kind,weight,start,end\n");
        rows.forEach(row -> text.append(String.join(
                        ",",
                        row.source(),
                        row.target(),
                        row.kind(),
                        String.valueOf(row.weight()),
                        row.start(),
                        row.end()))
                .append('\n'));
        return text.toString();
    }

    static String declaration() {
        List<String> kinds = new ArrayList<>();
        KINDS.forEach((name, text) -> kinds.add("\"" + name + "\": " + text));
        return "{\"wave\": \"" + DAY + "\", \"kinds\": {" + String.join(", ", kinds) + "}}";
    }
}
