package reciprocity.analysis.bridge;

import reciprocity.analysis.kernel.OpenTriples;
import reciprocity.analysis.metric.Measured;

/** The open pairs through each person by role, counted once for all roles. */
final class BrokerageCounts {

    private final long[][] byKind;

    private BrokerageCounts(long[][] byKind) {
        this.byKind = byKind;
    }

    static BrokerageCounts of(Measured measured) {
        return measured.once(
                BrokerageCounts.class,
                m -> new BrokerageCounts(OpenTriples.of(
                        m.ties().out(),
                        m.ties().in(),
                        m.groups().labels(),
                        m.groups().groups())));
    }

    long of(int kind, int person) {
        return byKind[kind][person];
    }

    long total(int person) {
        long sum = 0;
        for (long[] kind : byKind) {
            sum += kind[person];
        }
        return sum;
    }

    /** Pairs in which at least one end stands outside the broker's group. */
    long acrossGroups(int person) {
        return total(person) - of(OpenTriples.AAA, person);
    }
}
