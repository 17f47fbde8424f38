package reciprocity.analysis.layout;

import reciprocity.graph.OrgNetwork;

/**
 * Positions of people on a map {@value #WIDTH} wide and {@value #HEIGHT} high. Groups come first, as circles by the number
 * of their people, near those they are tied to and apart enough not to overlap; then people, held together by their group
 * and drawn to those they are tied to, so that whoever joins groups stands between them.
 *
 * <p>After Fruchterman, T. M. J., Reingold, E. M. (1991), Graph drawing by force-directed placement,
 * doi:10.1002/spe.4380211102, with repulsion over a grid. About O(n + m) a round.
 */
public final class Layout {

    /** The name that links and answers give. */
    public static final String NAME = "groups-then-people";

    /** The width of the map: x lies in [0, WIDTH]. */
    public static final double WIDTH = 1300;

    /** The height of the map: y lies in [0, HEIGHT], downwards. */
    public static final double HEIGHT = 1000;

    private final double[] x;
    private final double[] y;
    private final long seed;

    private Layout(double[] x, double[] y, long seed) {
        this.x = x;
        this.y = y;
        this.seed = seed;
    }

    /**
     * The positions of a network's people. Equal networks and seeds give equal bits. A person alone stands in the middle;
     * nobody has no position.
     */
    public static Layout of(OrgNetwork network, long seed) {
        GroupCircles circles = GroupCircles.of(network, seed);
        PeoplePlaces places = new PeoplePlaces(network, circles, seed);
        places.settle();
        return new Layout(places.x(), places.y(), seed);
    }

    /** From left to right, in [0, WIDTH]. */
    public double x(int person) {
        return x[person];
    }

    /** From top to bottom, in [0, HEIGHT]. */
    public double y(int person) {
        return y[person];
    }

    /** How many people have a position. */
    public int people() {
        return x.length;
    }

    /** Where chance began. */
    public long seed() {
        return seed;
    }
}
