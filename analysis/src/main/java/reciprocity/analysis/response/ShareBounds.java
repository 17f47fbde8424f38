package reciprocity.analysis.response;

/**
 * Bounds of the share that one kind of tie has among two kinds. Unknown ties of the kind only raise it, those of the other
 * only lower it; so it is greatest with all unknown ones of the kind and none of the other, and least the other way round.
 * Where that leaves no tie at all, only ties of the opposite kind can appear, and the share they give is the only one.
 *
 * @param kind known ties of the kind
 * @param other known ties of the other kind
 * @param unknownKind pairs that could have a tie of the kind
 * @param unknownOther pairs that could have a tie of the other kind
 */
record ShareBounds(long kind, long other, long unknownKind, long unknownOther) {

    /** NaN where no answer at all would bring a tie. */
    double least() {
        long all = kind + other + unknownOther;
        return all > 0 ? (double) kind / all : unknownKind > 0 ? 1 : Double.NaN;
    }

    /** NaN where no answer at all would bring a tie. */
    double greatest() {
        long all = kind + other + unknownKind;
        return all > 0 ? (double) (kind + unknownKind) / all : unknownOther > 0 ? 0 : Double.NaN;
    }

    /** The share of known ties; NaN without any. */
    double known() {
        return kind + other == 0 ? Double.NaN : (double) kind / (kind + other);
    }
}
