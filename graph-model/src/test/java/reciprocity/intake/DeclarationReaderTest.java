package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.intake.Drawn.PEOPLE;
import static reciprocity.intake.Drawn.TIES;
import static reciprocity.intake.Drawn.errors;
import static reciprocity.intake.Drawn.finding;
import static reciprocity.intake.Drawn.read;
import static reciprocity.intake.Drawn.survey;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.model.Asks;
import reciprocity.model.PartnershipStage;
import reciprocity.model.Person;
import reciprocity.model.Scale;
import reciprocity.model.Survey;
import reciprocity.model.SurveySettings;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

@Tag("fault-5")
class DeclarationReaderTest {

    @Test
    void everythingDeclaredIsRead() {
        Survey survey = survey(read("id,chief,site\na,yes,X\nb,no,Y\nc,no,X\n", TIES, """
                {"name": "Spring survey", "wave": "2026-04",
                 "kinds": {"advice": {"meaning": "SUPPORT", "asks": "receives", "scale": [0, 5], "threshold": 1},
                           "trust": {"asks": "gives"}},
                 "leader": "Chief", "groups": ["site", "level"], "minimumGroup": 7,
                 "partnership": {"stages": [["near", 0.2, 0.3], ["close", 0.5, 0.3]]}}
                """));

        assertThat(survey.id()).hasToString("spring-survey-2026-04");
        assertThat(survey.kinds())
                .containsExactly(
                        new TieKind("advice", TieMeaning.SUPPORT, Asks.RECEIVES, new Scale(0, 5), 1.0, true),
                        new TieKind("trust", TieMeaning.TRUST, Asks.GIVES, null, null, true));
        assertThat(survey.people()).extracting(Person::leader).containsExactly(true, false, false);
        assertThat(survey.settings())
                .isEqualTo(new SurveySettings(
                        "Spring survey",
                        "2026-04",
                        List.of("site", "level"),
                        7,
                        List.of(new PartnershipStage("near", 0.2, 0.3), new PartnershipStage("close", 0.5, 0.3))));
    }

    @ParameterizedTest
    @CsvSource({
        "trust_in,TRUST",
        "Friendship,TRUST",
        "goal,PURPOSE",
        "shared purpose,PURPOSE",
        "mentors,MENTORING",
        "Reports To,REPORTING",
        "line_manager,REPORTING",
        "my boss,REPORTING",
        "decides,DECISION",
        "consults,DECISION",
        "cowork,SUPPORT"
    })
    void anUndeclaredKindIsReadByItsName(String name, TieMeaning meaning) {
        Survey survey = survey(read(PEOPLE, "source,target,kind\na,b,%s\n".formatted(name)));

        assertThat(survey.kind(name)).isEqualTo(new TieKind(name, meaning, Asks.GIVES, null, null, false));
    }

    @Test
    void aDeclaredKindWithoutRowsIsSaidAndKept() {
        IntakeResult result = read(PEOPLE, TIES, "{\"kinds\": {\"mentors\": {}}}");

        assertThat(survey(result).kind("mentors").meaning()).isEqualTo(TieMeaning.MENTORING);
        assertThat(finding(result, "absent-kind").column()).isEqualTo("kinds.mentors");
    }

    @Test
    void withoutColumnKindTheOnlyKindDeclaredIsMeant() {
        String ties = "source,target\na,b\n";

        assertThat(survey(read(PEOPLE, ties)).tieCounts()).containsOnlyKeys("tie");
        assertThat(survey(read(PEOPLE, ties, "{\"kinds\": {\"help\": {}}}")).tieCounts())
                .containsOnlyKeys("help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"nam\": \"x\"} | nam",
                "{\"kinds\": {\"advice\": {\"scal\": [1, 2]}}} | kinds.advice.scal",
                "{\"partnership\": {\"stage\": []}} | partnership.stage",
            })
    void anUnknownKeyIsRefusedWithItsPath(String json, String path) {
        IntakeResult result = read(PEOPLE, TIES, json);

        assertThat(errors(result)).containsExactly("survey-key");
        assertThat(finding(result, "survey-key").column()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\": 3} | name",
                "{\"name\": \" \"} | name",
                "{\"name\": \"a\\u0007\"} | name",
                "{\"wave\": null} | wave",
                "{\"kinds\": []} | kinds",
                "{\"kinds\": {\"a\": 1}} | kinds.a",
                "{\"kinds\": {\" \": {}}} | kinds.",
                "{\"kinds\": {\"trust\": {\"meaning\": \"LOVE\"}}} | kinds.trust.meaning",
                "{\"kinds\": {\"trust\": {\"asks\": \"takes\"}}} | kinds.trust.asks",
                "{\"kinds\": {\"trust\": {\"scale\": [1]}}} | kinds.trust.scale",
                "{\"kinds\": {\"trust\": {\"scale\": [5, 1]}}} | kinds.trust.scale",
                "{\"kinds\": {\"trust\": {\"scale\": [1, \"5\"]}}} | kinds.trust.scale[1]",
                "{\"kinds\": {\"trust\": {\"scale\": [1, 1e999]}}} | kinds.trust.scale[1]",
                "{\"kinds\": {\"trust\": {\"threshold\": \"2\"}}} | kinds.trust.threshold",
                "{\"kinds\": {\"trust\": {\"scale\": [1, 5], \"threshold\": 7}}} | kinds.trust.threshold",
                "{\"groups\": []} | groups",
                "{\"groups\": [\"department\", 1]} | groups[1]",
                "{\"groups\": [\"department\", \"department\"]} | groups[1]",
                "{\"minimumGroup\": 0} | minimumGroup",
                "{\"minimumGroup\": 5.5} | minimumGroup",
                "{\"partnership\": {\"stages\": [[\"a\", 0.1]]}} | partnership.stages[0]",
                "{\"partnership\": {\"stages\": [[\"a\", 0.1, 2]]}} | partnership.stages[0][2]",
                "{\"partnership\": {\"stages\": [[\"a\", 0.5, 0.5], [\"b\", 0.1, 0.9]]}} | partnership.stages[1]",
            })
    void aWrongValueIsRefusedWithItsPath(String json, String path) {
        IntakeResult result = read(PEOPLE, TIES, json);

        assertThat(errors(result)).containsExactly("survey-value");
        assertThat(finding(result, "survey-value").column().strip()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"text\"",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{\"name\": \"a\"} trailing",
                "{'name': 'a'}",
                "{\"minimumGroup\": NaN}",
                "{\"kinds\": {\"a\": {}, \"a\": {}}}",
                " ",
            })
    void whatIsNotOneJsonObjectIsRefused(String json) {
        assertThat(errors(read(PEOPLE, TIES, json))).containsExactly("survey-json");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"kinds\": " + "[".repeat(40_000) + "]".repeat(40_000) + "}";

        assertThat(errors(read(PEOPLE, TIES, deep))).containsExactly("survey-json");
    }

    @Test
    void aNumberOfThousandDigitsIsRefused() {
        assertThat(errors(read(PEOPLE, TIES, "{\"minimumGroup\": 1" + "0".repeat(1000) + "}")))
                .containsExactly("survey-json");
    }

    @Test
    void anEmptyDeclarationIsRefused() {
        assertThat(errors(read(PEOPLE, TIES, ""))).containsExactly("empty-file");
    }

    @Test
    void columnsNamedMustBeThere() {
        assertThat(errors(read(PEOPLE, TIES, "{\"leader\": \"chief\"}"))).containsExactly("leader-column");
        IntakeResult result = read(PEOPLE, TIES, "{\"groups\": [\"department\", \"site\"]}");
        assertThat(errors(result)).containsExactly("group-column");
        assertThat(finding(result, "group-column").message())
                .startsWith("survey.json, column 'groups[1]', value 'site'");
    }
}
