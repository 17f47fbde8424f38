package reciprocity.sample;

import java.util.Arrays;

/**
 * The people of a generated organization by their place: department after department, team after team. Their ids follow
 * another order, as ids of real people do.
 */
final class Workforce {

    private static final int TEAM = 8;
    private static final long DEPARTMENT_SALT = 0xDE9AL;
    private static final long LEVEL_SALT = 0x1E7E1L;

    private final int[] starts;
    private final long step;
    private final long shift;
    private final long seed;

    private Workforce(int[] starts, long step, long shift, long seed) {
        this.starts = starts;
        this.step = step;
        this.shift = shift;
        this.seed = seed;
    }

    static Workforce of(int people, long seed) {
        int departments = (int) Math.max(1, Math.min(people / 5, Math.round(Math.sqrt(people) / 2)));
        double[] sizes = new double[departments];
        double total = 0;
        for (int i = 0; i < departments; i++) {
            sizes[i] = 0.3 + 1.7 * Chances.share(Chances.bits(seed, DEPARTMENT_SALT, i));
            total += sizes[i];
        }
        int[] starts = new int[departments + 1];
        double before = 0;
        for (int i = 0; i < departments; i++) {
            before += sizes[i];
            starts[i + 1] = (int) Math.round(before / total * people);
        }
        starts[departments] = people;
        long step = people / 2 + 1L + Chances.below(people, Chances.bits(seed, DEPARTMENT_SALT, -1)) / 4;
        while (common(step, people) != 1) {
            step++;
        }
        return new Workforce(starts, step, Chances.below(people, Chances.bits(seed, DEPARTMENT_SALT, -2)), seed);
    }

    private static long common(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    int people() {
        return starts[starts.length - 1];
    }

    /** The number in the id of whoever stands at a place: another one for each place. */
    int id(int place) {
        return (int) ((place * step + shift) % people());
    }

    int department(int place) {
        int found = Arrays.binarySearch(starts, 0, starts.length - 1, place);
        int department = found >= 0 ? found : -found - 2;
        while (starts[department + 1] <= place) {
            department++;
        }
        return department;
    }

    int departmentStart(int department) {
        return starts[department];
    }

    int departmentEnd(int department) {
        return starts[department + 1];
    }

    int departments() {
        return starts.length - 1;
    }

    int teamStart(int place) {
        int start = starts[department(place)];
        return start + (place - start) / TEAM * TEAM;
    }

    int teamEnd(int place) {
        return Math.min(teamStart(place) + TEAM, starts[department(place) + 1]);
    }

    /** Heads of departments and leads of teams. */
    boolean leads(int place) {
        return teamStart(place) == place;
    }

    /** Who somebody reports to, or a negative number. */
    int manager(int place) {
        int head = starts[department(place)];
        if (!leads(place)) {
            return teamStart(place);
        }
        return place == head ? (place == 0 ? -1 : 0) : head;
    }

    /** 1 at the top to 6. */
    int level(int place) {
        if (place == 0) {
            return 1;
        }
        if (leads(place)) {
            return place == starts[department(place)] ? 2 : 3;
        }
        return 4 + Chances.below(3, Chances.bits(seed, LEVEL_SALT, place));
    }
}
