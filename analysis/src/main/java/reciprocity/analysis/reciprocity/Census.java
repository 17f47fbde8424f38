package reciprocity.analysis.reciprocity;

import reciprocity.analysis.kernel.Dyads;
import reciprocity.analysis.metric.Measured;

/** What the figures of this package share: the pairs of the network. */
record Census(Dyads dyads, double people) {

    static Census of(Measured measured) {
        return measured.once(Census.class, m -> new Census(Dyads.of(m.ties()), m.people()));
    }

    boolean noTies() {
        return dyads.mutual() + dyads.asymmetric() == 0;
    }

    /** Ties, each direction counted. */
    long ties() {
        return 2 * dyads.mutual() + dyads.asymmetric();
    }

    /** Returned ties as a share of all ties; NaN without ties. */
    double edgewise() {
        return 2.0 * dyads.mutual() / ties();
    }

    /** Ties as a share of the ties possible; NaN below two people. */
    double density() {
        return ties() / (people * (people - 1));
    }
}
