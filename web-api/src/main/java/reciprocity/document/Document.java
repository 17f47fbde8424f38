package reciprocity.document;

import java.util.List;

/**
 * A report, whatever it will be written as.
 *
 * @param cover what stands on the first page
 * @param brand who presents it
 * @param running what stands at the foot of every page: the survey, its wave, how many answered
 * @param chapters in the order of reading
 */
public record Document(Cover cover, Brand brand, String running, List<Chapter> chapters) {

    public Document {
        chapters = List.copyOf(chapters);
    }

    /**
     * The first page. Texts that do not apply are empty.
     *
     * @param title the name of the report
     * @param subtitle a line below it
     * @param organization whom it is about
     * @param date the wave, in words
     * @param author who presents it
     * @param lead the one sentence of the report
     * @param answered how many answered, and what that allows
     */
    public record Cover(
            String title,
            String subtitle,
            String organization,
            String date,
            String author,
            String lead,
            String answered) {}

    /**
     * What begins on a page of its own.
     *
     * @param id stable and fit for a link
     * @param title what it is about
     * @param under one line on how to read it, or empty
     * @param parts each kept together where a page holds it
     */
    public record Chapter(String id, String title, String under, List<Part> parts) {
        public Chapter {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One thing to show: a slide, or a passage under a heading of its own.
     *
     * @param title the heading, a sentence where it is a finding
     * @param strong the part of the title that is its figure, or empty
     * @param finding whether it is a finding, and so stands apart from what goes into the depth
     * @param opens whether it begins on a page of its own
     * @param blocks what is shown
     */
    public record Part(String title, String strong, boolean finding, boolean opens, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }

        /** A passage under a heading. */
        public static Part of(String title, List<Block> blocks) {
            return new Part(title, "", false, false, blocks);
        }

        /** A finding: a sentence with its figure. */
        public static Part finding(String sentence, String strong, List<Block> blocks) {
            return new Part(sentence, strong, true, false, blocks);
        }

        /** The same on a page of its own. */
        public Part opening() {
            return new Part(title, strong, finding, true, blocks);
        }
    }
}
