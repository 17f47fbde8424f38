package reciprocity.analysis.cohesion;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.kernel.StrongComponents;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * The parts of a network around its largest circle of mutual reach: the core, who reaches it, whom it reaches, the rest
 * joined to it, and who is not joined. O(n + m). Broder and others (2000), doi:10.1016/S1389-1286(00)00083-9.
 */
public final class BowTie {

    /** Where a person stands. */
    public enum Part {
        /** In the largest strong component. */
        CORE("core"),
        /** Reaches the core, which does not reach back. */
        IN("in"),
        /** Reached from the core, without reaching back. */
        OUT("out"),
        /** Joined to the core by ties of either direction only: tendrils and tubes. */
        OTHER("other"),
        /** Not joined to the core at all. */
        DISCONNECTED("disconnected");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Part[] parts;
    private final boolean severalLargest;

    private BowTie(Part[] parts, boolean severalLargest) {
        this.parts = parts;
        this.severalLargest = severalLargest;
    }

    /** The parts of a network. */
    public static BowTie of(Measured measured) {
        return measured.once(BowTie.class, m -> find(m.ties()));
    }

    private static BowTie find(TieGraph ties) {
        StrongComponents components = StrongComponents.of(ties);
        int core = -1;
        boolean several = false;
        // By person, so that of several largest the one with the first person is taken.
        for (int person = 0; person < ties.people(); person++) {
            int component = components.of(person);
            int size = components.size(component);
            if (size < 2 || component == core) {
                continue;
            }
            if (core < 0 || size > components.size(core)) {
                core = component;
                several = false;
            } else {
                several |= size == components.size(core);
            }
        }
        if (core < 0) {
            return new BowTie(new Part[0], false);
        }
        Part[] parts = new Part[ties.people()];
        boolean[] reaching = reached(ties.in(), components, core);
        boolean[] reached = reached(ties.out(), components, core);
        boolean[] joined = reached(ties.either(), components, core);
        for (int person = 0; person < parts.length; person++) {
            parts[person] = part(reaching[person], reached[person], joined[person]);
        }
        return new BowTie(parts, several);
    }

    private static Part part(boolean reaching, boolean reached, boolean joined) {
        if (reaching) {
            return reached ? Part.CORE : Part.IN;
        }
        if (reached) {
            return Part.OUT;
        }
        return joined ? Part.OTHER : Part.DISCONNECTED;
    }

    private static boolean[] reached(Rows rows, StrongComponents components, int core) {
        boolean[] seen = new boolean[rows.people()];
        int[] queue = new int[rows.people()];
        int tail = 0;
        for (int person = 0; person < seen.length; person++) {
            if (components.of(person) == core) {
                seen[person] = true;
                queue[tail++] = person;
            }
        }
        for (int head = 0; head < tail; head++) {
            for (int at = rows.begin(queue[head]); at < rows.end(queue[head]); at++) {
                int neighbour = rows.neighbour(at);
                if (!seen[neighbour]) {
                    seen[neighbour] = true;
                    queue[tail++] = neighbour;
                }
            }
        }
        return seen;
    }

    /** Why there are no parts: NO_CORE where no two people reach each other; null where there are. */
    public @Nullable Reason reason() {
        return parts.length == 0 ? Reason.NO_CORE : null;
    }

    /**
     * Where a person stands.
     *
     * @throws IllegalStateException if the network has no core
     */
    public Part of(int person) {
        if (parts.length == 0) {
            throw new IllegalStateException("the network has no core; ask for the reason first");
        }
        return parts[person];
    }

    /** How many people stand in a part; 0 where there is no core. */
    public int size(Part part) {
        return (int) Arrays.stream(parts).filter(part::equals).count();
    }

    /** Whether another strong component is as large as the core, which then is the one with the first person by id. */
    public boolean severalLargest() {
        return severalLargest;
    }
}
