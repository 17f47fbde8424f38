package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/** An undirected graph of ties without weights as two arrays: what a spectral kernel multiplies with. */
final class Adjacency {

    private static final int ENTRIES_A_CHUNK = 1 << 16;
    private static final int CHUNKS_WORTH_A_THREAD = 2;

    private final int vertices;
    private final int[] offsets;
    private final int[] neighbours;

    private Adjacency(int[] offsets, int[] neighbours) {
        this.vertices = offsets.length - 1;
        this.offsets = offsets;
        this.neighbours = neighbours;
    }

    /** The graph of symmetric rows. */
    static Adjacency of(Rows either) {
        int people = either.people();
        int[] offsets = new int[people + 1];
        int[] neighbours = new int[either.entries()];
        copy(either, offsets, neighbours, 0, 0);
        return new Adjacency(offsets, neighbours);
    }

    /** Everybody twice, as sender {@code 0..n-1} and as receiver {@code n..2n-1}; a tie joins its sender and receiver. */
    static Adjacency ofSendersAndReceivers(Rows out, Rows in) {
        int people = out.people();
        int[] offsets = new int[2 * people + 1];
        int[] neighbours = new int[out.entries() + in.entries()];
        copy(out, offsets, neighbours, 0, people);
        copy(in, offsets, neighbours, people, 0);
        return new Adjacency(offsets, neighbours);
    }

    private static void copy(Rows rows, int[] offsets, int[] neighbours, int firstRow, int shift) {
        int start = offsets[firstRow];
        for (int person = 0; person < rows.people(); person++) {
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                neighbours[start + at] = rows.neighbour(at) + shift;
            }
            offsets[firstRow + person + 1] = start + rows.end(person);
        }
    }

    int vertices() {
        return vertices;
    }

    int begin(int vertex) {
        return offsets[vertex];
    }

    int end(int vertex) {
        return offsets[vertex + 1];
    }

    int degree(int vertex) {
        return offsets[vertex + 1] - offsets[vertex];
    }

    int neighbour(int position) {
        return neighbours[position];
    }

    int entries() {
        return neighbours.length;
    }

    /** The graph of some vertices, ascending, numbered by their place; none may have a neighbour outside. */
    Adjacency part(int[] members, int[] placeOf) {
        if (members.length == vertices) {
            return this;
        }
        int[] partOffsets = new int[members.length + 1];
        for (int i = 0; i < members.length; i++) {
            placeOf[members[i]] = i;
            partOffsets[i + 1] = partOffsets[i] + degree(members[i]);
        }
        int[] partNeighbours = new int[partOffsets[members.length]];
        int to = 0;
        for (int member : members) {
            for (int at = begin(member); at < end(member); at++) {
                partNeighbours[to++] = placeOf[neighbour(at)];
            }
        }
        return new Adjacency(partOffsets, partNeighbours);
    }

    /** How many threads a pass over all neighbours is worth. */
    int threads() {
        return Workers.worth(chunks(), CHUNKS_WORTH_A_THREAD);
    }

    private int chunks() {
        return Math.max(1, entries() / ENTRIES_A_CHUNK);
    }

    /**
     * For each vertex the sum of a vector over its neighbours, by several threads.
     *
     * @return the inner product of the two, summed chunk by chunk
     */
    double times(double[] vector, double[] product) {
        int chunks = chunks();
        double[] sums = new double[chunks];
        Workers.share(threads(), chunks, () -> chunk -> {
            int first = (int) ((long) chunk * vertices / chunks);
            sums[chunk] = times(first, (int) ((chunk + 1L) * vertices / chunks), vector, product);
        });
        double sum = 0;
        for (double one : sums) {
            sum += one;
        }
        return sum;
    }

    /** Hot. */
    private double times(int first, int last, double[] vector, double[] product) {
        double all = 0;
        for (int vertex = first; vertex < last; vertex++) {
            double sum = 0;
            int end = offsets[vertex + 1];
            for (int at = offsets[vertex]; at < end; at++) {
                sum += vector[neighbours[at]];
            }
            product[vertex] = sum;
            all += sum * vector[vertex];
        }
        return all;
    }

    /** The vertices by component, each ascending: those of c stand at {@code starts[c] .. starts[c + 1] - 1}. */
    Components components() {
        int[] queue = new int[vertices];
        int[] of = new int[vertices];
        int[] starts = new int[vertices + 1];
        Arrays.fill(of, -1);
        int count = 0;
        int tail = 0;
        for (int root = 0; root < vertices; root++) {
            if (of[root] < 0) {
                of[root] = count;
                queue[tail++] = root;
                for (int head = starts[count]; head < tail; head++) {
                    int end = end(queue[head]);
                    for (int at = begin(queue[head]); at < end; at++) {
                        int neighbour = neighbour(at);
                        if (of[neighbour] < 0) {
                            of[neighbour] = count;
                            queue[tail++] = neighbour;
                        }
                    }
                }
                starts[++count] = tail;
            }
        }
        int[] next = Arrays.copyOf(starts, count);
        for (int vertex = 0; vertex < vertices; vertex++) {
            queue[next[of[vertex]]++] = vertex;
        }
        return new Components(queue, Arrays.copyOf(starts, count + 1));
    }

    /** Vertices by component. */
    static final class Components {
        private final int[] order;
        private final int[] starts;

        private Components(int[] order, int[] starts) {
            this.order = order;
            this.starts = starts;
        }

        int count() {
            return starts.length - 1;
        }

        int size(int component) {
            return starts[component + 1] - starts[component];
        }

        /** The vertices of a component, ascending. */
        int[] members(int component) {
            return Arrays.copyOfRange(order, starts[component], starts[component + 1]);
        }

        int member(int component, int place) {
            return order[starts[component] + place];
        }
    }
}
