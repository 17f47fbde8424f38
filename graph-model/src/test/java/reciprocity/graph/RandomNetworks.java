package reciprocity.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/**
 * Networks drawn by chance from a seed, for tests of what holds in every network: the same seed gives the same network on
 * every machine. Among them are empty, tiny, sparse, dense and weighted ones, with lone people and groups of one.
 */
public final class RandomNetworks {

    private RandomNetworks() {}

    /** A network of any shape: up to 40 people in up to 6 departments, weights 1 in every other one. */
    public static OrgNetwork network(long seed) {
        Random random = new Random(seed);
        int people = random.nextInt(40);
        int ties = people < 2 ? 0 : random.nextInt(random.nextBoolean() ? people * 3 : people * people);
        return network(seed, people, ties, 1 + random.nextInt(6), random.nextBoolean());
    }

    /**
     * A network of a given size.
     *
     * @param seed where chance begins
     * @param people how many people there are
     * @param ties how many ties are drawn; repeats and returned ties happen, so there are at most so many
     * @param groups how many departments people are spread over
     * @param weighted whether weights are 1 to 5 instead of 1
     */
    public static OrgNetwork network(long seed, int people, int ties, int groups, boolean weighted) {
        return OrgNetwork.of(survey(seed, people, ties, groups, weighted), Reading.asFiled());
    }

    /** The survey of such a network, with one kind {@code support}; one in five leads, one in ten did not answer. */
    public static Survey survey(long seed, int people, int ties, int groups, boolean weighted) {
        Random random = new Random(seed * 31 + 7);
        List<Person> roster = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            roster.add(new Person(
                    new PersonId(id(i)),
                    id(i),
                    "G" + random.nextInt(groups),
                    String.valueOf(1 + random.nextInt(4)),
                    "",
                    random.nextInt(5) == 0,
                    false,
                    random.nextInt(10) > 0,
                    null,
                    Map.of(),
                    i + 2));
        }
        List<Tie> answers = new ArrayList<>();
        for (int i = 0; i < ties && people > 1; i++) {
            int source = random.nextInt(people);
            int target = (source + 1 + random.nextInt(people - 1)) % people;
            double weight = weighted ? 1 + random.nextInt(5) : 1;
            answers.add(tie(source, target, weight, answers.size()));
            if (random.nextInt(3) == 0) {
                answers.add(tie(target, source, weight, answers.size()));
            }
        }
        TieKind support = new TieKind("support", TieMeaning.SUPPORT, Asks.GIVES, null, null, false);
        List<Tie> distinct = weighted ? answers : withoutRepeats(answers);
        return new Survey(
                new SurveyId("random-" + Math.abs(seed % 1_000_000)),
                SurveySettings.of("random"),
                roster,
                List.of(support),
                distinct);
    }

    /** Repeated rows would be summed and so make weights where none are wanted. */
    private static List<Tie> withoutRepeats(List<Tie> answers) {
        Map<List<PersonId>, Tie> first = new LinkedHashMap<>();
        answers.forEach(tie -> first.putIfAbsent(List.of(tie.source(), tie.target()), tie));
        return List.copyOf(first.values());
    }

    private static Tie tie(int source, int target, double weight, int before) {
        SourceRow origin = new SourceRow("random", before + 2);
        return new Tie(new PersonId(id(source)), new PersonId(id(target)), "support", weight, null, Map.of(), origin);
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "p%04d", number);
    }
}
