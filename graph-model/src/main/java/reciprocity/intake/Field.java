package reciprocity.intake;

/** A column that has a meaning. Names are in lower case without spaces, underscores, hyphens and dots. */
interface Field {

    /** The usual header. */
    String header();

    /** Further headers that mean the same; two columns of one field are an error. Split by spaces. */
    String synonyms();

    /** Headers that are read so only where no column has one of the others. Split by spaces. */
    String fallbacks();

    /** Whether a plain header is one of those. */
    static boolean isOneOf(String headers, String header) {
        return !header.isEmpty() && (' ' + headers + ' ').contains(' ' + header + ' ');
    }
}
