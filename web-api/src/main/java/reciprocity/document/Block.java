package reciprocity.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The smallest thing a report is made of. Shares are in [0, 1]; texts are plain, nothing in them is markup. */
public sealed interface Block {

    /** Hands itself to whoever writes a format. */
    void to(Writer writer);

    /** Writes blocks in one format. */
    interface Writer {

        void text(Text text);

        void facts(Facts facts);

        void points(Points points);

        void notes(Notes notes);

        void bars(Bars bars);

        void table(Table table);

        void picture(Picture picture);
    }

    /** How large words stand. */
    enum Style {
        /** The sentence that could be read aloud. */
        LEAD,
        /** What is read. */
        BODY,
        /** What goes with something else: captions, evidence. */
        SMALL
    }

    /** Words. */
    record Text(String words, Style style) implements Block {
        @Override
        public void to(Writer writer) {
            writer.text(this);
        }
    }

    /** A few figures in a row. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public void to(Writer writer) {
            writer.facts(this);
        }
    }

    /** One figure, what it counts, and what stands beside it, such as {@code of 150}. */
    record Fact(String name, String value, String beside) {}

    /** Sentences with numbers. */
    record Points(List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }

        @Override
        public void to(Writer writer) {
            writer.points(this);
        }
    }

    /** A sentence, the part of it that is its figure, and one line beside it. */
    record Point(String sentence, String strong, String beside) {}

    /** Terms with what is said of them. */
    record Notes(List<Note> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
        }

        @Override
        public void to(Writer writer) {
            writer.notes(this);
        }
    }

    /** A term and what is said of it. */
    record Note(String term, String words) {}

    /**
     * Shares as bars, each with an upright tick where the expected share is.
     *
     * @param alt what the picture shows, for who cannot see it
     * @param observed what the bars are
     * @param expected what the ticks are, or empty
     * @param bars one below the other
     */
    record Bars(String alt, String observed, String expected, List<Bar> bars) implements Block {
        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public void to(Writer writer) {
            writer.bars(this);
        }
    }

    /** One bar; {@code words} stand at its right end. */
    record Bar(String label, double share, @Nullable Double expected, String words) {}

    /**
     * A table.
     *
     * @param caption what it holds, for who cannot see it; also its description in files
     * @param matrix whether its cells are tiles: narrow columns with upright heads, the first column names
     * @param columns widths are relative
     * @param rows each as long as the columns
     * @param key what shades and signs mean, in words, or empty
     */
    record Table(String caption, boolean matrix, List<Column> columns, List<List<Cell>> rows, String key)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of '%s' has %d cells for %d columns".formatted(caption, row.size(), columns.size()));
                }
            }
        }

        /** The same with so many rows at most, which the key says; tiles stay whole, since they are read across and down. */
        public Table first(int most) {
            if (matrix || rows.size() <= most) {
                return this;
            }
            String cut = String.format(
                    Locale.ROOT, "The first %d of %,d rows; report.html has all of them.", most, rows.size());
            return new Table(caption, false, columns, rows.subList(0, most), key.isEmpty() ? cut : cut + " " + key);
        }

        @Override
        public void to(Writer writer) {
            writer.table(this);
        }
    }

    /** A column: its head, its relative width, and whether it holds figures, which stand at the right. */
    record Column(String head, double width, boolean figures) {}

    /** A cell and its ground. */
    record Cell(String text, Shade shade) {

        /** A cell without a ground of its own. */
        public static Cell of(String text) {
            return new Cell(text, Shade.NONE);
        }
    }

    /**
     * A drawing.
     *
     * @param alt what it shows, for who cannot see it
     * @param scene what is drawn
     * @param caption how to read it
     */
    record Picture(String alt, Scene scene, String caption) implements Block {
        @Override
        public void to(Writer writer) {
            writer.picture(this);
        }
    }
}
