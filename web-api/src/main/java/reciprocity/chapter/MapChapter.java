package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reciprocity.document.Block;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.graph.Grouping;

/** Where people and groups stand: the layout that the page has too. */
final class MapChapter {

    /** Above so many people the map shows groups. */
    static final int MOST_PEOPLE = 3_000;

    private static final int FEWEST = 2;
    private static final int MOST_GROUPS = 60;

    private MapChapter() {}

    static Optional<Chapter> of(Teller teller) {
        int people = teller.study().network().size();
        Grouping groups = teller.study().network().groups();
        boolean everybody = teller.people() && people <= MOST_PEOPLE;
        if (people < FEWEST
                || people > 20_000
                || (!everybody && (groups.groups() < 2 || groups.groups() > MOST_GROUPS))) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("", List.of(everybody ? people(teller) : groups(teller))));
        return Optional.of(new Chapter("map", "The map", "", parts));
    }

    private static Block.Picture people(Teller teller) {
        String alt =
                "Map of %s and %s. Regions hold most people of a %s; who stands between regions joins them. The same figures stand in the tables of this report."
                        .formatted(
                                Say.some(teller.study().network().size(), "person", "people"),
                                Say.some(teller.study().network().ties().ties(), "tie", "ties"),
                                teller.column());
        String caption =
                "Each dot is a person, larger the more shortest ways lead through them; its colour is the %s. Regions hold nine in ten of its people. People tied to each other stand near. Layout seed %d."
                        .formatted(teller.column(), teller.study().question().seed());
        return new Block.Picture(alt, new PeopleMap(teller).scene(), caption);
    }

    private static Block.Picture groups(Teller teller) {
        Grouping groups = teller.study().network().groups();
        String alt = "Map of %s by %s, with lines where they are tied."
                .formatted(Say.some(groups.groups(), "group", "groups"), teller.column());
        String caption =
                "Each disc is a group, its area the number of its people. Lines join groups that are tied, wider with more ties; those of withheld groups are left out. Layout seed %d."
                        .formatted(teller.study().question().seed());
        return new Block.Picture(alt, new GroupMap(teller).scene(), caption);
    }
}
