package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;
import reciprocity.graph.Rows;

/** Labellings as one number a vertex. */
final class Labels {

    private static final int MOST_DRAWN = 50_000;

    private Labels() {}

    /** Numbers labels anew from 0 by their first vertex, in place; returns how many there are. */
    static int renumber(int[] labels) {
        int[] number = new int[labels.length];
        Arrays.fill(number, -1);
        int count = 0;
        for (int vertex = 0; vertex < labels.length; vertex++) {
            if (number[labels[vertex]] < 0) {
                number[labels[vertex]] = count++;
            }
            labels[vertex] = number[labels[vertex]];
        }
        return count;
    }

    /** The labels {@code 0..size-1}, each vertex alone. */
    static int[] alone(int size) {
        int[] labels = new int[size];
        Arrays.setAll(labels, vertex -> vertex);
        return labels;
    }

    /** How many labels there are, numbered from 0. */
    static int count(int[] labels) {
        int most = -1;
        for (int label : labels) {
            most = Math.max(most, label);
        }
        return most + 1;
    }

    /** Gives every connected piece of a label one of its own, numbered from 0 by their first vertex. */
    static int[] split(Rows either, int[] labels) {
        int[] pieces = new int[labels.length];
        Arrays.fill(pieces, -1);
        int[] queue = new int[labels.length];
        int count = 0;
        for (int root = 0; root < labels.length; root++) {
            if (pieces[root] < 0) {
                pieces[root] = count;
                int tail = 0;
                queue[tail++] = root;
                for (int head = 0; head < tail; head++) {
                    for (int at = either.begin(queue[head]); at < either.end(queue[head]); at++) {
                        int neighbour = either.neighbour(at);
                        if (pieces[neighbour] < 0 && labels[neighbour] == labels[root]) {
                            pieces[neighbour] = count;
                            queue[tail++] = neighbour;
                        }
                    }
                }
                count++;
            }
        }
        return pieces;
    }

    /**
     * The order in which to go through vertices: drawn by chance, but for so many vertices that rows out of order would be
     * waited for; those stand in an order drawn by chance already.
     */
    static int[] order(int size, SplittableRandom chance) {
        return size <= MOST_DRAWN ? shuffled(size, chance) : alone(size);
    }

    /** The numbers {@code 0..size-1} in an order drawn by chance. */
    static int[] shuffled(int size, SplittableRandom chance) {
        int[] order = alone(size);
        for (int i = size - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int held = order[i];
            order[i] = order[other];
            order[other] = held;
        }
        return order;
    }
}
