package reciprocity.study;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.Person;

/** People in the order of their names, to be looked up by a part of them. Made once a study; a look costs O(n). */
public final class Directory {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final OrgNetwork network;
    private final int[] order;
    private final List<String> names;
    private final List<String> ids;

    private Directory(OrgNetwork network, int[] order, List<String> names, List<String> ids) {
        this.network = network;
        this.order = order;
        this.names = names;
        this.ids = ids;
    }

    static Directory of(OrgNetwork network) {
        int[] order = IntStream.range(0, network.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> network.person(i).name())
                        .thenComparing(i -> network.person(i).id().value()))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Person> people = IntStream.of(order).mapToObj(network::person).toList();
        return new Directory(
                network,
                order,
                people.stream().map(person -> plain(person.name())).toList(),
                people.stream().map(person -> plain(person.id().value())).toList());
    }

    /**
     * People by their numbers in the network, in the order of their names.
     *
     * @param part a part of the name or the whole id; case and accents do not matter; empty for everybody
     * @param only only people of these ids, or everybody where there are none
     */
    public int[] find(String part, Set<String> only) {
        String wanted = plain(part);
        return IntStream.range(0, order.length)
                .filter(place -> only.isEmpty()
                        || only.contains(network.person(order[place]).id().value()))
                .filter(place ->
                        names.get(place).contains(wanted) || ids.get(place).equals(wanted))
                .map(place -> order[place])
                .toArray();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
