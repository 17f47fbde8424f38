package reciprocity.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.model.TieKind;

/** Answers of the usual form: known ids, a kind, a weight in digits, nothing else in the row. Hot: no objects a row. */
final class PlainTies extends PlainLines {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_KINDS = 100;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Which column is what; a negative number where there is none. */
    record Places(int columns, int source, int target, int kind, int weight) {}

    /** Takes rows of the usual form. */
    interface Taker {
        /** The kind of a name; asked by any thread. */
        TieKind kind(String name);

        /** Whether nothing is to be said of a weight; asked by any thread. */
        boolean fits(double weight, TieKind kind);

        /** The kind of a row as the survey has it; null where the row was refused for it. */
        @Nullable
        KindMet met(int row, String name);

        /** Takes the row; the weight is not a number where the row has none. */
        void take(int row, int source, int target, KindMet kind, double weight);
    }

    /** A kind as this lane met it. */
    private static final class Kind {
        final byte[] bytes;
        final String name;
        final TieKind kind;

        @Nullable
        KindMet met;

        Kind(byte[] bytes, String name, TieKind kind) {
            this.bytes = bytes;
            this.name = name;
            this.kind = kind;
        }
    }

    private final IdTable ids;
    private final Taker taker;
    private final Places places;
    private final boolean[] isRead;
    private final List<Kind> kinds = new ArrayList<>();
    private int[] sources = new int[64];
    private int[] targets = new int[64];
    private int[] targetEnds = new int[64];
    private byte[] kindOf = new byte[64];
    private double[] weights = new double[64];
    private int lastBegin;
    private int lastEnd;
    private int lastSource;
    private int lastKind;

    /** @param onlyKind the kind of every row where there is no column for it */
    PlainTies(IdTable ids, Taker taker, Places places, String onlyKind, byte delimiter, Table.RowReader odd) {
        super(places.columns(), delimiter, odd);
        this.ids = ids;
        this.taker = taker;
        this.places = places;
        this.isRead = new boolean[places.columns()];
        for (int column : new int[] {places.source(), places.target(), places.kind(), places.weight()}) {
            if (column >= 0) {
                isRead[column] = true;
            }
        }
        if (places.kind() < 0) {
            kinds.add(new Kind(new byte[0], onlyKind, taker.kind(onlyKind)));
        }
    }

    @Override
    void begin() {
        lastBegin = 0;
        lastEnd = -1;
    }

    @Override
    void room(int lines) {
        sources = Arrays.copyOf(sources, lines);
        targets = Arrays.copyOf(targets, lines);
        targetEnds = Arrays.copyOf(targetEnds, lines);
        kindOf = Arrays.copyOf(kindOf, lines);
        weights = Arrays.copyOf(weights, lines);
    }

    @Override
    boolean usual(int number, byte[] from, boolean beyond) {
        if (beyond || !bare(from)) {
            return false;
        }
        int source = source(from);
        int kind = source < 0 ? -1 : kind(from);
        if (kind < 0) {
            return false;
        }
        boolean blank = places.weight() < 0 || starts[places.weight()] == end(places.weight());
        double weight = blank ? 1 : number(from, starts[places.weight()], end(places.weight()));
        if (Double.isNaN(weight) || !taker.fits(weight, kinds.get(kind).kind)) {
            return false;
        }
        sources[number] = source;
        targets[number] = starts[places.target()];
        targetEnds[number] = end(places.target());
        kindOf[number] = (byte) kind;
        weights[number] = blank ? Double.NaN : weight;
        return true;
    }

    /** Whether no cell has space around it, and no other column has anything. */
    private boolean bare(byte[] from) {
        for (int column = 0; column < places.columns(); column++) {
            int begin = starts[column];
            int end = end(column);
            if (begin < end && (from[begin] == ' ' || from[end - 1] == ' ' || !isRead[column])) {
                return false;
            }
        }
        return true;
    }

    /** Rows of one source mostly stand together. */
    private int source(byte[] from) {
        int begin = starts[places.source()];
        int end = end(places.source());
        if (lastEnd < 0 || !Arrays.equals(from, begin, end, from, lastBegin, lastEnd)) {
            lastSource = ids.find(from, begin, end);
        }
        lastBegin = begin;
        lastEnd = end;
        return lastSource;
    }

    private int kind(byte[] from) {
        if (places.kind() < 0) {
            return 0;
        }
        int begin = starts[places.kind()];
        int end = end(places.kind());
        if (lastKind < kinds.size() && is(kinds.get(lastKind), from, begin, end)) {
            return lastKind;
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (is(kinds.get(kind), from, begin, end)) {
                lastKind = kind;
                return kind;
            }
        }
        if (begin == end || kinds.size() == MOST_KINDS) {
            return -1;
        }
        String name = new String(from, begin, end - begin, StandardCharsets.US_ASCII);
        kinds.add(new Kind(Arrays.copyOfRange(from, begin, end), name, taker.kind(name)));
        lastKind = kinds.size() - 1;
        return lastKind;
    }

    private static boolean is(Kind kind, byte[] from, int begin, int end) {
        return Arrays.equals(kind.bytes, 0, kind.bytes.length, from, begin, end);
    }

    /** Look-ups one after the other, with nothing in between that could hold them up. */
    @Override
    boolean found(int number, byte[] from) {
        targets[number] = ids.find(from, targets[number], targetEnds[number]);
        return targets[number] >= 0 && targets[number] != sources[number];
    }

    @Override
    void take(int number, int row) {
        Kind kind = kinds.get(kindOf[number]);
        KindMet met = kind.met == null ? taker.met(row, kind.name) : kind.met;
        kind.met = met;
        if (met != null) {
            taker.take(row, sources[number], targets[number], met, weights[number]);
        }
    }

    /** A number of at most fifteen digits with or without a point, which is then exact; NaN for anything else. */
    private static double number(byte[] bytes, int begin, int end) {
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int at = begin; at < end; at++) {
            byte value = bytes[at];
            if (value == '.' && point < 0) {
                point = at;
            } else if (value >= '0' && value <= '9' && count < MOST_DIGITS) {
                digits = 10 * digits + value - '0';
                count++;
            } else {
                return Double.NaN;
            }
        }
        return count == 0 ? Double.NaN : point < 0 ? digits : digits / POWERS[end - 1 - point];
    }
}
