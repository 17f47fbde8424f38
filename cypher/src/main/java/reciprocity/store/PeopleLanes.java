package reciprocity.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.model.Survey;

/**
 * Which of two writers writes which people. The database locks a department when somebody joins it, until the writer's
 * transaction ends; so each department has one writer, the one who has fewer people so far, the largest department first. Few
 * people have one writer.
 */
final class PeopleLanes {

    private static final int FEW = 5_000;

    private PeopleLanes() {}

    /** The people of each writer by department, as places in the roster; those in none stand under an empty text. */
    static List<Map<String, List<Integer>>> of(Survey survey) {
        Map<String, List<Integer>> departments = new LinkedHashMap<>();
        for (int place = 0; place < survey.people().size(); place++) {
            departments
                    .computeIfAbsent(survey.people().get(place).department(), name -> new ArrayList<>())
                    .add(place);
        }
        int lanes = survey.people().size() < FEW ? 1 : TieLanes.LANES;
        int[] sizes = new int[lanes];
        List<Map<String, List<Integer>>> shares = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            shares.add(new LinkedHashMap<>());
        }
        departments.entrySet().stream()
                .sorted(Comparator.comparing(
                        department -> -department.getValue().size()))
                .forEach(department -> {
                    int lane = lanes == 1 || sizes[0] <= sizes[1] ? 0 : 1;
                    sizes[lane] += department.getValue().size();
                    shares.get(lane).put(department.getKey(), department.getValue());
                });
        return shares;
    }
}
