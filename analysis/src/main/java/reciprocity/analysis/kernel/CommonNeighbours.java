package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/** Whether two rows share an entry. */
public final class CommonNeighbours {

    private static final int MUCH_LONGER = 16;

    private CommonNeighbours() {}

    /** Whether two people have a neighbour in common. O(shorter row, times a logarithm where the other is much longer). */
    public static boolean any(Rows rows, int one, int other) {
        int shorter = rows.degree(one) <= rows.degree(other) ? one : other;
        int longer = shorter == one ? other : one;
        if (rows.degree(longer) > MUCH_LONGER * rows.degree(shorter)) {
            for (int at = rows.begin(shorter); at < rows.end(shorter); at++) {
                if (rows.contains(longer, rows.neighbour(at))) {
                    return true;
                }
            }
            return false;
        }
        int a = rows.begin(shorter);
        int b = rows.begin(longer);
        while (a < rows.end(shorter) && b < rows.end(longer)) {
            int difference = rows.neighbour(a) - rows.neighbour(b);
            if (difference == 0) {
                return true;
            }
            if (difference < 0) {
                a++;
            } else {
                b++;
            }
        }
        return false;
    }
}
