package reciprocity.analysis.mentoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.TieLayers;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.Tie;

/**
 * The day on which a survey is a picture of the organization. A wave that is a day is that day; a wave that is a month is the
 * last day of it that the survey bears anywhere (an answer's time, a start, a first day at work), at least the first of the
 * month; without either it is the last such day of all.
 */
final class Snapshot {

    private Snapshot() {}

    /** The day, or null where neither the wave nor any row has one. */
    static @Nullable LocalDate of(Survey survey) {
        String wave = survey.settings().wave();
        LocalDate day = TieLayers.day(wave);
        if (day != null) {
            return day;
        }
        YearMonth month = wave == null ? null : month(wave);
        LocalDate latest = month == null ? null : month.atDay(1);
        for (LocalDate one : days(survey)) {
            boolean wanted = month == null || YearMonth.from(one).equals(month);
            if (wanted && (latest == null || one.isAfter(latest))) {
                latest = one;
            }
        }
        return latest;
    }

    private static List<LocalDate> days(Survey survey) {
        List<LocalDate> days = new ArrayList<>();
        for (Person person : survey.people()) {
            if (person.hired() != null) {
                days.add(person.hired());
            }
        }
        for (Tie tie : survey.ties()) {
            LocalDate answered = TieLayers.day(tie.timestamp());
            LocalDate started = TieLayers.day(column(tie, "start"));
            if (answered != null) {
                days.add(answered);
            }
            if (started != null) {
                days.add(started);
            }
        }
        return days;
    }

    /** What a row says in a further column; empty where it says nothing. */
    static String column(Tie tie, String name) {
        String exact = tie.attributes().get(name);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, String> entry : tie.attributes().entrySet()) {
            if (entry.getKey().toLowerCase(Locale.ROOT).equals(name)) {
                return entry.getValue();
            }
        }
        return "";
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
