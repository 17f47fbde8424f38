package reciprocity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reciprocity.model.SurveyStore.Saved;

/** What every store of surveys promises, whatever it keeps them in. */
public abstract class SurveyStoreContract {

    /** The store under test; surveys left by other tests are removed from it before each test. */
    protected abstract SurveyStore store();

    @BeforeEach
    void emptyStore() {
        store().listSurveys().forEach(summary -> store().delete(summary.id()));
    }

    @Test
    void emptyStoreListsNothing() {
        assertThat(store().listSurveys()).isEmpty();
    }

    @Test
    void unknownSurveyIsNamed() {
        SurveyId id = new SurveyId("nobody-knows");

        assertThat(store().findSurvey(id)).isEmpty();
        assertThat(store().delete(id)).isFalse();
        assertThatThrownBy(() -> store().survey(id))
                .isInstanceOf(UnknownSurveyException.class)
                .hasMessageContaining("nobody-knows");
    }

    @Test
    void surveyComesBackEqual() {
        Survey survey = rich("spring");

        assertThat(store().save(survey, false)).isEqualTo(Saved.CREATED);

        assertThat(store().survey(survey.id())).isEqualTo(survey);
        // Maps are equal in any order; the revision also holds the order of columns.
        assertThat(SurveySummary.of(store().survey(survey.id()))).isEqualTo(SurveySummary.of(survey));
    }

    @Test
    void whatAnImportFoundComesBackEqualAndIsNoPartOfTheSurvey() {
        Survey survey = rich("spring");
        ImportReport empty = new ImportReport(List.of(), List.of(), List.of(), List.of());
        store().save(survey, false);
        assertThat(store().findImport(survey.id())).isEmpty();

        assertThat(store().save(survey, found(), false)).isEqualTo(Saved.UNCHANGED);
        assertThat(store().findImport(survey.id())).contains(found());
        assertThat(store().save(survey, empty, false)).isEqualTo(Saved.UNCHANGED);
        assertThat(store().findImport(survey.id())).contains(empty);
        assertThat(store().listSurveys()).containsExactly(SurveySummary.of(survey));
        assertThat(store().survey(survey.id())).isEqualTo(survey);
    }

    @Test
    void whatAnImportFoundGoesWithItsSurvey() {
        Survey survey = rich("spring");
        Survey other = survey("spring", people("a"), kinds("advice"), List.of());
        store().save(survey, found(), false);

        store().save(other, true);
        assertThat(store().findImport(survey.id())).isEmpty();
        assertThat(store().save(survey, found(), true)).isEqualTo(Saved.REPLACED);
        store().delete(survey.id());
        assertThat(store().findImport(survey.id())).isEmpty();
        assertThat(store().save(survey, false)).isEqualTo(Saved.CREATED);
        assertThat(store().findImport(survey.id())).isEmpty();
    }

    /** A report that uses every field. */
    private static ImportReport found() {
        ImportReport.Column column = new ImportReport.Column("Site", null);
        List<Integer> rows = List.of(4, 9);
        return new ImportReport(
                List.of(
                        new ImportReport.Rows("people", "people.csv", 3, 3, 0, 0, List.of(), List.of(column, column)),
                        new ImportReport.Rows(
                                "ties",
                                "ties.csv",
                                9,
                                6,
                                1,
                                2,
                                List.of(
                                        new ImportReport.Reason("merged", "repeated-row", 1, List.of()),
                                        new ImportReport.Reason("dropped", "self-tie", 2, rows)),
                                List.of(new ImportReport.Column("from", "source")))),
                List.of(new ImportReport.Kind("trust", "kind 'trust' is read as TRUST")),
                List.of(
                        new ImportReport.Remark(
                                "WARNING", "self-tie", "ties.csv", 4, "to", "p1", "p1 names themselves"),
                        new ImportReport.Remark("NOTE", "sheet", "people.csv", 0, "", "", "`}) DETACH DELETE r //")),
                List.of(new ImportReport.Count("WARNING", "self-tie", 2), new ImportReport.Count("NOTE", "sheet", 1)));
    }

    @Test
    void scenariosComeBackEqualByNameAndLeaveTheSurveyAsItIs() {
        Survey survey = rich("spring");
        store().save(survey, false);
        Scenario empty = new Scenario("nothing", List.of(), List.of(), List.of());
        Scenario full = new Scenario(
                "merge-both",
                List.of(
                        new Scenario.Move(List.of(), "Sales & \u00d6l", "Both"),
                        new Scenario.Move(List.of(new PersonId("a"), new PersonId("b")), null, "Both"),
                        new Scenario.Move(List.of(new PersonId("b")), "Both", "")),
                List.of(new PersonId("c")),
                List.of(new Scenario.Introduced(new PersonId("a"), new PersonId("d"))));

        store().saveScenario(survey.id(), empty);
        store().saveScenario(survey.id(), full);

        assertThat(store().listScenarios(survey.id())).containsExactly(full, empty);
        assertThat(store().survey(survey.id())).isEqualTo(survey);
    }

    @Test
    void aScenarioOfTheSameNameIsReplaced() {
        Survey survey = rich("spring");
        store().save(survey, false);
        Scenario.Move move = new Scenario.Move(List.of(), "Sales", "Both");
        store().saveScenario(survey.id(), new Scenario("plan", List.of(move, move), List.of(), List.of()));
        Scenario other = new Scenario("plan", List.of(move), List.of(new PersonId("a")), List.of());

        store().saveScenario(survey.id(), other);

        assertThat(store().listScenarios(survey.id())).containsExactly(other);
        assertThat(store().deleteScenario(survey.id(), "plan")).isTrue();
        assertThat(store().deleteScenario(survey.id(), "plan")).isFalse();
        assertThat(store().listScenarios(survey.id())).isEmpty();
    }

    @Test
    void scenariosOutliveAReplacementAndGoWithTheirSurvey() {
        Survey survey = rich("spring");
        store().save(survey, false);
        Scenario scenario = new Scenario("plan", List.of(), List.of(new PersonId("a")), List.of());
        store().saveScenario(survey.id(), scenario);
        Survey other = new Survey(survey.id(), survey.settings(), survey.people(), survey.kinds(), List.of());

        store().save(other, true);
        assertThat(store().listScenarios(survey.id())).containsExactly(scenario);

        store().delete(survey.id());
        assertThat(store().listScenarios(survey.id())).isEmpty();
        store().save(survey, false);
        assertThat(store().listScenarios(survey.id())).isEmpty();
    }

    @Test
    void aScenarioNeedsItsSurvey() {
        Scenario scenario = new Scenario("plan", List.of(), List.of(), List.of());

        assertThatThrownBy(() -> store().saveScenario(new SurveyId("nobody-knows"), scenario))
                .isInstanceOf(UnknownSurveyException.class);
        assertThat(store().listScenarios(new SurveyId("nobody-knows"))).isEmpty();
    }

    @Test
    void emptySurveyComesBackEqual() {
        Survey survey = new Survey(
                new SurveyId("empty"),
                new SurveySettings("Empty", null, List.of(), null, List.of()),
                List.of(),
                List.of(),
                List.of());

        store().save(survey, false);

        assertThat(store().survey(survey.id())).isEqualTo(survey);
    }

    @Test
    void peopleWithoutTiesAndKindsWithoutAnswersStay() {
        Survey survey = survey(
                "alone", List.of(Person.of("a", ""), Person.of("b", "Sales")), kinds("advice", "trust"), List.of());

        store().save(survey, false);

        assertThat(store().survey(survey.id())).isEqualTo(survey);
    }

    @Test
    void severalAnswersBetweenTheSameTwoStayApart() {
        List<Tie> ties = List.of(Tie.of("a", "b", "advice"), Tie.of("a", "b", "advice"), Tie.of("b", "a", "advice"));
        Survey survey = survey("twice", people("a", "b"), kinds("advice"), ties);

        store().save(survey, false);

        assertThat(store().survey(survey.id()).ties()).isEqualTo(ties);
    }

    @Test
    void everyMeaningAndDirectionComesBack() {
        List<TieKind> kinds = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (TieMeaning meaning : TieMeaning.values()) {
            for (Asks asks : Asks.values()) {
                String name = meaning + " " + asks;
                kinds.add(new TieKind(name, meaning, asks, null, null, false));
                ties.add(Tie.of("a", "b", name));
            }
        }
        Survey survey = survey("meanings", people("a", "b"), kinds, ties);

        store().save(survey, false);

        assertThat(store().survey(survey.id())).isEqualTo(survey);
    }

    @Test
    void namesOfAllScriptsAndOnesThatLookLikeStatementsAreOnlyNames() {
        List<String> names = List.of(
                "Jürgen Müßig",
                "Zoë O'Neill \"Zo\"",
                "李小龍 👩🏽‍💻",
                "שלום",
                "`}) DETACH DELETE n //",
                "\\u0027 }) MATCH (n) DETACH DELETE n RETURN '",
                "$load {name: 'x'}",
                "a;\u00a0b");
        List<Person> people = new ArrayList<>();
        for (String name : names) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put(name, name);
            attributes.put("id", "not the id");
            attributes.put("x_id", "neither");
            people.add(new Person(
                    new PersonId(name),
                    name,
                    name,
                    name,
                    name,
                    false,
                    false,
                    true,
                    null,
                    attributes,
                    people.size() + 2));
        }
        List<Tie> ties = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            ties.add(new Tie(
                    people.get(i - 1).id(),
                    people.get(i).id(),
                    names.get(4),
                    -0.5,
                    names.get(5),
                    Map.of(names.get(5), names.get(6)),
                    new SourceRow(names.get(1), i)));
        }
        Survey bystander = rich("bystander");
        store().save(bystander, false);
        Survey survey = survey("names", people, kinds(names.get(4)), ties);

        store().save(survey, false);

        assertThat(store().survey(survey.id())).isEqualTo(survey);
        assertThat(store().survey(bystander.id())).isEqualTo(bystander);
    }

    @Test
    void listIsSortedAndHoldsSummaries() {
        Survey second = rich("b-second");
        Survey first = survey("a-first", people("a"), kinds("advice"), List.of());
        store().save(second, false);
        store().save(first, false);

        assertThat(store().listSurveys()).containsExactly(SurveySummary.of(first), SurveySummary.of(second));
    }

    @Test
    void sameSurveyTwiceIsUnchanged() {
        store().save(rich("spring"), false);

        assertThat(store().save(rich("spring"), false)).isEqualTo(Saved.UNCHANGED);
        assertThat(store().save(rich("spring"), true)).isEqualTo(Saved.UNCHANGED);
        assertThat(store().listSurveys()).hasSize(1);
    }

    @Test
    void anotherSurveyOfTheSameIdIsRefused() {
        Survey stored = rich("spring");
        store().save(stored, false);
        Survey other = survey("spring", people("a"), kinds("advice"), List.of());

        assertThatThrownBy(() -> store().save(other, false))
                .isInstanceOf(SurveyExistsException.class)
                .hasMessageContaining("spring");
        assertThat(store().survey(stored.id())).isEqualTo(stored);
    }

    @Test
    void anotherSurveyOfTheSameIdReplacesWhereAsked() {
        store().save(rich("spring"), false);
        Survey other = survey("spring", people("a", "b"), kinds("advice"), List.of(Tie.of("b", "a", "advice")));

        assertThat(store().save(other, true)).isEqualTo(Saved.REPLACED);

        assertThat(store().survey(other.id())).isEqualTo(other);
        assertThat(store().listSurveys()).containsExactly(SurveySummary.of(other));
    }

    @Test
    void deletedSurveyIsGoneAndOthersStay() {
        Survey gone = rich("gone");
        Survey stays = rich("stays");
        store().save(gone, false);
        store().save(stays, false);

        assertThat(store().delete(gone.id())).isTrue();

        assertThat(store().findSurvey(gone.id())).isEmpty();
        assertThat(store().survey(stays.id())).isEqualTo(stays);
        assertThat(store().save(gone, false)).isEqualTo(Saved.CREATED);
    }

    @Test
    void thousandsOfPeopleAndTiesComeBackEqual() {
        Survey survey = large("large", 3_000, 20_000);

        store().save(survey, false);

        assertThat(store().survey(survey.id())).isEqualTo(survey);
    }

    @Test
    void manyWhoSaveTheSameAtOnceStoreItOnce() throws Exception {
        Survey survey = rich("rush");

        List<Saved> saved = atOnce(List.of(survey, survey, survey, survey), false);

        assertThat(saved).containsExactlyInAnyOrder(Saved.CREATED, Saved.UNCHANGED, Saved.UNCHANGED, Saved.UNCHANGED);
        assertThat(store().survey(survey.id())).isEqualTo(survey);
    }

    @Test
    void manyWhoReplaceAtOnceLeaveOneOfThemWhole() throws Exception {
        List<Survey> surveys = new ArrayList<>();
        for (int size : List.of(20, 40, 60, 80)) {
            surveys.add(large("rush", size, size * 3));
        }

        List<Saved> saved = atOnce(surveys, true);

        assertThat(saved).containsOnlyOnce(Saved.CREATED);
        assertThat(surveys).contains(store().survey(new SurveyId("rush")));
        assertThat(store().listSurveys()).hasSize(1);
    }

    private List<Saved> atOnce(List<Survey> surveys, boolean replace) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(surveys.size());
        try {
            List<Callable<Saved>> calls = new ArrayList<>();
            surveys.forEach(survey -> calls.add(() -> store().save(survey, replace)));
            List<Saved> saved = new ArrayList<>();
            for (Future<Saved> future : threads.invokeAll(calls)) {
                saved.add(future.get());
            }
            return saved;
        } finally {
            threads.shutdown();
        }
    }

    /** A small survey that uses every field. */
    protected static Survey rich(String id) {
        Map<String, String> office = new LinkedHashMap<>();
        office.put("Site", "Graz");
        office.put("Cost centre", "12");
        Map<String, String> reversed = new LinkedHashMap<>();
        reversed.put("Cost centre", "7");
        reversed.put("Site", "Linz");
        List<Person> people = List.of(
                new Person(
                        new PersonId("p2"),
                        "Ada",
                        "R&D",
                        "3",
                        "lead",
                        true,
                        false,
                        true,
                        LocalDate.of(2019, 2, 28),
                        office,
                        2),
                new Person(new PersonId("p1"), "Bo", "Sales", "", "", false, false, false, null, reversed, 3),
                new Person(new PersonId("p10"), "Cy", "", "5", "", false, true, true, null, Map.of("Site", "Wien"), 4));
        List<TieKind> kinds = List.of(
                new TieKind("trust", TieMeaning.TRUST, Asks.GIVES, new Scale(1, 5), 4.0, true),
                new TieKind("helped by", TieMeaning.SUPPORT, Asks.RECEIVES, new Scale(-0.5, 7.25), null, true),
                new TieKind("lunch", TieMeaning.OTHER, Asks.GIVES, null, null, false));
        List<Tie> ties = List.of(
                new Tie(
                        new PersonId("p1"),
                        new PersonId("p2"),
                        "helped by",
                        7.25,
                        "2026-04-01T10:00",
                        Map.of("comment", "often"),
                        new SourceRow("ties.csv", 2)),
                new Tie(
                        new PersonId("p2"),
                        new PersonId("p1"),
                        "trust",
                        0.1 + 0.2,
                        null,
                        Map.of(),
                        new SourceRow("ties.csv", 3)),
                new Tie(
                        new PersonId("p10"),
                        new PersonId("p1"),
                        "helped by",
                        1,
                        null,
                        Map.of(),
                        new SourceRow("more ties.csv", 2)));
        SurveySettings settings = new SurveySettings(
                "Spring", "2026-04", List.of("department", "Site"), 4, List.of(new PartnershipStage("near", 0.3, 0.7)));
        return new Survey(new SurveyId(id), settings, people, kinds, ties);
    }

    /** A survey of this size, always the same one. */
    protected static Survey large(String id, int people, int ties) {
        Random random = new Random(20_260_401);
        List<Person> roster = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            roster.add(Person.of("p" + (people - i), "Department " + i % 12));
        }
        List<TieKind> kinds = kinds("advice", "trust");
        List<Tie> answers = new ArrayList<>();
        for (int i = 0; i < ties; i++) {
            int source = random.nextInt(people);
            int target = (source + 1 + random.nextInt(people - 1)) % people;
            answers.add(new Tie(
                    roster.get(source).id(),
                    roster.get(target).id(),
                    i % 3 == 0 ? "trust" : "advice",
                    1 + random.nextInt(5),
                    null,
                    Map.of(),
                    new SourceRow("ties.csv", i + 2)));
        }
        return survey(id, roster, kinds, answers);
    }

    private static Survey survey(String id, List<Person> people, List<TieKind> kinds, List<Tie> ties) {
        return new Survey(new SurveyId(id), SurveySettings.of("Survey " + id), people, kinds, ties);
    }

    private static List<Person> people(String... ids) {
        List<Person> people = new ArrayList<>();
        for (String id : ids) {
            people.add(Person.of(id, "Sales"));
        }
        return people;
    }

    private static List<TieKind> kinds(String... names) {
        List<TieKind> kinds = new ArrayList<>();
        for (String name : names) {
            TieMeaning meaning = name.equals("trust") ? TieMeaning.TRUST : TieMeaning.SUPPORT;
            kinds.add(new TieKind(name, meaning, Asks.GIVES, null, null, false));
        }
        return kinds;
    }
}
