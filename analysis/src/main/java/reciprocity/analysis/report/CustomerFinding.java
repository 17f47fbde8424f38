package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.frontline.CustomerReach;
import reciprocity.analysis.frontline.CustomerReach.Account;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.PersonId;
import reciprocity.model.TieMeaning;

/** Customers who know only one of us. */
final class CustomerFinding implements Finder {

    private static final String CAUTION = "Customers were not asked; only contacts named from inside are seen.";
    private static final String ACTION = "Bring a second person along to each of them before it is needed.";
    private static final String WELL = "Keep two people in touch with every one of them.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT)) {
            return;
        }
        CustomerReach reach =
                CustomerReach.of(surveyed.survey(), surveyed.reading().of(kinds(surveyed)));
        if (!reach.reach().defined()) {
            return;
        }
        if (surveyed.few(reach.accounts().size())) {
            findings.withhold(Topic.CUSTOMERS, Analysis.fewer(surveyed.settings()));
        } else {
            long single = reach.accounts().stream().filter(Account::single).count();
            findings.say(
                    insight(surveyed, reach, single),
                    single == 0 && reach.reach().value() == 1);
        }
    }

    /** Every kind that means support: customers may be named in another one than colleagues. */
    private static List<String> kinds(Surveyed surveyed) {
        return surveyed.survey().kindsOf(TieMeaning.SUPPORT);
    }

    private static Insight insight(Surveyed surveyed, CustomerReach reach, long single) {
        int all = reach.accounts().size();
        long none = reach.accounts().stream()
                .filter(account -> account.contacts().isEmpty())
                .count();
        OrgNetwork network = OrgNetwork.of(surveyed.survey(), surveyed.reading().of(kinds(surveyed)));
        List<PersonId> people = new ArrayList<>();
        List<Evidence.Pair> ties = new ArrayList<>();
        for (Account account : reach.accounts()) {
            if (account.single()) {
                people.addAll(account.contacts());
                account.people()
                        .forEach(customer -> add(network, account.contacts().get(0), customer, ties));
            }
        }
        return Draft.of("customers.single", Topic.CUSTOMERS)
                .says(
                        "%s customers %s only one of us."
                                .formatted(Wording.of(single, all), Wording.verb(single, "knows", "know")),
                        Wording.of(single, all))
                .context("A customer is an account, or a person outside without one")
                .why(List.of(contact(none, all)))
                .but(CAUTION)
                .so(single == 0 ? WELL : ACTION)
                .measured("customers.single_threaded", reach.singleThreaded(), ties.size())
                .about(kinds(surveyed))
                .people(people.stream().distinct().sorted().toList())
                .ties(ties)
                .insight();
    }

    private static void add(OrgNetwork network, PersonId inside, PersonId customer, List<Evidence.Pair> ties) {
        int one = network.people().number(inside);
        int other = network.people().number(customer);
        if (network.ties().has(one, other)) {
            ties.add(new Evidence.Pair(inside, customer));
        }
        if (network.ties().has(other, one)) {
            ties.add(new Evidence.Pair(customer, inside));
        }
    }

    private static String contact(long none, int all) {
        if (none == 0) {
            return "Each of them knows somebody here.";
        }
        return "%s %s nobody here.".formatted(Wording.of(none, all), Wording.verb(none, "knows", "know"));
    }
}
