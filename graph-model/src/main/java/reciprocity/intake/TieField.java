package reciprocity.intake;

/** The columns of the answers that have a meaning. */
enum TieField implements Field {
    SOURCE("source", "from ego giver sender sourceid fromid egoid", "respondent respondentid person personid"),
    TARGET("target", "to alter receiver nominee targetid toid alterid", "named contact colleague"),
    KIND("kind", "tiekind tietype relation relationship", "type tie question layer network"),
    WEIGHT("weight", "strength tieweight tiestrength", "value score count rating"),
    TIMESTAMP("timestamp", "datetime", "date at when time");

    private final String header;
    private final String synonyms;
    private final String fallbacks;

    TieField(String header, String synonyms, String fallbacks) {
        this.header = header;
        this.synonyms = synonyms;
        this.fallbacks = fallbacks;
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public String synonyms() {
        return synonyms;
    }

    @Override
    public String fallbacks() {
        return fallbacks;
    }
}
