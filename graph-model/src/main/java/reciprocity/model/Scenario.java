package reciprocity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thought-out change of an organization with a name, kept beside a survey and never part of it: people moved, in their order,
 * then people gone, then people introduced.
 *
 * @param name lower-case letters and digits, joined by single hyphens, at most 100; unique beside its survey
 * @param moves who goes to which group, one after the other; merging is moving all of two groups to one, splitting is moving
 *     some people to a new one
 * @param departures who leaves
 * @param introductions which two people are introduced to each other
 */
public record Scenario(String name, List<Move> moves, List<PersonId> departures, List<Introduced> introductions) {

    /**
     * People who go to another group: those of a group, or those named, or those of the group who are named.
     *
     * @param people who goes; everybody of the group where empty
     * @param from the group they leave, or null where they are named
     * @param to the group they go to, which may be a new one
     */
    public record Move(List<PersonId> people, @Nullable String from, String to) {
        public Move {
            people = List.copyOf(people);
            if (people.isEmpty() && from == null) {
                throw new IllegalArgumentException("a move to '%s' names neither people nor a group".formatted(to));
            }
            Texts.printable("group to move to", to);
        }
    }

    /** Two people who are introduced to each other. */
    public record Introduced(PersonId one, PersonId other) {
        public Introduced {
            if (one.equals(other)) {
                throw new IllegalArgumentException("%s is introduced to themselves".formatted(one));
            }
        }
    }

    public Scenario {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || name.length() > 100) {
            throw new IllegalArgumentException(
                    "scenario name: at most 100 lower-case letters and digits, joined by single hyphens");
        }
        moves = List.copyOf(moves);
        departures = List.copyOf(departures);
        introductions = List.copyOf(introductions);
    }
}
