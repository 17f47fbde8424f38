package reciprocity.study;

import java.util.Locale;

/** For whom something is computed, and so what of people is in it. */
public enum Viewer {
    /** The named analyst: everything, with names. Also whoever holds the files. */
    CONSULTANT,
    /** Sentences and figures about at least k people; nobody is named and nothing is told of single people. */
    LEADER,
    /** Everything about people under keys in place of ids and names. */
    RESEARCHER;

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
