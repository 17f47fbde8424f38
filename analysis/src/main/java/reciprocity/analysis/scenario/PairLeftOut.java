package reciprocity.analysis.scenario;

import reciprocity.model.PersonId;

/** Two people who are not to be introduced to each other, in either order. */
public record PairLeftOut(PersonId one, PersonId other) {}
