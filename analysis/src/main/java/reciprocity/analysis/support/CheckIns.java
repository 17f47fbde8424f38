package reciprocity.analysis.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;
import reciprocity.graph.TieLayers;
import reciprocity.model.PersonId;
import reciprocity.model.Tie;
import reciprocity.model.TieMeaning;

/**
 * How regularly those who report to somebody and that boss are in contact, where answers are dated. A contact is a dated
 * answer of any kind but reporting, either way; several on one day are one. Regularity is the coefficient of variation of the
 * days between contacts, their standard deviation (n - 1) over their mean: 0 where all are equal, about 1 where contacts come
 * by chance.
 *
 * <p>Source: the coefficient of variation of inter-event times; Goh, K.-I., Barabasi, A.-L. (2008), Burstiness and memory in
 * complex systems, doi:10.1209/0295-5075/81/48002.
 *
 * @param lines how many reporting lines there are
 * @param dated in how many of them there is a dated contact
 * @param contacts those with {@value #FEWEST} contacts or more, by the report's id, then the boss's
 * @param variation the median of their coefficients of variation, 0 or more; NOT_ASSESSABLE without such a line
 * @param stopped how many of them are silent, at the last day of any answer, for more than {@value #SILENCE} times their
 *     longest wait
 */
public record CheckIns(int lines, int dated, List<Line> contacts, Figure variation, int stopped) {

    /** The fewest contacts of which anything is said: two waits. */
    public static final int FEWEST = 3;

    /** How many times its longest wait a line must be silent to count as stopped. */
    public static final int SILENCE = 2;

    /**
     * One reporting line.
     *
     * @param report who reports
     * @param boss to whom
     * @param days on how many days there was contact
     * @param meanDays mean days between contacts
     * @param variation standard deviation over mean of the days between contacts
     * @param silentDays days from the last contact to the last day of any answer
     * @param stopped whether that is more than {@value #SILENCE} times the longest wait
     */
    public record Line(
            PersonId report,
            PersonId boss,
            int days,
            double meanDays,
            double variation,
            long silentDays,
            boolean stopped) {}

    public CheckIns {
        contacts = List.copyOf(contacts);
    }

    static CheckIns of(TieLayers layers) {
        Map<List<PersonId>, TreeSet<LocalDate>> lines = lines(layers);
        LocalDate last = LocalDate.MIN;
        for (Tie tie : layers.survey().ties()) {
            LocalDate day = TieLayers.day(tie.timestamp());
            if (day != null && layers.survey().kind(tie.kind()).meaning() != TieMeaning.REPORTING) {
                last = day.isAfter(last) ? day : last;
                meet(lines, tie.source(), tie.target(), day);
                meet(lines, tie.target(), tie.source(), day);
            }
        }
        List<Line> contacts = new ArrayList<>();
        int dated = 0;
        for (Map.Entry<List<PersonId>, TreeSet<LocalDate>> line : lines.entrySet()) {
            dated += line.getValue().isEmpty() ? 0 : 1;
            if (line.getValue().size() >= FEWEST) {
                contacts.add(line(line.getKey().get(0), line.getKey().get(1), line.getValue(), last));
            }
        }
        int stopped = (int) contacts.stream().filter(Line::stopped).count();
        return new CheckIns(lines.size(), dated, contacts, median(contacts), stopped);
    }

    private static Map<List<PersonId>, TreeSet<LocalDate>> lines(TieLayers layers) {
        Map<List<PersonId>, TreeSet<LocalDate>> lines = new LinkedHashMap<>();
        Rows bosses = layers.network(TieMeaning.REPORTING).ties().out();
        for (int report = 0; report < bosses.people(); report++) {
            for (int at = bosses.begin(report); at < bosses.end(report); at++) {
                PersonId boss = layers.people().people().id(bosses.neighbour(at));
                lines.put(List.of(layers.people().people().id(report), boss), new TreeSet<>());
            }
        }
        return lines;
    }

    private static void meet(
            Map<List<PersonId>, TreeSet<LocalDate>> lines, PersonId report, PersonId boss, LocalDate day) {
        TreeSet<LocalDate> days = lines.get(List.of(report, boss));
        if (days != null) {
            days.add(day);
        }
    }

    private static Line line(PersonId report, PersonId boss, TreeSet<LocalDate> days, LocalDate last) {
        double[] waits = new double[days.size() - 1];
        LocalDate before = days.first();
        int at = 0;
        for (LocalDate day : days.tailSet(before, false)) {
            waits[at++] = ChronoUnit.DAYS.between(before, day);
            before = day;
        }
        double mean = Arrays.stream(waits).sum() / waits.length;
        double squares =
                Arrays.stream(waits).map(wait -> (wait - mean) * (wait - mean)).sum();
        double longest = Arrays.stream(waits).max().orElseThrow();
        long silent = ChronoUnit.DAYS.between(before, last);
        return new Line(
                report,
                boss,
                days.size(),
                mean,
                Math.sqrt(squares / (waits.length - 1)) / mean,
                silent,
                silent > SILENCE * longest);
    }

    private static Figure median(List<Line> contacts) {
        double[] sorted =
                contacts.stream().mapToDouble(Line::variation).sorted().toArray();
        if (sorted.length == 0) {
            return Figure.undefined(Reason.NOT_ASSESSABLE);
        }
        int middle = sorted.length / 2;
        return Figure.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
