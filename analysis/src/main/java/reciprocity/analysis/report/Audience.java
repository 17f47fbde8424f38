package reciprocity.analysis.report;

/** Who reads a report: how many findings they get, and whether the people behind them are named. */
public enum Audience {
    /** Ten sentences and counts; people, ties and rows behind them are not given. */
    LEADER(10, false),
    /** Twenty sentences with the people, ties and rows behind them. */
    CONSULTANT(20, true);

    private final int most;
    private final boolean names;

    Audience(int most, boolean names) {
        this.most = most;
        this.names = names;
    }

    /** The most findings told. */
    public int most() {
        return most;
    }

    /** Whether people, ties and rows behind a finding are given. */
    public boolean names() {
        return names;
    }
}
