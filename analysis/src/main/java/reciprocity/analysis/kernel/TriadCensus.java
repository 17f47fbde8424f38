package reciprocity.analysis.kernel;

import java.util.EnumMap;
import java.util.Map;
import reciprocity.graph.TieGraph;

/** How many sets of three people there are of each of the sixteen types, and what follows from them. */
public final class TriadCensus {

    private final Map<TriadType, Long> counts;
    private final long chains;

    private TriadCensus(Map<TriadType, Long> counts, long chains) {
        this.counts = counts;
        this.chains = chains;
    }

    /**
     * Counts without looking at triples: types with three joined pairs from the triangles, types with two from the pairs of
     * ties around each person less those inside triangles, types with one from the pairs joined, and the empty type from
     * what is left. O(n + m) beside the triangles. The idea is that of Batagelj and Mrvar (2001),
     * doi:10.1016/S0378-8733(01)00035-1.
     */
    public static TriadCensus of(TieGraph ties, Triangles triangles) {
        Corners corners = Corners.of(ties);
        Map<TriadType, Long> counts = new EnumMap<>(TriadType.class);
        for (TriadType type : TriadType.values()) {
            counts.put(type, 0L);
        }
        for (int ab = 1; ab <= TieCode.MUTUAL; ab++) {
            for (int bc = 1; bc <= TieCode.MUTUAL; bc++) {
                for (int ac = 1; ac <= TieCode.MUTUAL; ac++) {
                    long found = triangles.of(ab, bc, ac);
                    counts.merge(TriadType.closed(ab, bc, ac), found, Long::sum);
                    corners.add(TieCode.turned(ab), bc, -found);
                    corners.add(ab, ac, -found);
                    corners.add(TieCode.turned(ac), TieCode.turned(bc), -found);
                }
            }
        }
        corners.into(counts);
        fewTies(counts, ties);
        return new TriadCensus(counts, chains(ties));
    }

    /** Each joined pair has n - 2 thirds, so types with one joined pair are what the others leave. */
    private static void fewTies(Map<TriadType, Long> counts, TieGraph ties) {
        Dyads dyads = Dyads.of(ties);
        long thirds = Math.max(0, ties.people() - 2L);
        long mutual = dyads.mutual() * thirds;
        long asymmetric = dyads.asymmetric() * thirds;
        long joined = 0;
        for (Map.Entry<TriadType, Long> entry : counts.entrySet()) {
            mutual -= entry.getKey().mutual() * entry.getValue();
            asymmetric -= entry.getKey().asymmetric() * entry.getValue();
            joined += entry.getValue();
        }
        counts.put(TriadType.T102, mutual);
        counts.put(TriadType.T012, asymmetric);
        counts.put(TriadType.T003, triples(ties.people()) - joined - mutual - asymmetric);
    }

    /** n(n-1)(n-2)/6, exact up to three million people. */
    private static long triples(long people) {
        return people < 3 ? 0 : Math.multiplyExact(people * (people - 1) / 2, people - 2) / 3;
    }

    private static long chains(TieGraph ties) {
        long chains = 0;
        for (int middle = 0; middle < ties.people(); middle++) {
            chains += (long) ties.in().degree(middle) * ties.out().degree(middle) - Dyads.mutual(ties, middle);
        }
        return chains;
    }

    /** How many sets of three people are of a type. */
    public long of(TriadType type) {
        return counts.getOrDefault(type, 0L);
    }

    /** How many ordered chains i to j to k of three different people there are. */
    public long chains() {
        return chains;
    }

    /** How many of those chains have the tie from i to k. */
    public long closedChains() {
        long closed = 0;
        for (Map.Entry<TriadType, Long> entry : counts.entrySet()) {
            closed += entry.getKey().closedChains() * entry.getValue();
        }
        return closed;
    }

    /** Pairs of joined pairs that share a person, by how the two are joined, read from the person shared. */
    private static final class Corners {
        private long bothSent;
        private long bothReceived;
        private long sentAndReceived;
        private long mutualAndSent;
        private long mutualAndReceived;
        private long bothMutual;

        static Corners of(TieGraph ties) {
            Corners corners = new Corners();
            for (int person = 0; person < ties.people(); person++) {
                long mutual = Dyads.mutual(ties, person);
                long sent = ties.out().degree(person) - mutual;
                long received = ties.in().degree(person) - mutual;
                corners.bothSent += sent * (sent - 1) / 2;
                corners.bothReceived += received * (received - 1) / 2;
                corners.sentAndReceived += sent * received;
                corners.mutualAndSent += mutual * sent;
                corners.mutualAndReceived += mutual * received;
                corners.bothMutual += mutual * (mutual - 1) / 2;
            }
            return corners;
        }

        void add(int one, int other, long count) {
            if (one == TieCode.MUTUAL && other == TieCode.MUTUAL) {
                bothMutual += count;
            } else if (one == TieCode.MUTUAL || other == TieCode.MUTUAL) {
                if ((one == TieCode.MUTUAL ? other : one) == TieCode.THERE) {
                    mutualAndSent += count;
                } else {
                    mutualAndReceived += count;
                }
            } else if (one != other) {
                sentAndReceived += count;
            } else if (one == TieCode.THERE) {
                bothSent += count;
            } else {
                bothReceived += count;
            }
        }

        void into(Map<TriadType, Long> counts) {
            counts.put(TriadType.T021D, bothSent);
            counts.put(TriadType.T021U, bothReceived);
            counts.put(TriadType.T021C, sentAndReceived);
            counts.put(TriadType.T111U, mutualAndSent);
            counts.put(TriadType.T111D, mutualAndReceived);
            counts.put(TriadType.T201, bothMutual);
        }
    }
}
