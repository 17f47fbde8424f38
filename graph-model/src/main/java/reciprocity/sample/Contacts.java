package reciprocity.sample;

/**
 * Whom one person after the other sends ties to. Most contacts are drawn in rounds that pair people off, in the team, the
 * department or the whole organization: both of a pair meet each other, so that ties are often returned without one person's
 * draws being kept for another. The rest goes to whoever stands high in a department. Hot.
 */
final class Contacts {

    private static final double PAIRED = 0.65;
    private static final double MET = 0.8;
    private static final double SENT = 0.75;
    private static final double AT_HOME = 0.6;
    private static final String CIRCLES = "TTDTDTDTDTDA";
    private static final long ROUND_SALT = 0x40_0DL;
    private static final long PAIR_SALT = 0x9A1EL;
    private static final long SEND_SALT = 0x5E_0DL;
    private static final long DRAW_SALT = 0xD4A7L;
    private static final long WEIGHT_SALT = 0x3E16L;

    private final Workforce workforce;
    private final long seed;
    private final int[] chosenBy;
    private int[] targets = new int[64];
    private int count;
    private int person;

    Contacts(Workforce workforce, long seed) {
        this.workforce = workforce;
        this.seed = seed;
        this.chosenBy = new int[workforce.people()];
    }

    /** Draws so many different others for a person; returns their number. */
    int draw(int place, int wanted) {
        person = place;
        count = 0;
        chosenBy[place] = place + 1;
        if (targets.length < wanted) {
            targets = new int[wanted];
        }
        pairOff((int) Math.ceil(wanted * PAIRED));
        lookUp(wanted);
        for (int next = place + 1; count < wanted; next++) {
            take(next % workforce.people());
        }
        return count;
    }

    private void pairOff(int wanted) {
        int rounds = 3 * wanted + 8;
        int department = workforce.department(person);
        for (int round = 0; round < rounds && count < wanted; round++) {
            int start = 0;
            int end = workforce.people();
            char circle = CIRCLES.charAt(round % CIRCLES.length());
            if (circle == 'T') {
                start = workforce.teamStart(person);
                end = workforce.teamEnd(person);
            } else if (circle == 'D') {
                start = workforce.departmentStart(department);
                end = workforce.departmentEnd(department);
            }
            int turn = Chances.below(end - start, Chances.bits(seed ^ ROUND_SALT, round, start));
            int other = start + Math.floorMod(turn - (person - start), end - start);
            long pair = (long) Math.min(person, other) << 32 | Math.max(person, other);
            boolean met = Chances.share(Chances.bits(seed ^ PAIR_SALT, round, pair)) < MET;
            if (met && Chances.share(Chances.bits(seed ^ SEND_SALT, round, person)) < SENT) {
                take(other);
            }
        }
    }

    /** Those of low places in a department, its head and leads before all, are looked up to. */
    private void lookUp(int wanted) {
        int tries = 4 * wanted + 16;
        int own = workforce.department(person);
        for (int i = 0; i < tries && count < wanted; i++) {
            long bits = Chances.bits(seed ^ DRAW_SALT, i, person);
            int department = Chances.share(Chances.bits(bits, 1, 0)) < AT_HOME
                    ? own
                    : Chances.below(workforce.departments(), Chances.bits(bits, 2, 0));
            int start = workforce.departmentStart(department);
            double height = Chances.share(bits);
            take(start + (int) (height * height * (workforce.departmentEnd(department) - start)));
        }
    }

    private void take(int target) {
        if (target < chosenBy.length && chosenBy[target] != person + 1) {
            chosenBy[target] = person + 1;
            targets[count++] = target;
        }
    }

    int target(int i) {
        return targets[i];
    }

    /** 1 to 5; the same in both directions more often than not. */
    int weight(int i) {
        long pair = (long) Math.min(person, targets[i]) << 32 | Math.max(person, targets[i]);
        long own = Chances.bits(seed ^ WEIGHT_SALT, person, targets[i]);
        long shared = Chances.bits(seed ^ WEIGHT_SALT, -1, pair);
        return 1 + Chances.below(5, Chances.share(own) < 0.5 ? shared : own);
    }
}
