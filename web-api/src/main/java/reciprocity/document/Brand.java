package reciprocity.document;

import org.jspecify.annotations.Nullable;

/**
 * Who presents a report, and in which colours. Empty texts fall back to what the survey says.
 *
 * @param title the name of the report
 * @param subtitle a line below it
 * @param organization whom it is about
 * @param author who presents it
 * @param footer a line at the foot of every page, such as a confidentiality note
 * @param logo the presenter's mark, or null
 * @param accent bars, rules and the cover; at least 4.5 to 1 against white
 * @param second what is compared with the first; at least 4.5 to 1 against white
 * @param paper the page
 */
public record Brand(
        String title,
        String subtitle,
        String organization,
        String author,
        String footer,
        @Nullable Logo logo,
        String accent,
        String second,
        Paper paper) {

    /** The least contrast of a colour of a brand against white. */
    public static final double CONTRAST = 4.5;

    /** The product's own look. */
    public static final Brand PLAIN = new Brand("", "", "", "", "", null, "#3555c4", "#9d4709", Paper.A4);

    /** A sheet. */
    public enum Paper {
        A4("A4", 210, 297),
        LETTER("Letter", 215.9, 279.4);

        private final String word;
        private final double width;
        private final double height;

        Paper(String word, double width, double height) {
            this.word = word;
            this.width = width;
            this.height = height;
        }

        /** The name that style sheets and brand files have. */
        public String word() {
            return word;
        }

        /** In millimetres. */
        public double width() {
            return width;
        }

        /** In millimetres. */
        public double height() {
            return height;
        }
    }
}
