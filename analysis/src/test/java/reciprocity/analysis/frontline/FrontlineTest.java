package reciprocity.analysis.frontline;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.Fixtures.EXACTLY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Reading;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** Customers and support staff of small companies worked by hand. */
class FrontlineTest {

    private static Person person(String id, String group, String role, boolean external, String account) {
        Map<String, String> attributes = account.isEmpty() ? Map.of() : Map.of("Account", account);
        return new Person(new PersonId(id), id, group, "", role, false, external, !external, null, attributes, 2);
    }

    private static Survey survey(List<Person> people, String... ties) {
        List<Tie> answers = new ArrayList<>();
        for (String tie : ties) {
            String[] words = tie.split(" ", -1);
            answers.add(Tie.of(words[1], words[2], words[0]));
        }
        return new Survey(
                new SurveyId("front"),
                SurveySettings.of("front"),
                people,
                List.of(
                        new TieKind("support", TieMeaning.SUPPORT, Asks.GIVES, null, null, false),
                        new TieKind("recognition", TieMeaning.SUPPORT, Asks.GIVES, null, null, false),
                        new TieKind("trust", TieMeaning.TRUST, Asks.GIVES, null, null, false)),
                answers);
    }

    private static final List<Person> SHOP = List.of(
            person("a", "Sales", "", false, ""),
            person("b", "Sales", "", false, ""),
            person("c", "Legal", "", false, ""),
            person("k1", "", "", true, "Kappa"),
            person("k2", "", "", true, "Kappa"),
            person("l", "", "", true, ""),
            person("m", "", "", true, ""));

    @Test
    void anAccountOfTwoPeopleHasTwoContactsAndOneHasOne() {
        CustomerReach reach =
                CustomerReach.of(survey(SHOP, "support a k1", "support k2 b", "support a l"), Reading.byMeaning());
        assertThat(reach.accounts()).extracting(CustomerReach.Account::name).containsExactly("Kappa", "l", "m");
        assertThat(reach.accounts().get(0).contacts()).hasSize(2);
        assertThat(reach.accounts().get(1).single()).isTrue();
        assertThat(reach.reach().value()).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(reach.singleThreaded().value()).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(reach.groups())
                .containsExactly(new CustomerReach.OfGroup("Legal", 1, 0), new CustomerReach.OfGroup("Sales", 2, 2));
    }

    @Test
    void withoutExternalPeopleThereIsAReason() {
        CustomerReach reach = CustomerReach.of(survey(SHOP.subList(0, 3), "support a b"), Reading.byMeaning());
        assertThat(reach.reach().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(reach.accounts()).isEmpty();
    }

    private static final List<Person> OFFICE = List.of(
            person("a", "S", "", false, ""),
            person("b", "S", "", false, ""),
            person("s", "S", "Support Staff", false, ""),
            person("t", "S", "support-staff", false, ""));

    @Test
    void whomOnlyTheirOwnTrustIsForgotten() {
        SupportStaff staff = SupportStaff.of(
                survey(OFFICE, "support s a", "support t b", "support s t", "trust a s", "trust s t"),
                Reading.byMeaning(),
                1);
        assertThat(staff.people()).isEqualTo(2);
        assertThat(staff.forgotten().value()).isEqualTo(0.5);
        assertThat(staff.forgottenPeople()).containsExactly(new PersonId("t"));
        assertThat(staff.externalInternal().value()).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(staff.balance().value()).isEqualTo(1);
    }

    @Test
    void recognitionCountsAsBeingSeen() {
        SupportStaff staff =
                SupportStaff.of(survey(OFFICE, "support s a", "recognition b t", "trust a s"), Reading.byMeaning(), 1);
        assertThat(staff.forgotten()).isEqualTo(Figure.of(0));
    }

    @Test
    void fewerThanMayBeShownAreWithheldAndNoneIsNotAssessable() {
        Survey office = survey(OFFICE, "support s a", "trust a s");
        SupportStaff withheld = SupportStaff.of(office, Reading.byMeaning(), 3);
        assertThat(withheld.forgotten().reason()).isEqualTo(Reason.SUPPRESSED);
        assertThat(withheld.forgottenPeople()).isEmpty();
        assertThat(withheld.balance().reason()).isEqualTo(Reason.SUPPRESSED);
        assertThat(SupportStaff.of(survey(SHOP, "support a b"), Reading.byMeaning(), 1)
                        .forgotten()
                        .reason())
                .isEqualTo(Reason.NOT_ASSESSABLE);
    }
}
