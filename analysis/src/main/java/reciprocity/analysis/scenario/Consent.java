package reciprocity.analysis.scenario;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import reciprocity.model.Person;

/**
 * Who may be suggested for introductions: everybody, unless the roster has a column that says who wants to be ({@code opt_in},
 * {@code opted_in}, {@code introductions}) or who does not ({@code opt_out}, {@code opted_out}, {@code no_introductions}).
 * Case, spaces, hyphens and underscores of a header do not matter. Yes is one of true, yes, y, x, 1; anything else, and a blank
 * cell, is no: so a blank under {@code opt_in} keeps a person out and a blank under {@code opt_out} does not.
 */
final class Consent {

    private static final Set<String> IN = Set.of("optin", "optedin", "introductions");
    private static final Set<String> OUT = Set.of("optout", "optedout", "nointroductions");
    private static final Set<String> YES = Set.of("true", "yes", "y", "x", "1");

    private Consent() {}

    static BitSet of(Inside inside) {
        Set<String> headers = inside.network().size() == 0 ? Set.of() : headers(inside);
        List<String> in = headers.stream().filter(h -> IN.contains(plain(h))).toList();
        List<String> out = headers.stream().filter(h -> OUT.contains(plain(h))).toList();
        BitSet willing = new BitSet(inside.people());
        for (int v = 0; v < inside.people(); v++) {
            Person person = inside.network().person(inside.person(v));
            willing.set(
                    v,
                    in.stream().allMatch(header -> yes(person, header))
                            && out.stream().noneMatch(header -> yes(person, header)));
        }
        return willing;
    }

    /** Every header under which anybody has a value: blank cells are not kept with a person. */
    private static Set<String> headers(Inside inside) {
        return java.util.stream.IntStream.range(0, inside.network().size())
                .mapToObj(person -> inside.network().person(person).attributes().keySet())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean yes(Person person, String header) {
        return YES.contains(person.column(header).strip().toLowerCase(Locale.ROOT));
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
    }
}
