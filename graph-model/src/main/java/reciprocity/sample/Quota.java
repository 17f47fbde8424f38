package reciprocity.sample;

/** How many ties each person sends, one after the other: unequal, and exactly as many as wanted together. */
final class Quota {

    private static final int LEAST = 40;
    private static final int SPREAD = 80;
    private static final int MOST = 500;
    private static final long SALT = 0x51_7EL;

    private final int people;
    private final long ties;
    private final long seed;
    private final boolean equal;
    private final long total;
    private int person;
    private long before;

    private Quota(int people, long ties, long seed, boolean equal, long total) {
        this.people = people;
        this.ties = ties;
        this.seed = seed;
        this.equal = equal;
        this.total = total;
    }

    static Quota of(int people, long ties, long seed) {
        // Where the most active could not find so many others, all are equally active.
        boolean equal = ties / people * (LEAST + MOST) / LEAST >= people - 1L;
        long total = 0;
        for (int person = 0; person < people; person++) {
            total += weight(person, seed, equal);
        }
        return new Quota(people, ties, seed, equal, total);
    }

    /** How many ties the next person sends. */
    int next() {
        long after = before + weight(person++, seed, equal);
        int count = (int) (share(after) - share(before));
        before = after;
        return count;
    }

    private long share(long weight) {
        return equal ? weight * ties / people : (long) ((double) weight / total * ties);
    }

    private static long weight(int person, long seed, boolean equal) {
        if (equal) {
            return 1;
        }
        double draw = -StrictMath.log(1 - Chances.share(Chances.bits(seed, SALT, person)));
        return LEAST + Math.min(MOST, (long) (SPREAD * draw));
    }
}
