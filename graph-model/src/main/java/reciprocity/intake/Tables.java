package reciprocity.intake;

import org.jspecify.annotations.Nullable;

/** Which kind of file a file is, told by its content and not by its name. */
final class Tables {

    private Tables() {}

    /** The table of a file; null, with a finding, where it has none. */
    static @Nullable Table of(SourceFile file, Findings findings) {
        if (file.size() == 0) {
            findings.add(Rule.EMPTY_FILE, file.name(), "the file is empty; it needs a header and at least one row");
            return null;
        }
        if (file.startsWith('P', 'K')) {
            return XlsxTable.of(file, findings);
        }
        TextFile text = TextFile.of(file, findings);
        return text == null ? null : CsvTable.of(text, findings);
    }
}
