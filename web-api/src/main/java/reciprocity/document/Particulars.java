package reciprocity.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report has beside its study.
 *
 * @param brand who presents it
 * @param intake what became of the files' rows; null where the survey was stored without
 * @param version the program's version
 */
public record Particulars(Brand brand, @Nullable Intake intake, String version) {

    /** Nothing but the study. */
    public static final Particulars NONE = new Particulars(Brand.PLAIN, null, "");

    /**
     * What became of the rows of files.
     *
     * @param files one entry a file
     * @param findings what was odd, counted, the worst first
     * @param places where it was odd: the first rows, the worst first, without what stood there
     */
    public record Intake(List<Rows> files, List<Odd> findings, List<Place> places) {
        public Intake {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
            places = List.copyOf(places);
        }
    }

    /** How many rows of a file were read and what became of them; the last three add up to the first. */
    public record Rows(String file, int read, int kept, int merged, int dropped) {}

    /** One place of a file that met a rule; the value is left in the file. */
    public record Place(String severity, String rule, String file, int row, String column) {}

    /** A rule that rows met, how grave that is, and how often. */
    public record Odd(String severity, String rule, int count) {}
}
