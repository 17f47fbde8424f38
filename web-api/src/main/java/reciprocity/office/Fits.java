package reciprocity.office;

/** How much room words take, near enough to lay out pages without asking for fonts, so that every machine lays out alike. */
final class Fits {

    private static final double LETTER = 0.52;
    private static final double LINE = 1.22;

    private Fits() {}

    /** How many lines words take in a width, all in points. */
    static int lines(String words, double size, double width) {
        int fit = Math.max(1, (int) (width / (size * LETTER)));
        int lines = 0;
        for (String paragraph : words.split("\n", -1)) {
            int line = 0;
            int count = 1;
            for (String word : paragraph.split(" ", -1)) {
                if (line > 0 && line + 1 + word.length() > fit) {
                    count++;
                    line = 0;
                }
                count += (word.length() - 1) / fit;
                line += (line > 0 ? 1 : 0) + word.length();
            }
            lines += count;
        }
        return lines;
    }

    /** How high words stand in a width. */
    static double height(String words, double size, double width) {
        return lines(words, size, width) * size * LINE;
    }
}
