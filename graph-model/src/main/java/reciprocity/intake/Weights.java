package reciprocity.intake;

import org.jspecify.annotations.Nullable;
import reciprocity.model.Scale;
import reciprocity.model.TieKind;

/** Reads weights and remembers what is worth a note. */
final class Weights {

    private final Table table;
    private final Columns<TieField> columns;
    private final boolean byMeaning;
    private final Findings findings;
    private double last;
    private int blank;
    private int commas;
    private int zeros;
    private int firstComma;
    private int firstZero;
    private int rows;

    Weights(Table table, Columns<TieField> columns, boolean byMeaning, Findings findings) {
        this.table = table;
        this.columns = columns;
        this.byMeaning = byMeaning;
        this.findings = findings;
    }

    /** Reads a weight; the rule it breaks, or null, and then {@link #last()} has it. */
    @Nullable
    Rule read(int row, String text, TieKind kind) {
        rows++;
        last = 1;
        if (text.isEmpty()) {
            blank++;
        } else if (table.allowsDecimalComma() && Cells.hasDecimalComma(text)) {
            last = Cells.number(text.replace(',', '.'));
            firstComma = commas++ == 0 ? row : firstComma;
        } else {
            last = Cells.number(text);
        }
        if (Double.isNaN(last)) {
            return refuse(Rule.WEIGHT, row, text, "a weight is a finite number such as 3 or 0.5");
        }
        return byMeaning ? checked(row, text, kind) : null;
    }

    /** Whether nothing is to be said of a weight. */
    boolean fits(double weight, TieKind kind) {
        Scale scale = kind.scale();
        return !byMeaning || (scale == null ? weight > 0 : scale.holds(weight));
    }

    /** Takes a weight read elsewhere that fits, or NaN where the row has none; the weight of the tie. */
    double take(double weight) {
        rows++;
        boolean none = Double.isNaN(weight);
        blank += none ? 1 : 0;
        last = none ? 1 : weight;
        return last;
    }

    private @Nullable Rule checked(int row, String text, TieKind kind) {
        Scale scale = kind.scale();
        if (scale != null && !scale.holds(last)) {
            String shown = text.isEmpty() ? "1" : text;
            String sentence = "kind '%s' has the scale %s to %s"
                    .formatted(Finding.shown(kind.name()), plain(scale.low()), plain(scale.high()));
            return refuse(Rule.OUTSIDE_SCALE, row, shown, sentence);
        }
        if (scale == null && last < 0) {
            String sentence =
                    "a weight below 0 needs a scale for kind '%s' in survey.json".formatted(Finding.shown(kind.name()));
            return refuse(Rule.NEGATIVE_WEIGHT, row, text, sentence);
        }
        if (last == 0 && kind.threshold() == null && scale == null) {
            firstZero = zeros++ == 0 ? row : firstZero;
        }
        return null;
    }

    private Rule refuse(Rule rule, int row, String text, String sentence) {
        findings.add(rule, table.file(), row, columns.header(TieField.WEIGHT), text, sentence);
        return rule;
    }

    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    /** The weight read last. */
    double last() {
        return last;
    }

    /** Adds the notes. */
    void report() {
        String header = columns.header(TieField.WEIGHT);
        if (rows > 0 && !columns.has(TieField.WEIGHT)) {
            findings.add(Rule.DEFAULT_WEIGHT, table.file(), "there is no column 'weight'; every tie weighs 1");
        } else if (blank > 0) {
            String sentence = "%d rows have no weight; they weigh 1".formatted(blank);
            findings.add(Rule.DEFAULT_WEIGHT, table.file(), 0, header, "", sentence);
        }
        if (commas > 0) {
            String sentence =
                    "%d weights have a comma, read as the decimal point; this row is the first".formatted(commas);
            findings.add(Rule.DECIMAL_COMMA, table.file(), firstComma, header, "", sentence);
        }
        if (zeros > 0) {
            String sentence =
                    "%d ties weigh 0 and count as ties, this row being the first; a threshold would leave them out"
                            .formatted(zeros);
            findings.add(Rule.ZERO_WEIGHT, table.file(), firstZero, header, "0", sentence);
        }
    }
}
