package reciprocity.sample;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** The same company half a year before: fewer people, most ties the same, fewer of them returned. */
final class EarlierWave {

    private static final LocalDate WAVE = LocalDate.of(2025, 10, 1);
    private static final int KEPT_OF_TEN = 8;
    private static final int RETURNED_KEPT_OF_TEN = 6;

    private final Drawn later;
    private final int[][] support;

    private EarlierWave(Drawn later, int[][] support) {
        this.later = later;
        this.support = support;
    }

    static EarlierWave of(Drawn later, Random random) {
        int people = later.staff().size();
        int[][] support = new int[people][people];
        EarlierWave earlier = new EarlierWave(later, support);
        Set<Integer> planted = new LinkedHashSet<>(later.plan().bridges());
        later.plan().circlePairs().forEach(pair -> {
            planted.add(pair[0]);
            planted.add(pair[1]);
        });
        for (int from = 0; from < people; from++) {
            for (int to = 0; to < people; to++) {
                int strength = later.support()[from][to];
                boolean returned = later.support()[to][from] > 1 && strength > 1;
                // Of a returned pair the second way is the one that may be missing, so that the first is there alone.
                boolean second = returned && from > to && !planted.contains(from) && !planted.contains(to);
                boolean kept = random.nextInt(10) < (second ? RETURNED_KEPT_OF_TEN : KEPT_OF_TEN);
                if (strength > 0 && (kept || planted.contains(from)) && earlier.both(from, to)) {
                    support[from][to] = strength;
                }
            }
        }
        earlier.others(random);
        return earlier;
    }

    /** Ties that did not last: to somebody of the same department, seldom returned. */
    private void others(Random random) {
        for (Member from : later.staff().members()) {
            List<Member> near = later.staff().of(from.department());
            Member to = near.get(random.nextInt(near.size()));
            boolean free =
                    support[from.number()][to.number()] == 0 && later.plan().mayDraw(from, to);
            if (from.respondent() && free && both(from.number(), to.number())) {
                support[from.number()][to.number()] = 2 + random.nextInt(3);
            }
        }
    }

    private boolean both(int from, int to) {
        return present(later.staff().get(from)) && present(later.staff().get(to));
    }

    /** Whether somebody was there already; leaders and those they report to were. */
    boolean present(Member member) {
        return member.hired().isBefore(WAVE);
    }

    Staff staff() {
        return later.staff();
    }

    int[][] support() {
        return support;
    }

    Set<Integer> supportStaff() {
        return later.supportStaff();
    }

    /** The other answers of those who were there. */
    OtherTies.All others() {
        OtherTies.All all = later.others();
        Predicate<OtherTies.Answer> there = answer -> both(answer.source(), answer.target());
        return new OtherTies.All(
                all.advice().stream().filter(there).toList(),
                all.trust().stream().filter(there).toList(),
                all.purpose().stream().filter(there).toList(),
                all.mentors().stream()
                        .filter(there)
                        .filter(answer -> answer.start().isEmpty()
                                || LocalDate.parse(answer.start()).isBefore(WAVE))
                        .toList(),
                all.decides().stream().filter(there).toList());
    }

    Circumstances circumstances() {
        return later.circumstances();
    }
}
