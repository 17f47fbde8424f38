package reciprocity.study;

/** Hears how far a long computation is, and may end it by throwing. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (done, total, next) -> {};

    /** So many of so many steps are done, and this one is next. */
    void at(int done, int total, String next);

    /** How far the step begun last is, in parts of its own; 0 of 0 where it cannot tell. Called often. */
    default void within(int done, int total) {}

    /** One of two works of as many steps each that are told as one. */
    default Progress half(boolean second) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void at(int done, int total, String next) {
                whole.at(second ? total + done : done, 2 * total, next);
            }

            @Override
            public void within(int done, int total) {
                whole.within(done, total);
            }
        };
    }
}
