package reciprocity.analysis.kernel;

/**
 * The sixteen ways three people can be joined, named by Holland and Leinhardt (1970), doi:10.1086/224954: how many of the
 * three pairs are mutual, one-way and unjoined, and a letter where that leaves a choice (down, up, chain or cycle, transitive).
 */
public enum TriadType {
    /** No ties. */
    T003("003", "no ties", 0, 0, 0),
    /** One tie. */
    T012("012", "one tie", 0, 1, 0),
    /** One mutual pair. */
    T102("102", "one mutual pair", 1, 0, 0),
    /** One sends to both others. */
    T021D("021D", "one sends to both others", 0, 2, 0),
    /** One receives from both others. */
    T021U("021U", "one receives from both others", 0, 2, 0),
    /** A chain. */
    T021C("021C", "a chain", 0, 2, 0),
    /** A mutual pair, and the third sends to one of it. */
    T111D("111D", "a mutual pair, and the third sends to one of it", 1, 1, 0),
    /** A mutual pair, and one of it sends to the third. */
    T111U("111U", "a mutual pair, and one of it sends to the third", 1, 1, 0),
    /** A chain with its short cut. */
    T030T("030T", "a chain with its short cut", 0, 3, 1),
    /** A circle. */
    T030C("030C", "a circle", 0, 3, 0),
    /** Two mutual pairs. */
    T201("201", "two mutual pairs", 2, 0, 0),
    /** A mutual pair, and the third sends to both. */
    T120D("120D", "a mutual pair, and the third sends to both", 1, 2, 2),
    /** A mutual pair, and the third receives from both. */
    T120U("120U", "a mutual pair, and the third receives from both", 1, 2, 2),
    /** A mutual pair, and a chain through the third. */
    T120C("120C", "a mutual pair, and a chain through the third", 1, 2, 1),
    /** Two mutual pairs and a tie. */
    T210("210", "two mutual pairs and a tie", 2, 1, 3),
    /** Three mutual pairs. */
    T300("300", "three mutual pairs", 3, 0, 6);

    private final String code;
    private final String picture;
    private final int mutual;
    private final int asymmetric;
    private final int closedChains;

    TriadType(String code, String picture, int mutual, int asymmetric, int closedChains) {
        this.code = code;
        this.picture = picture;
        this.mutual = mutual;
        this.asymmetric = asymmetric;
        this.closedChains = closedChains;
    }

    /** The usual name, such as {@code 120D}. */
    public String code() {
        return code;
    }

    /** The type in words, such as {@code a chain}. */
    public String picture() {
        return picture;
    }

    /** How many of the three pairs are mutual. */
    public int mutual() {
        return mutual;
    }

    /** How many of the three pairs are one-way. */
    public int asymmetric() {
        return asymmetric;
    }

    /** How many ordered chains i to j to k have the tie from i to k. */
    public int closedChains() {
        return closedChains;
    }

    /** The type of three people who are all joined, from the codes of their pairs. */
    static TriadType closed(int ab, int bc, int ac) {
        int mutual = (ab == TieCode.MUTUAL ? 1 : 0) + (bc == TieCode.MUTUAL ? 1 : 0) + (ac == TieCode.MUTUAL ? 1 : 0);
        return switch (mutual) {
            case 3 -> T300;
            case 2 -> T210;
            case 1 -> besideMutualPair(ab, bc, ac);
            default -> ab == bc && ab != ac ? T030C : T030T;
        };
    }

    /** The third's two ties, each read from the third. */
    private static TriadType besideMutualPair(int ab, int bc, int ac) {
        int one;
        int other;
        if (ab == TieCode.MUTUAL) {
            one = TieCode.turned(ac);
            other = TieCode.turned(bc);
        } else if (bc == TieCode.MUTUAL) {
            one = ab;
            other = ac;
        } else {
            one = TieCode.turned(ab);
            other = bc;
        }
        if (one != other) {
            return T120C;
        }
        return one == TieCode.THERE ? T120D : T120U;
    }
}
