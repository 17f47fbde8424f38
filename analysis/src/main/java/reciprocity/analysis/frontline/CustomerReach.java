package reciprocity.analysis.frontline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.Rows;
import reciprocity.graph.TieLayers;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * Who outside is known to whom inside. External people are customers; those with one value in a column "account" or
 * "company" of the roster are one account, anybody else is an account alone. A contact is a tie either way.
 *
 * <p>Source: Rogan, M. (2014), Executive departures without client losses: the role of multiplex ties in exchange partner
 * retention, doi:10.5465/amj.2011.0905.
 *
 * @param accounts every account by name
 * @param reach share of accounts with at least one contact inside, in [0, 1]; NOT_ASSESSABLE without external people
 * @param singleThreaded share of accounts with exactly one contact inside, in [0, 1]
 * @param groups for each group how many of its people have a contact outside
 */
public record CustomerReach(List<Account> accounts, Figure reach, Figure singleThreaded, List<OfGroup> groups) {

    /**
     * One account.
     *
     * @param name the account, or the id of its only person
     * @param people its people, by id
     * @param contacts the people inside who are tied to any of them, by id
     */
    public record Account(String name, List<PersonId> people, List<PersonId> contacts) {

        public Account {
            people = List.copyOf(people);
            contacts = List.copyOf(contacts);
        }

        /** Whether exactly one person inside is tied to it. */
        public boolean single() {
            return contacts.size() == 1;
        }
    }

    /** How many people a group has, and how many of them have a contact outside. */
    public record OfGroup(String group, int people, int withContact) {}

    public CustomerReach {
        accounts = List.copyOf(accounts);
        groups = List.copyOf(groups);
    }

    /**
     * The customer reach of a survey. O(n + m).
     *
     * @param reading the kinds of tie that count as contact (none: those that mean support), and the column of groups
     */
    public static CustomerReach of(Survey survey, Reading reading) {
        List<String> kinds = reading.kinds().isEmpty() ? survey.kindsOf(TieMeaning.SUPPORT) : reading.kinds();
        OrgNetwork network = TieLayers.of(survey, reading).network(kinds);
        Map<String, List<Integer>> byAccount = new TreeMap<>();
        for (int person = 0; person < network.size(); person++) {
            if (network.person(person).external()) {
                byAccount
                        .computeIfAbsent(account(network.person(person)), name -> new ArrayList<>())
                        .add(person);
            }
        }
        List<Account> accounts = new ArrayList<>();
        Set<Integer> inside = new LinkedHashSet<>();
        byAccount.forEach((name, people) -> {
            Set<Integer> contacts = contacts(network, people);
            inside.addAll(contacts);
            accounts.add(new Account(
                    name,
                    ids(network, people),
                    ids(network, contacts.stream().sorted().toList())));
        });
        return new CustomerReach(
                accounts,
                share(accounts.stream().filter(one -> !one.contacts().isEmpty()).count(), accounts.size()),
                share(accounts.stream().filter(Account::single).count(), accounts.size()),
                groups(network, inside));
    }

    private static String account(Person person) {
        for (String column : List.of("account", "company")) {
            String value = person.column(column);
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return person.id().value();
    }

    private static Set<Integer> contacts(OrgNetwork network, List<Integer> people) {
        Set<Integer> contacts = new LinkedHashSet<>();
        Rows either = network.ties().either();
        for (int person : people) {
            for (int at = either.begin(person); at < either.end(person); at++) {
                if (!network.person(either.neighbour(at)).external()) {
                    contacts.add(either.neighbour(at));
                }
            }
        }
        return contacts;
    }

    private static List<PersonId> ids(OrgNetwork network, List<Integer> people) {
        return people.stream().map(network.people()::id).toList();
    }

    private static List<OfGroup> groups(OrgNetwork network, Set<Integer> inside) {
        int[] people = new int[network.groups().groups()];
        int[] known = new int[people.length];
        for (int person = 0; person < network.size(); person++) {
            if (!network.person(person).external()) {
                people[network.groups().of(person)]++;
                known[network.groups().of(person)] += inside.contains(person) ? 1 : 0;
            }
        }
        List<OfGroup> groups = new ArrayList<>();
        for (int group = 0; group < people.length; group++) {
            if (people[group] > 0) {
                groups.add(new OfGroup(network.groups().name(group), people[group], known[group]));
            }
        }
        return groups;
    }

    private static Figure share(long some, long all) {
        return all == 0 ? Figure.undefined(Reason.NOT_ASSESSABLE) : Figure.of((double) some / all);
    }
}
