package reciprocity.analysis.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Layers;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.PeopleIndex;
import reciprocity.graph.TieLayers;
import reciprocity.model.Survey;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/**
 * Who mentors whom in a survey, on the day of its snapshot and ever. A tie is active from its column "start" to its
 * column "end", both days included, and unless its "status" says that it is over; what is not said does not limit it.
 *
 * @param ever everybody who was or is a mentor, from mentor to mentee
 * @param active those who mentor on the day of the snapshot
 * @param starts when each mentoring began
 * @param snapshot the day, or null where the survey has none
 */
public record MentoringTies(
        OrgNetwork ever,
        OrgNetwork active,
        List<Start> starts,
        @Nullable LocalDate snapshot) {

    private static final Set<String> OVER =
            Set.of("over", "ended", "completed", "complete", "closed", "inactive", "cancelled", "canceled", "finished");

    /**
     * When a mentoring began.
     *
     * @param mentor the number of the mentor
     * @param mentee the number of the mentee
     * @param day its start, the time of the answer where no start is given, or null where neither is
     */
    public record Start(int mentor, int mentee, @Nullable LocalDate day) {}

    public MentoringTies {
        starts = List.copyOf(starts);
    }

    /** The mentoring ties of a survey. */
    public static MentoringTies of(Layers layers) {
        OrgNetwork ever = layers.network(TieMeaning.MENTORING);
        Survey survey = layers.survey();
        LocalDate snapshot = Snapshot.of(survey);
        List<Tie> active = new ArrayList<>();
        List<Start> starts = new ArrayList<>();
        for (Tie tie : survey.ties()) {
            TieKind kind = survey.kind(tie.kind());
            if (kind.meaning() == TieMeaning.MENTORING) {
                if (active(tie, snapshot)) {
                    active.add(tie);
                }
                addStart(tie, kind, ever, starts);
            }
        }
        OrgNetwork now = layers.asked(TieMeaning.MENTORING)
                ? OrgNetwork.of(survey.withTies(active), layers.reading().of(layers.kinds(TieMeaning.MENTORING)))
                : ever;
        return new MentoringTies(ever, now, starts, snapshot);
    }

    private static boolean active(Tie tie, @Nullable LocalDate snapshot) {
        if (OVER.contains(Snapshot.column(tie, "status").strip().toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (snapshot == null) {
            return true;
        }
        LocalDate start = TieLayers.day(Snapshot.column(tie, "start"));
        LocalDate end = TieLayers.day(Snapshot.column(tie, "end"));
        return (start == null || !start.isAfter(snapshot)) && (end == null || !end.isBefore(snapshot));
    }

    private static void addStart(Tie tie, TieKind kind, OrgNetwork ever, List<Start> starts) {
        PeopleIndex people = ever.people();
        int mentor = people.number(tie.giver(kind.asks()));
        int mentee = people.number(tie.receiver(kind.asks()));
        if (ever.ties().has(mentor, mentee)) {
            LocalDate start = TieLayers.day(Snapshot.column(tie, "start"));
            LocalDate answered = TieLayers.day(tie.timestamp());
            starts.add(new Start(mentor, mentee, start == null ? answered : start));
        }
    }
}
