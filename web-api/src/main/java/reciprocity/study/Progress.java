package reciprocity.study;

/** Hears how far a long computation is. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (done, total, next) -> {};

    /** So many of so many steps are done, and this one is next. */
    void at(int done, int total, String next);
}
