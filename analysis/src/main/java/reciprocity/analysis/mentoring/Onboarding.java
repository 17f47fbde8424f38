package reciprocity.analysis.mentoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;

/**
 * How soon those who came have a mentor. Everybody inside the organization with a first day on or before the snapshot came;
 * whose window had not closed by then is censored, not counted as without. O(n + r) for r mentoring rows.
 */
public final class Onboarding {

    /** The windows that are reported, in days. */
    public static final List<Integer> WINDOWS = List.of(30, 60, 90);

    private final @Nullable LocalDate snapshot;
    private final boolean mentored;
    private final List<Newcomer> newcomers;
    private final int undated;

    private Onboarding(@Nullable LocalDate snapshot, boolean mentored, List<Newcomer> newcomers, int undated) {
        this.snapshot = snapshot;
        this.mentored = mentored;
        this.newcomers = List.copyOf(newcomers);
        this.undated = undated;
    }

    /**
     * Somebody who came.
     *
     * @param person the number
     * @param days how many days before the snapshot they came
     * @param lag after how many days they had their first mentor, below 0 where before the first day; null where they have
     *     had none
     */
    public record Newcomer(int person, long days, @Nullable Long lag) {

        boolean closed(int window) {
            return days >= window;
        }

        boolean within(int window) {
            return lag != null && lag <= window;
        }
    }

    /** Reads when people came and when their mentoring began. */
    public static Onboarding of(MentoringTies mentoring) {
        OrgNetwork network = mentoring.ever();
        @Nullable LocalDate[] first = new LocalDate[network.size()];
        boolean[] withoutDay = new boolean[network.size()];
        for (MentoringTies.Start start : mentoring.starts()) {
            LocalDate known = first[start.mentee()];
            if (start.day() == null) {
                withoutDay[start.mentee()] = true;
            } else if (known == null || start.day().isBefore(known)) {
                first[start.mentee()] = start.day();
            }
        }
        List<Newcomer> newcomers = new ArrayList<>();
        int undated = 0;
        LocalDate snapshot = mentoring.snapshot();
        for (int person = 0; person < network.size() && snapshot != null; person++) {
            LocalDate hired = network.person(person).hired();
            if (hired == null
                    || hired.isAfter(snapshot)
                    || network.person(person).external()) {
                continue;
            }
            LocalDate start = first[person];
            boolean had = start != null && !start.isAfter(snapshot);
            if (withoutDay[person] && !had) {
                undated++;
            } else {
                Long lag = had ? ChronoUnit.DAYS.between(hired, start) : null;
                newcomers.add(new Newcomer(person, ChronoUnit.DAYS.between(hired, snapshot), lag));
            }
        }
        return new Onboarding(snapshot, network.ties().ties() > 0, newcomers, undated);
    }

    /** The day up to which people were followed, or null where the survey has none. */
    public @Nullable LocalDate snapshot() {
        return snapshot;
    }

    /** Those who came, by number, without those of whom the day of their mentoring is unknown. */
    public List<Newcomer> newcomers() {
        return newcomers;
    }

    /** The same of those who came at most so many days before the snapshot. */
    public Onboarding ofLast(long days) {
        List<Newcomer> recent =
                newcomers.stream().filter(one -> one.days() <= days).toList();
        return new Onboarding(snapshot, mentored, recent, undated);
    }

    /** How many have a mentor since nobody knows when; they are in no figure. */
    public int undated() {
        return undated;
    }

    /**
     * Of those whose window closed by the snapshot, the share who had a mentor within it, in [0, 1]; NO_TIES where nobody
     * mentors, NOT_ASSESSABLE where no window has closed or no day is known.
     */
    public Figure coverage(int window) {
        List<Newcomer> closed =
                newcomers.stream().filter(one -> one.closed(window)).toList();
        if (!mentored) {
            return Figure.undefined(Reason.NO_TIES);
        }
        long covered = closed.stream().filter(one -> one.within(window)).count();
        return closed.isEmpty() ? Figure.undefined(Reason.NOT_ASSESSABLE) : Figure.of((double) covered / closed.size());
    }

    /** How many windows of this length had closed by the snapshot. */
    public int closed(int window) {
        return (int) newcomers.stream().filter(one -> one.closed(window)).count();
    }

    /** How many had not. */
    public int censored(int window) {
        return newcomers.size() - closed(window);
    }

    /**
     * How many days it takes until a first mentor, with those censored who had none by the snapshot; who had one before the
     * first day counts at day 0.
     */
    public WaitingCurve waiting() {
        double[] days = new double[newcomers.size()];
        boolean[] happened = new boolean[newcomers.size()];
        for (int i = 0; i < days.length; i++) {
            Newcomer one = newcomers.get(i);
            Long lag = one.lag();
            happened[i] = lag != null;
            days[i] = lag == null ? one.days() : Math.max(0, lag);
        }
        return WaitingCurve.of(days, happened);
    }

    @Override
    public String toString() {
        return "Onboarding" + Arrays.toString(newcomers.toArray());
    }
}
