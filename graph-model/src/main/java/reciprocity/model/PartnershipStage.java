package reciprocity.model;

/** A stage of the leadership partnership spectrum: its name and the least trust and purpose, each in [0, 1]. */
public record PartnershipStage(String name, double trust, double purpose) {

    public PartnershipStage {
        name = Texts.identifier("stage", name);
        if (!(trust >= 0 && trust <= 1) || !(purpose >= 0 && purpose <= 1)) {
            throw new IllegalArgumentException("stage '%s' needs trust %s and purpose %s; both lie between 0 and 1"
                    .formatted(name, trust, purpose));
        }
    }
}
