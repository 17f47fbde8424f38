package reciprocity.analysis.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import reciprocity.analysis.kernel.KaplanMeier;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieLayers;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/**
 * How long a gift waits for its return, where answers are dated. The gift of i to j is the first dated answer that i gave to
 * j; its return the first of j to i on that day or later; without one it is censored at the last day of any answer.
 *
 * <p>Source: Kaplan, E. L., Meier, P. (1958), doi:10.1080/01621459.1958.10501452.
 *
 * @param gifts pairs i to j with a dated answer
 * @param returned how many of them were returned
 * @param censored how many were not, yet
 * @param undated answers without a day, which are left out
 * @param medianDays the Kaplan-Meier median as R prints it, 0 or more; NO_TIES without dated gifts, NOT_ASSESSABLE where more than half are
 *     still waiting at the end
 */
public record ReturnLag(int gifts, int returned, int censored, int undated, Figure medianDays) {

    private record Pair(PersonId giver, PersonId receiver) {

        Pair back() {
            return new Pair(/* giver= */ receiver, /* receiver= */ giver);
        }
    }

    /** The lags of the answers of some kinds between people who both answered. */
    static ReturnLag of(TieLayers layers, List<String> kinds) {
        Map<PersonId, Boolean> answered = new LinkedHashMap<>();
        for (Person person : layers.survey().people()) {
            answered.put(person.id(), person.respondent());
        }
        Map<Pair, TreeSet<LocalDate>> days = new LinkedHashMap<>();
        int undated = 0;
        LocalDate last = LocalDate.MIN;
        for (Tie tie : layers.survey().ties()) {
            if (!kinds.contains(tie.kind())
                    || !answered.getOrDefault(tie.source(), false)
                    || !answered.getOrDefault(tie.target(), false)) {
                continue;
            }
            LocalDate day = TieLayers.day(tie.timestamp());
            TieKind kind = layers.survey().kind(tie.kind());
            if (day == null) {
                undated++;
            } else if (kind.counts(tie.weight())) {
                last = day.isAfter(last) ? day : last;
                days.computeIfAbsent(
                                new Pair(tie.giver(kind.asks()), tie.receiver(kind.asks())), pair -> new TreeSet<>())
                        .add(day);
            }
        }
        return of(days, undated, last);
    }

    private static ReturnLag of(Map<Pair, TreeSet<LocalDate>> days, int undated, LocalDate last) {
        double[] waited = new double[days.size()];
        boolean[] happened = new boolean[days.size()];
        int at = 0;
        int returned = 0;
        for (Map.Entry<Pair, TreeSet<LocalDate>> gift : days.entrySet()) {
            LocalDate first = gift.getValue().first();
            TreeSet<LocalDate> back = days.get(gift.getKey().back());
            LocalDate answer = back == null ? null : back.ceiling(first);
            waited[at] = ChronoUnit.DAYS.between(first, answer == null ? last : answer);
            happened[at] = answer != null;
            returned += answer == null ? 0 : 1;
            at++;
        }
        return new ReturnLag(days.size(), returned, days.size() - returned, undated, median(waited, happened));
    }

    private static Figure median(double[] waited, boolean[] happened) {
        if (waited.length == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        double median = KaplanMeier.of(waited, happened).median();
        return Double.isNaN(median) ? Figure.undefined(Reason.NOT_ASSESSABLE) : Figure.of(median);
    }
}
