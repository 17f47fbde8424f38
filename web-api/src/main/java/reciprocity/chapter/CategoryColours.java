package reciprocity.chapter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reciprocity.document.Palette;
import reciprocity.graph.Grouping;

/** The colour of each group, the same as on the page: by name, and of eleven or more the nine largest. */
final class CategoryColours {

    private static final int ALL = 10;

    private final Map<Integer, String> colours = new HashMap<>();

    CategoryColours(Grouping groups) {
        Comparator<Integer> byName = Comparator.comparing(groups::name);
        List<Integer> all =
                IntStream.range(0, groups.groups()).boxed().sorted(byName).toList();
        List<Integer> coloured = all.size() <= ALL
                ? all
                : all.stream()
                        .sorted(Comparator.comparingInt((Integer group) -> -groups.size(group)))
                        .limit(ALL - 1L)
                        .sorted(byName)
                        .toList();
        for (int place = 0; place < coloured.size(); place++) {
            colours.put(coloured.get(place), Palette.category(place));
        }
    }

    String of(int group) {
        return colours.getOrDefault(group, Palette.category(-1));
    }
}
