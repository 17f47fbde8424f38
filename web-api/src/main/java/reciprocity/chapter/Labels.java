package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reciprocity.document.Scene;

/** Words on a drawing that never lie on each other: each asks for its place, and gets it or not. */
final class Labels {

    /** A letter is about so wide by its size. */
    private static final double LETTER = 0.56;

    private final List<double[]> taken = new ArrayList<>();

    /** The words around a place, or nothing where other words stand. */
    Optional<Scene.Words> place(double x, double y, String words, double size, boolean bold, String colour) {
        double half = words.length() * size * LETTER / 2 + 4;
        double[] box = {x - half, y - size, x + half, y + size * 0.3};
        if (taken.stream().anyMatch(one -> meets(one, box))) {
            return Optional.empty();
        }
        taken.add(box);
        return Optional.of(new Scene.Words(x, y, words, size, bold, Scene.Anchor.MIDDLE, colour, 4));
    }

    private static boolean meets(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }
}
