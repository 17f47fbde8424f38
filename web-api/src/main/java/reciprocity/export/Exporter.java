package reciprocity.export;

import java.io.IOException;
import java.io.OutputStream;
import reciprocity.document.Particulars;
import reciprocity.study.Study;

/** A study as bytes in one format. */
public interface Exporter {

    /** The name on the command line, such as {@code people-csv}. */
    String name();

    /** The name in the API, which ends a file's name too, such as {@code people.csv}. */
    String ending();

    /** The media type. */
    String mediaType();

    /** The same under a brand and with what became of the files; formats for other programs have no use for it. */
    default Exporter with(Particulars particulars) {
        return this;
    }

    /**
     * Writes everything, in UTF-8 where it is text; the stream stays open.
     *
     * @param raw whether texts that a spreadsheet would take for formulas are left as they are
     */
    void write(Study study, boolean raw, OutputStream out) throws IOException;
}
