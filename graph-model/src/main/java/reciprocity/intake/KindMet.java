package reciprocity.intake;

import reciprocity.model.TieKind;

/** A kind met in the answers. */
final class KindMet {

    final TieKind kind;

    /** Its place among the kinds of the packed ties. */
    final int place;

    /** How many ties there are of it. */
    int ties;

    KindMet(TieKind kind, int place) {
        this.kind = kind;
        this.place = place;
    }
}
