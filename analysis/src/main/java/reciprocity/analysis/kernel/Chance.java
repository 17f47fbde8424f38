package reciprocity.analysis.kernel;

/**
 * Seeded chance: xoshiro256**, its state filled by SplitMix64. The algorithm stands here rather than in the JDK, so that a
 * seed gives the same bits on every Java version. Fast, not for secrets; one thread each: {@link #split} gives others theirs.
 *
 * <p>Source: Blackman, D., Vigna, S. (2021), Scrambled linear pseudorandom number generators, doi:10.1145/3460772.
 */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long LOW = 0xFFFFFFFFL;

    private long s0;
    private long s1;
    private long s2;
    private long s3;
    private final long seed;

    private Chance(long seed) {
        this.seed = seed;
        long state = seed;
        state += GOLDEN;
        this.s0 = mixed(state);
        state += GOLDEN;
        this.s1 = mixed(state);
        state += GOLDEN;
        this.s2 = mixed(state);
        state += GOLDEN;
        this.s3 = mixed(state);
    }

    /** Chance that begins at a seed; equal seeds give equal numbers. */
    public static Chance of(long seed) {
        return new Chance(seed);
    }

    /** Other chance of the same seed, by number; does not depend on how much of this one was used. */
    public Chance split(long number) {
        return new Chance(mixed(seed ^ mixed(number + GOLDEN)));
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The next 64 bits. */
    public long nextLong() {
        long result = Long.rotateLeft(s1 * 5, 7) * 9;
        long shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /**
     * A number in {@code 0..bound-1}, each as likely as another (Lemire 2019, doi:10.1145/3230636).
     *
     * @throws IllegalArgumentException if the bound is not positive
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound is %d; it must be 1 or more".formatted(bound));
        }
        long product = (nextLong() >>> 32) * bound;
        if ((product & LOW) < bound) {
            long least = (1L << 32) % bound;
            while ((product & LOW) < least) {
                product = (nextLong() >>> 32) * bound;
            }
        }
        return (int) (product >>> 32);
    }

    /** A number in [0, 1). */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /**
     * Puts the places of an array into random order, each order as likely as another (Fisher and Yates). Draws what {@link
     * #nextInt} would; its steps stand here once more on local variables, because tests against chance mostly shuffle.
     */
    public void shuffle(int[] places) {
        long a = s0;
        long b = s1;
        long c = s2;
        long d = s3;
        for (int last = places.length - 1; last > 0; last--) {
            long bound = last + 1L;
            long least = -1;
            long product;
            do {
                long drawn = Long.rotateLeft(b * 5, 7) * 9;
                long shifted = b << 17;
                c ^= a;
                d ^= b;
                b ^= c;
                a ^= d;
                c ^= shifted;
                d = Long.rotateLeft(d, 45);
                product = (drawn >>> 32) * bound;
                if (least < 0 && (product & LOW) < bound) {
                    least = (1L << 32) % bound;
                }
            } while ((product & LOW) < least);
            int other = (int) (product >>> 32);
            int kept = places[last];
            places[last] = places[other];
            places[other] = kept;
        }
        s0 = a;
        s1 = b;
        s2 = c;
        s3 = d;
    }
}
