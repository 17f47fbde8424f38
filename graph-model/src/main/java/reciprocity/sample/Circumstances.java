package reciprocity.sample;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What else the answers on support say: which form it took, whether in a crisis, who began, and on which day. Drawn apart
 * from the ties, so that these are the same with it or without.
 */
final class Circumstances {

    /** What one answer says besides its strength. */
    record Of(String form, String context, String initiatedBy, String timestamp) {}

    private static final List<String> FORMS =
            List.of("help", "knowledge", "help", "resources", "knowledge", "feedback");
    private static final int RECOGNITION_ONE_IN = 10;

    private final Random random;
    private final Set<Integer> unthanked;
    private final Set<Integer> thanked = new LinkedHashSet<>();

    /**
     * @param unthanked people to whom nobody's support is recognition; of everybody else the first answer is
     */
    Circumstances(Random random, Set<Integer> unthanked) {
        this.random = random;
        this.unthanked = Set.copyOf(unthanked);
    }

    /** What the next answer says, asked once an answer in the order of the file. */
    Of next(int to, int strength) {
        String form = FORMS.get(random.nextInt(FORMS.size()));
        boolean drawn = random.nextInt(RECOGNITION_ONE_IN) == 0;
        if (!unthanked.contains(to) && strength > 1 && (thanked.add(to) || drawn)) {
            form = "recognition";
        }
        String context = strength >= 4 && random.nextInt(3) == 0 ? "crisis" : "everyday";
        int began = random.nextInt(10);
        String initiatedBy = began < 4 ? "giver" : began < 8 ? "receiver" : "";
        int day = random.nextInt(80);
        String timestamp = LocalDate.of(2026, 1, 5).plusDays(day).toString();
        return new Of(form, context, initiatedBy, timestamp);
    }
}
