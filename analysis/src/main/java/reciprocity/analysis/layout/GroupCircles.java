package reciprocity.analysis.layout;

import java.util.List;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.Workers;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;

/** A circle a group, its area by its people; circles near those they are tied to, none over another. */
final class GroupCircles {

    /** The radius of the circle of one person; a group of n people has the square root of n times as much. */
    private static final double UNIT = 1;

    /** What stays free between two circles: some of the larger radius, and room for the rims that a map draws. */
    private static final double GAP = 0.3;

    private static final double RIM = 2.2;

    /** How much of the way to the middle a group goes in one round. */
    private static final double MIDDLE = 0.02;

    private static final double WIDER = 1.3;

    /** How much larger a square is at least than another where rounding cannot have turned the two round. */
    private static final double SURELY = 1 + 1e-9;

    private static final int ROUNDS = 600;
    private static final int STARTS = 24;

    private final int groups;
    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final double[] pull;

    /** Circles of one start; what all starts share is not changed. */
    private GroupCircles(double[] radius, double[] pull) {
        this.groups = radius.length;
        this.x = new double[groups];
        this.y = new double[groups];
        this.radius = radius;
        this.pull = pull;
    }

    static GroupCircles of(OrgNetwork network, long seed) {
        double[] radius = new double[network.groups().groups()];
        for (int g = 0; g < radius.length; g++) {
            radius[g] = UNIT * Math.sqrt(network.groups().size(g));
        }
        double[] pull = pull(network.groups(), network.ties().either(), radius);
        List<GroupCircles> tried = Workers.found(STARTS, start -> {
            GroupCircles circles = new GroupCircles(radius, pull);
            circles.settle(Chance.of(seed).split(100 + start));
            return circles;
        });
        GroupCircles best = tried.get(0);
        double least = best.cost();
        for (GroupCircles circles : tried) {
            double cost = circles.cost();
            if (cost < least) {
                best = circles;
                least = cost;
            }
        }
        return best;
    }

    /** How strongly groups are tied for their sizes: ties between them over the root of both sizes, the largest being 1. */
    private static double[] pull(Grouping grouping, Rows either, double[] radius) {
        int groups = radius.length;
        double[] ties = new double[groups * groups];
        for (int person = 0; person < either.people(); person++) {
            for (int at = either.begin(person); at < either.end(person); at++) {
                ties[grouping.of(person) * groups + grouping.of(either.neighbour(at))]++;
            }
        }
        double most = 0;
        for (int a = 0; a < groups; a++) {
            for (int b = 0; b < groups; b++) {
                ties[a * groups + b] = a == b ? 0 : ties[a * groups + b] / (radius[a] * radius[b]);
                most = Math.max(most, ties[a * groups + b]);
            }
        }
        for (int i = 0; i < ties.length; i++) {
            ties[i] = most == 0 ? 0 : Math.sqrt(ties[i] / most);
        }
        return ties;
    }

    private void settle(Chance chance) {
        double spread = 0;
        for (double r : radius) {
            spread += r;
        }
        for (int g = 0; g < groups; g++) {
            x[g] = (chance.nextDouble() - 0.5) * spread * WIDER;
            y[g] = (chance.nextDouble() - 0.5) * spread;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double step = 0.2 * (1 - (double) round / ROUNDS) + 0.01;
            draw(step);
            separate();
        }
        for (int round = 0; round < 100; round++) {
            separate();
        }
    }

    /** Everything is drawn to the middle a little, and tied groups to each other. */
    private void draw(double step) {
        for (int a = 0; a < groups; a++) {
            x[a] -= MIDDLE * x[a] / WIDER;
            y[a] -= MIDDLE * y[a] * WIDER;
            for (int b = 0; b < groups; b++) {
                double strength = 0.5 * step * pull[a * groups + b];
                x[a] += strength * (x[b] - x[a]) * 0.5;
                y[a] += strength * (y[b] - y[a]) * 0.5;
            }
        }
    }

    /** Circles that overlap, or nearly, are pushed apart by half of what is missing each. */
    private void separate() {
        for (int a = 0; a < groups; a++) {
            for (int b = a + 1; b < groups; b++) {
                double dx = x[b] - x[a];
                double dy = y[b] - y[a];
                double wanted = apart(a, b);
                // Most circles are far apart, and squares tell that sooner; where it is close the distance itself
                // decides.
                if (dx * dx + dy * dy > SURELY * wanted * wanted) {
                    continue;
                }
                double distance = Math.hypot(dx, dy);
                if (distance < wanted) {
                    if (distance < 1e-9) {
                        dx = 1e-3 * (1 + a);
                        dy = 1e-3 * (1 + b);
                        distance = Math.hypot(dx, dy);
                    }
                    double half = (wanted - distance) / 2 / distance;
                    x[a] -= dx * half;
                    y[a] -= dy * half;
                    x[b] += dx * half;
                    y[b] += dy * half;
                }
            }
        }
    }

    private double apart(int a, int b) {
        return radius[a] + radius[b] + GAP * Math.max(radius[a], radius[b]) + RIM * UNIT;
    }

    /** Long ways between tied groups, and a picture of another shape than the map. */
    private double cost() {
        double cost = 0;
        double left = 0;
        double right = 0;
        double top = 0;
        double bottom = 0;
        for (int a = 0; a < groups; a++) {
            left = Math.min(left, x[a] - radius[a]);
            right = Math.max(right, x[a] + radius[a]);
            top = Math.min(top, y[a] - radius[a]);
            bottom = Math.max(bottom, y[a] + radius[a]);
            for (int b = a + 1; b < groups; b++) {
                cost += pull[a * groups + b] * (Math.hypot(x[a] - x[b], y[a] - y[b]) - apart(a, b));
            }
        }
        double box = Math.max((right - left) / WIDER, bottom - top);
        return cost + 2 * groups * box;
    }

    double x(int group) {
        return x[group];
    }

    double y(int group) {
        return y[group];
    }

    double radius(int group) {
        return radius[group];
    }

    int groups() {
        return groups;
    }
}
