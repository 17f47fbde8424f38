package reciprocity.analysis.mentoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.Tie;

/**
 * The day on which a survey is a picture of the organization. A wave that is a day is that day; a wave that is a month is the
 * last day of it that the survey bears anywhere (an answer's time, a start, a first day at work), at least the first of the
 * month; without either it is the last such day of all.
 */
final class Snapshot {

    private static final int DAY = 10;

    private Snapshot() {}

    /** The day, or null where neither the wave nor any row has one. */
    static @Nullable LocalDate of(Survey survey) {
        String wave = survey.settings().wave();
        LocalDate day = wave == null ? null : day(wave);
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
            LocalDate answered = tie.timestamp() == null ? null : day(tie.timestamp());
            LocalDate started = day(column(tie, "start"));
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

    /** The day that a text begins with, written as 2026-04-30; null where it does not. */
    static @Nullable LocalDate day(String text) {
        if (text.length() < DAY) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
