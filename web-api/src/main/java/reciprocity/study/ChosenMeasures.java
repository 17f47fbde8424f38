package reciprocity.study;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Metric;

/**
 * Some figures of the catalogue, and nothing else computed.
 *
 * @param ids public ids, kept in alphabetical order; an id that people and groups share asks for both
 */
public record ChosenMeasures(List<String> ids) implements Inquiry<Measurements> {

    public ChosenMeasures {
        ids = List.copyOf(new TreeSet<>(ids));
        Set<String> known = MetricCatalogue.all().stream().map(Metric::id).collect(Collectors.toSet());
        for (String id : ids) {
            if (!known.contains(id)) {
                throw UnknownMeasure.refused(id);
            }
        }
    }

    /**
     * The ids written in one text, parted by commas.
     *
     * @throws UnanswerableException if the catalogue has no such id
     */
    public static ChosenMeasures of(String text) {
        List<String> ids = Question.kinds(text);
        if (ids.isEmpty()) {
            throw new UnanswerableException("measures", text, "one id at least");
        }
        return new ChosenMeasures(ids);
    }

    @Override
    public Class<Measurements> found() {
        return Measurements.class;
    }

    @Override
    public Measurements of(Study study) {
        List<Metric> metrics = MetricCatalogue.all().stream()
                .filter(metric -> ids.contains(metric.id()))
                .toList();
        return study.shown(Measurements.of(study.measured(), metrics, study.progress()));
    }
}
