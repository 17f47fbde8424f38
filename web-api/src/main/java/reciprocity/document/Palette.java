package reciprocity.document;

import java.util.List;
import java.util.Locale;

/** The colours of reports: light always, as the page has them in its light scheme. Colours are {@code #rrggbb}. */
public final class Palette {

    public static final String INK = "#1a1d22";
    public static final String INK_2 = "#454a52";
    public static final String INK_3 = "#62666d";
    public static final String HAIR = "#dbd8d0";
    public static final String SUNK = "#ebe9e3";
    public static final String PAPER = "#ffffff";

    private static final List<String> CATEGORIES = List.of(
            "#4462cf", "#9d4709", "#22674e", "#949500", "#5d1a6f", "#189bbf", "#b38578", "#650f10", "#8d5d7f",
            "#33353c");
    private static final String OTHERS = "#8b8981";

    private Palette() {}

    /** The colour of a category, counted from 0; grey beyond the tenth and for negative ones. */
    public static String category(int number) {
        return number >= 0 && number < CATEGORIES.size() ? CATEGORIES.get(number) : OTHERS;
    }

    /** As much of a colour as the share says on white, opaque. */
    public static String tint(String colour, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int part : parts(colour)) {
            mixed.append(String.format(Locale.ROOT, "%02x", Math.round(part * share + 255 * (1 - share))));
        }
        return mixed.toString();
    }

    /** The contrast of two colours, from 1 to 21 (Web Content Accessibility Guidelines 2.2, contrast ratio). */
    public static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Red, green and blue, each from 0 to 255. */
    public static int[] parts(String colour) {
        return new int[] {
            Integer.parseInt(colour.substring(1, 3), 16),
            Integer.parseInt(colour.substring(3, 5), 16),
            Integer.parseInt(colour.substring(5, 7), 16)
        };
    }

    private static double luminance(String colour) {
        int[] parts = parts(colour);
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
