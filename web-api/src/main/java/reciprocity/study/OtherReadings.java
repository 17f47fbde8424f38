package reciprocity.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.variant.ReadingFamily;
import reciprocity.analysis.variant.Variant;
import reciprocity.analysis.variant.Variants;

/**
 * Measures that go by one name and are read in several ways, with their values on the same data.
 *
 * @param ids the measures asked for, in alphabetical order; none for all that have other readings
 */
public record OtherReadings(List<String> ids) implements Inquiry<OtherReadings.Found> {

    /**
     * What was found.
     *
     * @param families the readings of one measure each
     */
    public record Found(List<Family> families) {
        public Found {
            families = List.copyOf(families);
        }
    }

    /**
     * The readings of one measure.
     *
     * @param id the id that names it: the one asked for, or the first
     * @param shape whether figures are of the network, of each person or of each group
     * @param readings with their values, the one of the id first
     * @param hidden whether its figures may not be shown at all
     */
    public record Family(String id, Class<? extends Metric> shape, List<Variant> readings, boolean hidden) {
        public Family {
            readings = List.copyOf(readings);
        }
    }

    public OtherReadings {
        ids = List.copyOf(new TreeSet<>(ids));
        Set<String> known = Variants.ids();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new UnanswerableException("measures", id, "one of " + known);
            }
        }
    }

    /** The measures written in one text, parted by commas; all where it is blank. */
    public static OtherReadings of(String text) {
        return new OtherReadings(Question.kinds(text));
    }

    @Override
    public Class<Found> found() {
        return Found.class;
    }

    @Override
    public Found of(Study study) {
        Measured measured = study.measured();
        List<Family> families = new ArrayList<>();
        for (ReadingFamily family : Variants.families()) {
            List<String> names = family.ids();
            if (ids.isEmpty()) {
                families.add(measured(study, measured, family, names.get(0)));
            } else {
                names.stream()
                        .filter(ids::contains)
                        .findFirst()
                        .ifPresent(id -> families.add(measured(study, measured, family, id)));
            }
        }
        return new Found(families);
    }

    private static Family measured(Study study, Measured measured, ReadingFamily family, String id) {
        boolean hidden = family.shape() == PersonMetric.class
                ? !study.showsPersons()
                : family.shape() != GroupMetric.class && !study.guard().totalShown();
        return new Family(id, family.shape(), family.on(measured, id), hidden);
    }
}
