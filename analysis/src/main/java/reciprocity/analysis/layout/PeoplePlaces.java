package reciprocity.analysis.layout;

import java.util.Arrays;
import reciprocity.analysis.kernel.Chance;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;

/**
 * People moved by forces: apart from those close by, towards those they are tied to, and back into the circle of their
 * group. Hot: arrays, and a grid so that only those close by are compared.
 */
final class PeoplePlaces {

    /** How far people want to be apart, where one person's circle has radius 1. */
    private static final double SPACE = 1.5;

    private static final double INSIDE = 0.6;
    private static final double ACROSS = 0.06;
    private static final double HOME = 0.6;
    private static final double MARGIN = 60;

    private final Rows either;
    private final Grouping groups;
    private final GroupCircles circles;
    private final int people;
    private final double[] x;
    private final double[] y;
    private final double[] moveX;
    private final double[] moveY;
    private final double[] freedom;

    PeoplePlaces(OrgNetwork network, GroupCircles circles, long seed) {
        this.either = network.ties().either();
        this.groups = network.groups();
        this.circles = circles;
        this.people = network.size();
        this.x = new double[people];
        this.y = new double[people];
        this.moveX = new double[people];
        this.moveY = new double[people];
        this.freedom = freedom();
        begin(seed);
    }

    /** The share of a person's ties that leave the group: who has many may stand between groups. */
    private double[] freedom() {
        double[] share = new double[people];
        for (int v = 0; v < people; v++) {
            int leaving = 0;
            for (int at = either.begin(v); at < either.end(v); at++) {
                leaving += groups.of(either.neighbour(at)) == groups.of(v) ? 0 : 1;
            }
            share[v] = (double) leaving / Math.max(3, either.degree(v));
        }
        return share;
    }

    /** People of a group on a sunflower in its circle, in random order. */
    private void begin(long seed) {
        double turn = Math.PI * (3 - Math.sqrt(5));
        for (int g = 0; g < groups.groups(); g++) {
            int[] members = groups.members(g);
            Chance.of(seed).split(1_000L + g).shuffle(members);
            for (int i = 0; i < members.length; i++) {
                double r = circles.radius(g) * Math.sqrt((i + 0.5) / members.length);
                x[members[i]] = circles.x(g) + r * Math.cos(turn * i);
                y[members[i]] = circles.y(g) + r * Math.sin(turn * i);
            }
        }
    }

    void settle() {
        int rounds = people <= 1_000 ? 300 : people <= 10_000 ? 120 : 40;
        for (int round = 0; round < rounds; round++) {
            double heat = 0.5 * (1 - (double) round / rounds) + 0.02;
            Arrays.fill(moveX, 0);
            Arrays.fill(moveY, 0);
            repel();
            attract();
            home();
            for (int v = 0; v < people; v++) {
                double length = Math.hypot(moveX[v], moveY[v]);
                double factor = length > heat ? heat / length : 1;
                x[v] += moveX[v] * factor;
                y[v] += moveY[v] * factor;
            }
        }
        fit();
    }

    private void attract() {
        for (int v = 0; v < people; v++) {
            double degree = Math.max(1, either.degree(v));
            for (int at = either.begin(v); at < either.end(v); at++) {
                int w = either.neighbour(at);
                boolean inside = groups.of(v) == groups.of(w);
                double strength = inside
                        ? INSIDE / degree / circles.radius(groups.of(v))
                        : ACROSS * freedom[v] / Math.sqrt(degree);
                moveX[v] += strength * (x[w] - x[v]);
                moveY[v] += strength * (y[w] - y[v]);
            }
        }
    }

    /** Back towards the circle of the group, the more the farther outside; gently for those who join groups. */
    private void home() {
        for (int v = 0; v < people; v++) {
            int g = groups.of(v);
            double dx = circles.x(g) - x[v];
            double dy = circles.y(g) - y[v];
            double distance = Math.hypot(dx, dy);
            double outside = Math.max(0, distance - 0.9 * circles.radius(g));
            double strength = distance == 0 ? 0 : HOME * outside / distance * (1.1 - freedom[v]);
            moveX[v] += strength * dx;
            moveY[v] += strength * dy;
        }
    }

    private void repel() {
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        int columns = (int) ((Arrays.stream(x).max().orElse(0) - left) / SPACE) + 1;
        int rows = (int) ((Arrays.stream(y).max().orElse(0) - top) / SPACE) + 1;
        int[] cell = new int[people];
        int[] start = new int[columns * rows + 1];
        for (int v = 0; v < people; v++) {
            int row = (int) ((y[v] - top) / SPACE);
            int column = (int) ((x[v] - left) / SPACE);
            cell[v] = row * columns + column;
            start[cell[v] + 1]++;
        }
        for (int c = 0; c < columns * rows; c++) {
            start[c + 1] += start[c];
        }
        int[] next = Arrays.copyOf(start, columns * rows);
        int[] inCell = new int[people];
        for (int v = 0; v < people; v++) {
            inCell[next[cell[v]]++] = v;
        }
        for (int v = 0; v < people; v++) {
            int column = cell[v] % columns;
            int row = cell[v] / columns;
            for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                int from = start[r * columns + Math.max(0, column - 1)];
                int to = start[r * columns + Math.min(columns - 1, column + 1) + 1];
                for (int i = from; i < to; i++) {
                    push(v, inCell[i]);
                }
            }
        }
    }

    private void push(int v, int other) {
        double dx = x[v] - x[other];
        double dy = y[v] - y[other];
        double squared = dx * dx + dy * dy;
        if (v == other || squared >= SPACE * SPACE) {
            return;
        }
        if (squared < 1e-6) {
            dx = v < other ? -1e-3 : 1e-3;
            squared = dx * dx + dy * dy;
        }
        double distance = Math.sqrt(squared);
        double strength = 0.5 * (SPACE - distance) / distance;
        moveX[v] += strength * dx;
        moveY[v] += strength * dy;
    }

    /** Scales and moves everybody into the map, the same in both directions. */
    private void fit() {
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        double width = Arrays.stream(x).max().orElse(0) - left;
        double height = Arrays.stream(y).max().orElse(0) - top;
        double scale = Math.min(
                (Layout.WIDTH - 2 * MARGIN) / Math.max(width, 1e-9),
                (Layout.HEIGHT - 2 * MARGIN) / Math.max(height, 1e-9));
        double usable = width + height < 1e-9 ? 0 : scale;
        for (int v = 0; v < people; v++) {
            x[v] = Layout.WIDTH / 2 + usable * (x[v] - left - width / 2);
            y[v] = Layout.HEIGHT / 2 + usable * (y[v] - top - height / 2);
        }
    }

    double[] x() {
        return x.clone();
    }

    double[] y() {
        return y.clone();
    }
}
