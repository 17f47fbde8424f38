package reciprocity.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.model.Asks;
import reciprocity.model.PackedTies;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Scale;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** Packed ties become the same graph as ties that are objects. */
class PackedReadingTest {

    private static final List<TieKind> KINDS = List.of(
            new TieKind("gives", TieMeaning.SUPPORT, Asks.GIVES, null, null, true),
            new TieKind("asks", TieMeaning.SUPPORT, Asks.RECEIVES, null, 1.5, true),
            new TieKind("rated", TieMeaning.SUPPORT, Asks.RECEIVES, new Scale(0, 5), 2.0, true));

    private static Survey drawn(long seed) {
        Random chance = new Random(seed);
        List<Person> people = new ArrayList<>();
        int size = 2 + chance.nextInt(6);
        for (int i = 0; i < size; i++) {
            people.add(Person.of("p" + (size - i), "d" + i % 2));
        }
        List<Tie> ties = new ArrayList<>();
        int rows = chance.nextInt(40);
        for (int row = 0; row < rows; row++) {
            PersonId source = people.get(chance.nextInt(size)).id();
            PersonId target = people.get(chance.nextInt(size)).id();
            if (!source.equals(target)) {
                String kind = KINDS.get(chance.nextInt(3)).name();
                double weight = chance.nextInt(4) + (chance.nextBoolean() ? 0.1 : 0);
                ties.add(new Tie(source, target, kind, weight, null, Map.of(), new SourceRow("ties.csv", row + 2)));
            }
        }
        return new Survey(new SurveyId("s"), SurveySettings.of("s"), people, KINDS, ties);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSameGraph(boolean byMeaning) {
        for (long seed = 0; seed < 200; seed++) {
            Survey plain = drawn(seed);
            PackedTies.Builder builder = new PackedTies.Builder(
                    plain.people().stream().map(Person::id).toList());
            plain.ties().forEach(builder::add);
            Survey packed = plain.withTies(builder.build());
            Reading reading = byMeaning ? Reading.byMeaning() : Reading.asFiled();

            assertThat(text(OrgNetwork.of(packed, reading)))
                    .as("seed %d", seed)
                    .isEqualTo(text(OrgNetwork.of(plain, reading)));
        }
    }

    private static String text(OrgNetwork network) {
        StringBuilder text = new StringBuilder();
        Rows out = network.ties().out();
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                text.append(person)
                        .append(' ')
                        .append(out.neighbour(at))
                        .append(' ')
                        .append(out.weight(at))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
