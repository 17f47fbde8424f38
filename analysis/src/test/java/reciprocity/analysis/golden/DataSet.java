package reciprocity.analysis.golden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A known network with the figures of others.
 *
 * @param name what it is called in messages
 * @param folder where people.csv, ties.csv and the oracles are
 * @param oracle the file of figures
 */
record DataSet(String name, Path folder, String oracle) {

    /** The data sets of the project, and of {@code shared/data} beside it where that folder is there. */
    static List<DataSet> all() {
        Path here = moduleFolder().resolve("src/test/resources/data");
        List<DataSet> all = new ArrayList<>();
        all.add(in(here, "krackhardt-hightech", "oracle.json"));
        all.add(in(here, "lazega-lawfirm", "oracle.json"));
        all.add(in(here, "lazega-lawfirm", "oracle.office.json"));
        all.add(in(here, "uk-faculty", "oracle.json"));
        Path beside = besideProject();
        if (beside == null || !Files.isDirectory(beside.resolve("cross-consulting"))) {
            System.out.println(
                    "KnownNetworksTest: cross-consulting skipped: its terms keep it out of the project; put it"
                            + " into ../shared/data beside the project, or name its parent folder by RECIPROCITY_DATA");
        } else {
            all.add(in(beside, "cross-consulting", "oracle.json"));
            all.add(in(beside, "cross-consulting", "oracle.min3.json"));
        }
        return all;
    }

    private static DataSet in(Path parent, String name, String oracle) {
        return new DataSet(name + " " + oracle, parent.resolve(name), oracle);
    }

    private static Path moduleFolder() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("src/test/resources/data")) ? here : here.resolve("analysis");
    }

    /** Data that may not be part of the project, where somebody put it. */
    private static @Nullable Path besideProject() {
        String given = System.getProperty("RECIPROCITY_DATA", System.getenv("RECIPROCITY_DATA"));
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        Path root = moduleFolder();
        while (root != null && !Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        return root == null || root.getParent() == null
                ? null
                : root.getParent().resolve("shared").resolve("data");
    }
}
