package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * The least that a kernel which looks at every tie can do: a number of each neighbour is fetched from wherever it lies, and
 * added up. How many ties a second that is bounds what any other kernel reaches on the same rows. Hot.
 */
public final class RandomGather {

    private static final int PEOPLE_A_CHUNK = 1 << 12;
    private static final int ENTRIES_WORTH_A_THREAD = 100_000;

    private RandomGather() {}

    /**
     * The sum over all entries of the neighbour's number, by several threads. O(n + m).
     *
     * @param numbers one a person
     */
    public static double sum(Rows rows, double[] numbers) {
        int people = rows.people();
        int chunks = people / PEOPLE_A_CHUNK + 1;
        double[] sums = new double[chunks];
        Workers.share(Workers.worth(rows.entries(), ENTRIES_WORTH_A_THREAD), chunks, () -> chunk -> {
            int last = (int) Math.min(people, (chunk + 1L) * PEOPLE_A_CHUNK);
            double sum = 0;
            for (int person = chunk * PEOPLE_A_CHUNK; person < last; person++) {
                double own = 0;
                int end = rows.end(person);
                for (int at = rows.begin(person); at < end; at++) {
                    own += numbers[rows.neighbour(at)];
                }
                sum += own;
            }
            sums[chunk] = sum;
        });
        return Arrays.stream(sums).sum();
    }
}
