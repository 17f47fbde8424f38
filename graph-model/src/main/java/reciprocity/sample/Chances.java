package reciprocity.sample;

/** Chance that depends on what is asked about and not on when: the same question has the same answer. */
final class Chances {

    private Chances() {}

    /** 64 bits drawn from a seed and two numbers (the finalizer of SplittableRandom, applied twice). */
    static long bits(long seed, long one, long other) {
        return mixed(mixed(seed + 0x9E3779B97F4A7C15L * (one + 1)) + 0xD1B54A32D192ED03L * (other + 1));
    }

    /** A number in {@code 0..bound-1}, by the upper bits of a draw. */
    static int below(int bound, long bits) {
        return (int) (((bits >>> 33) * bound) >>> 31);
    }

    /** A number in [0, 1). */
    static double share(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    private static long mixed(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
