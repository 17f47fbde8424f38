package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.layout.Layout;
import reciprocity.document.Palette;
import reciprocity.document.Scene;
import reciprocity.document.Scene.Anchor;
import reciprocity.document.Scene.Point;
import reciprocity.graph.Grouping;
import reciprocity.study.GroupMatrix;

/** The map of groups: nobody is on it, so that anybody may see it. */
final class GroupMap {

    private static final double MARGIN = 120;
    private static final double WIDEST = 26;

    private final Teller teller;
    private final Grouping groups;
    private final Layout layout;
    private final List<Scene.Shape> shapes = new ArrayList<>();

    GroupMap(Teller teller) {
        this.teller = teller;
        this.groups = teller.study().network().groups();
        this.layout = teller.study().layout();
    }

    Scene scene() {
        lines();
        CategoryColours colours = new CategoryColours(groups);
        double scale = Math.sqrt(teller.study().network().size());
        for (int group = 0; group < groups.groups(); group++) {
            int people = groups.size(group);
            if (people > 0) {
                Point at = place(group);
                double radius = 14 + 150 * Math.sqrt(people) / scale;
                shapes.add(new Scene.Dot(at.x(), at.y(), radius, colours.of(group), Palette.PAPER, 3));
                shapes.add(new Scene.Words(
                        at.x(),
                        at.y() + radius + 26,
                        "%s, %s".formatted(Teller.group(groups.name(group)), Say.count(people)),
                        22,
                        true,
                        Anchor.MIDDLE,
                        Palette.INK,
                        4));
            }
        }
        return new Scene(Layout.WIDTH + 2 * MARGIN, Layout.HEIGHT + 2 * MARGIN, shapes);
    }

    private Point place(int group) {
        Point middle = Regions.middle(layout, groups.members(group));
        return new Point(middle.x() + MARGIN, middle.y() + MARGIN);
    }

    private void lines() {
        int most = 1;
        for (int one = 0; one < groups.groups(); one++) {
            for (int other = one + 1; other < groups.groups(); other++) {
                most = Math.max(most, between(one, other));
            }
        }
        for (int one = 0; one < groups.groups(); one++) {
            for (int other = one + 1; other < groups.groups(); other++) {
                int ties = between(one, other);
                if (ties > 0) {
                    Point from = place(one);
                    Point to = place(other);
                    double width = 1 + WIDEST * Math.log1p(ties) / Math.log1p(most) * ties / most;
                    shapes.add(
                            Scene.Run.line(from.x(), from.y(), to.x(), to.y(), Palette.tint(Palette.INK, 0.3), width));
                }
            }
        }
    }

    /** Ties both ways between two groups; none where either direction is withheld. */
    private int between(int one, int other) {
        List<List<java.util.Optional<GroupMatrix.Cell>>> cells =
                teller.study().matrix().cells();
        return cells.get(one).get(other).isEmpty() || cells.get(other).get(one).isEmpty()
                ? 0
                : cells.get(one).get(other).get().ties()
                        + cells.get(other).get(one).get().ties();
    }
}
