package reciprocity.study;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.cluster.Partition;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.Person;
import reciprocity.model.Survey;

/**
 * Columns by which people can be grouped though the roster has none of that name: {@value #COMMUNITY}, found by Leiden among the
 * ties that are asked about, and {@value #TENURE}, bands of full years since {@code hired} on the first day of the wave's month
 * (else on the latest day that anybody was hired).
 */
final class DerivedColumns {

    static final String COMMUNITY = "community";
    static final String TENURE = "tenure";

    private static final int FEWEST_GROUPS = 2;
    private static final int MOST_GROUPS = 30;
    private static final int[] BANDS = {1, 3, 6, 11};
    private static final String[] BAND_NAMES = {
        "under 1 year", "1 to 2 years", "3 to 5 years", "6 to 10 years", "over 10 years"
    };

    private DerivedColumns() {}

    /** Whether a column is one that can be derived, and the roster has none of that name. */
    static boolean derives(Survey survey, String column) {
        boolean own = survey.columns().stream().anyMatch(column::equalsIgnoreCase);
        boolean dates = survey.people().stream().anyMatch(person -> person.hired() != null);
        return !own && (column.equals(COMMUNITY) || (column.equals(TENURE) && dates));
    }

    /** The survey with the column that a reading groups by, derived where the roster has none. */
    static Survey with(Survey survey, Reading reading, long seed) {
        String column = reading.groupColumn();
        if (!derives(survey, column)) {
            return survey;
        }
        List<String> values = column.equals(TENURE) ? tenure(survey) : communities(survey, reading, seed);
        List<Person> people = IntStream.range(0, survey.people().size())
                .mapToObj(i -> with(survey.people().get(i), column, values.get(i)))
                .toList();
        return new Survey(survey.id(), survey.settings(), people, survey.kinds(), survey.ties());
    }

    private static Person with(Person person, String column, String value) {
        if (value.isEmpty()) {
            return person;
        }
        Map<String, String> attributes = new LinkedHashMap<>(person.attributes());
        attributes.put(column, value);
        return person.withAttributes(attributes);
    }

    private static List<String> communities(Survey survey, Reading reading, long seed) {
        OrgNetwork network = OrgNetwork.of(survey, reading.groupedBy("department"));
        int[] labels = Partition.leiden(new Measured(network, seed, 1), 1, seed).labels();
        int digits = String.valueOf(IntStream.of(labels).max().orElse(0) + 1).length();
        return survey.people().stream()
                .map(person -> "community %%0%dd"
                        .formatted(digits)
                        .formatted(labels[network.people().number(person.id())] + 1))
                .toList();
    }

    private static List<String> tenure(Survey survey) {
        LocalDate day = day(survey);
        return survey.people().stream().map(person -> band(person.hired(), day)).toList();
    }

    private static String band(@Nullable LocalDate hired, LocalDate day) {
        if (hired == null) {
            return "";
        }
        int years = hired.isAfter(day) ? 0 : Period.between(hired, day).getYears();
        int band = 0;
        while (band < BANDS.length && years >= BANDS[band]) {
            band++;
        }
        return BAND_NAMES[band];
    }

    private static LocalDate day(Survey survey) {
        String wave = survey.settings().wave();
        try {
            return YearMonth.parse(wave == null ? "" : wave).atDay(1);
        } catch (DateTimeParseException e) {
            return survey.people().stream()
                    .map(Person::hired)
                    .filter(java.util.Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
    }

    /** Every column that makes two to thirty groups, and bands of tenure where days are known. */
    static Map<String, Grouping> groupings(Survey survey, OrgNetwork network) {
        Map<String, Grouping> groupings = new LinkedHashMap<>();
        for (String column : survey.columns()) {
            add(groupings, column, network, person -> network.person(person).column(column));
        }
        if (derives(survey, TENURE)) {
            LocalDate day = day(survey);
            add(
                    groupings,
                    TENURE,
                    network,
                    person -> band(network.person(person).hired(), day));
        }
        return groupings;
    }

    private static void add(
            Map<String, Grouping> groupings, String column, OrgNetwork network, IntFunction<String> value) {
        List<String> values = new ArrayList<>();
        Set<String> inside = new LinkedHashSet<>();
        for (int person = 0; person < network.size(); person++) {
            values.add(value.apply(person));
            if (!network.person(person).external()) {
                inside.add(values.get(person));
            }
        }
        if (inside.size() >= FEWEST_GROUPS && inside.size() <= MOST_GROUPS) {
            groupings.put(column, Grouping.of(column, values));
        }
    }
}
