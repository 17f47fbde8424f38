package reciprocity.analysis.response;

import java.util.BitSet;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.Asks;

/**
 * What is known of the ordered pairs of those asked. A pair is known where whoever was asked about it answered: the sender
 * of the tie, or the receiver where the question asked "who helps you?". Ties of unknown pairs count as unknown, even where
 * the file has them.
 */
final class KnownAnswers {

    private final OrgNetwork network;
    private final BitSet asked;
    private final BitSet answered;
    private final int[] people;
    private final int[] respondents;
    private final long[] inside;
    private final long[] leaving;
    private long bothEnds;
    private long mutual;
    private long ignored;

    KnownAnswers(OrgNetwork network, Asks asks) {
        this.network = network;
        this.asked = network.externals();
        asked.flip(0, network.size());
        this.answered = network.respondents();
        answered.and(asked);
        Grouping groups = network.groups();
        people = new int[groups.groups()];
        respondents = new int[groups.groups()];
        inside = new long[groups.groups()];
        leaving = new long[groups.groups()];
        for (int person = asked.nextSetBit(0); person >= 0; person = asked.nextSetBit(person + 1)) {
            people[groups.of(person)]++;
            respondents[groups.of(person)] += answered.get(person) ? 1 : 0;
            count(person, asks);
        }
    }

    private void count(int sender, Asks asks) {
        Rows out = network.ties().out();
        for (int at = out.begin(sender); at < out.end(sender); at++) {
            int receiver = out.neighbour(at);
            if (!asked.get(receiver)) {
                continue;
            }
            if (!answered.get(asks == Asks.GIVES ? sender : receiver)) {
                ignored++;
                continue;
            }
            int group = network.groups().of(sender);
            if (network.groups().of(receiver) == group) {
                inside[group]++;
            } else {
                leaving[group]++;
            }
            if (answered.get(sender) && answered.get(receiver)) {
                bothEnds++;
                mutual += sender < receiver && out.contains(receiver, sender) ? 1 : 0;
            }
        }
    }

    int asked() {
        return asked.cardinality();
    }

    int answered() {
        return answered.cardinality();
    }

    int asked(int group) {
        return people[group];
    }

    int answered(int group) {
        return respondents[group];
    }

    /** Known ties inside a group. */
    long inside(int group) {
        return inside[group];
    }

    /** Known ties that leave a group. */
    long leaving(int group) {
        return leaving[group];
    }

    /** Pairs inside a group about which nobody answered; the sender or the receiver is silent. */
    long unknownInside(int group) {
        return (long) (people[group] - respondents[group]) * (people[group] - 1);
    }

    /** The same for pairs that leave a group. */
    long unknownLeaving(int group, Asks asks) {
        long others = (long) asked() - people[group];
        long silentOthers = others - (answered() - respondents[group]);
        return asks == Asks.GIVES ? (people[group] - respondents[group]) * others : people[group] * silentOthers;
    }

    /** Known ties. */
    long ties() {
        long sum = 0;
        for (int group = 0; group < people.length; group++) {
            sum += inside[group] + leaving[group];
        }
        return sum;
    }

    /** Ties between two people who both answered. */
    long tiesOfBoth() {
        return bothEnds;
    }

    /** Pairs joined both ways of people who both answered. */
    long mutual() {
        return mutual;
    }

    /** Ties in the file about which the one asked did not answer. */
    long ignored() {
        return ignored;
    }
}
