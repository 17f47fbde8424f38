package reciprocity.analysis.cluster;

import reciprocity.analysis.kernel.Leiden;
import reciprocity.analysis.metric.Measured;

/** The communities of a network, found once for the figures about them. */
final class Communities {

    static final double RESOLUTION = 1;
    static final String SOURCE =
            "Traag, V. A., Waltman, L., van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing well-connected"
                    + " communities. Scientific Reports 9, 5233. doi:10.1038/s41598-019-41695-z";

    private final int[] labels;
    private final int count;

    private Communities(int[] labels) {
        this.labels = labels;
        int most = -1;
        for (int label : labels) {
            most = Math.max(most, label);
        }
        this.count = most + 1;
    }

    static Communities of(Measured measured) {
        return measured.once(
                Communities.class, m -> new Communities(Leiden.of(m.ties().either(), RESOLUTION, m.seed())));
    }

    int[] labels() {
        return labels.clone();
    }

    int count() {
        return count;
    }
}
