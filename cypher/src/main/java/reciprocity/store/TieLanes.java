package reciprocity.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/**
 * In which order the answers of a survey are written, and which of two writers writes each. The database locks the people at
 * both ends of an answer until the writer's transaction ends, so that two who write answers of the same people wait for each
 * other, and may wait for ever. People therefore stand in four blocks, by place in the roster; of the six pairs of blocks, two
 * have no block in common, three times over. That makes three rounds, in each of which each writer has a pair of blocks for
 * itself; answers within a block go with one of its pairs. Few answers are written by one writer in one round.
 *
 * <p>Within that, answers stand by kind, then by giver, then by position. No object an answer.
 */
final class TieLanes {

    /** How many write at once. */
    static final int LANES = 2;

    private static final int BLOCKS = 4;
    private static final int FEW = 20_000;

    private final int rounds;
    private final int lanes;
    private final int kinds;
    private final int[] givers;
    private final int[] receivers;
    private final int[] order;
    private final int[] starts;

    TieLanes(Survey survey) {
        int ties = survey.ties().size();
        this.lanes = ties < FEW ? 1 : LANES;
        this.rounds = lanes == 1 ? 1 : BLOCKS - 1;
        this.kinds = survey.kinds().size();
        this.givers = new int[ties];
        this.receivers = new int[ties];
        int[] parts = new int[ties];
        place(survey, parts);
        int[] byGiver = sorted(null, givers, new int[survey.people().size() + 1]);
        this.starts = new int[rounds * lanes * kinds + 1];
        this.order = sorted(byGiver, parts, starts);
    }

    private void place(Survey survey, int[] parts) {
        Map<PersonId, Integer> roster = new HashMap<>(2 * survey.people().size());
        survey.people().forEach(person -> roster.put(person.id(), roster.size()));
        Map<String, Integer> places = new HashMap<>();
        survey.kinds().forEach(kind -> places.put(kind.name(), places.size()));
        List<TieKind> asked = survey.kinds();
        for (int i = 0; i < parts.length; i++) {
            Tie tie = survey.ties().get(i);
            int kind = places.getOrDefault(tie.kind(), -1);
            if (kind < 0) {
                throw new IllegalArgumentException("a tie has the unknown kind '%s'".formatted(tie.kind()));
            }
            givers[i] = place(roster, tie.giver(asked.get(kind).asks()));
            receivers[i] = place(roster, tie.receiver(asked.get(kind).asks()));
            parts[i] = part(givers[i], receivers[i]) * kinds + kind;
        }
    }

    private static int place(Map<PersonId, Integer> roster, PersonId id) {
        Integer place = roster.get(id);
        if (place == null) {
            throw new IllegalArgumentException("'%s' is not in the roster".formatted(id));
        }
        return place;
    }

    /** Round and writer of an answer: of four numbers, each pair of two and the pair of the others differ in the same bits. */
    private int part(int giver, int receiver) {
        if (lanes == 1) {
            return 0;
        }
        int one = giver % BLOCKS;
        int other = receiver % BLOCKS;
        int round = one == other ? giver / BLOCKS % rounds : (one ^ other) - 1;
        int lane = one == 0 || one == round + 1 ? 0 : 1;
        return round * lanes + lane;
    }

    /** The answers by a number each has, those of one number as they stood before; {@code starts} gets where each begins. */
    private static int[] sorted(int @Nullable [] before, int[] numbers, int[] starts) {
        for (int number : numbers) {
            starts[number + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        int[] order = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int tie = before == null ? i : before[i];
            order[next[numbers[tie]]++] = tie;
        }
        return order;
    }

    int rounds() {
        return rounds;
    }

    int lanes() {
        return lanes;
    }

    /** The positions of the answers of a round, a writer and a kind. */
    int[] answers(int round, int lane, int kind) {
        int part = (round * lanes + lane) * kinds + kind;
        return Arrays.copyOfRange(order, starts[part], starts[part + 1]);
    }

    /** The place in the roster of who gives. */
    int giver(int tie) {
        return givers[tie];
    }

    /** The place in the roster of who receives. */
    int receiver(int tie) {
        return receivers[tie];
    }
}
