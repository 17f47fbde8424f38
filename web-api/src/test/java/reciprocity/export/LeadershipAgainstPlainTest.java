package reciprocity.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Leadership;
import reciprocity.study.Question;
import reciprocity.study.Sheets;

/** Random small organizations against the plainest way to compute the same, from files to the printed object. */
class LeadershipAgainstPlainTest {

    private static final int ORGANIZATIONS = 400;

    @Test
    void everyFigureIsThatOfThePlainReading() {
        int compared = 0;
        int nulls = 0;
        for (int seed = 0; seed < ORGANIZATIONS; seed++) {
            RandomOrganization drawn = new RandomOrganization(seed);
            Survey survey = Sheets.survey(drawn.peopleFile(), drawn.tiesFile(), RandomOrganization.declaration());
            JsonNode json = LeadershipJson.of(Leadership.of(survey, Question.byMeaning(), Guarding.declared(survey)));
            for (var figure : PlainLeadership.figures(drawn).entrySet()) {
                same(json, figure.getKey(), figure.getValue(), seed);
                compared++;
                nulls += figure.getValue() == null ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(10_000);
        assertThat(nulls).isBetween(500, compared / 2);
    }

    private static void same(JsonNode json, String path, @Nullable Object expected, int seed) {
        JsonNode there = json.at(path);
        String what = "organization %d at %s".formatted(seed, path);
        if (expected == null) {
            assertThat(there.isNull()).as(what).isTrue();
            assertThat(json.at("/reasons" + path).isTextual())
                    .as("reason of " + what)
                    .isTrue();
        } else if (expected.equals("missing")) {
            assertThat(there.isMissingNode()).as(what).isTrue();
        } else if (expected instanceof Double number) {
            assertThat(there.isNumber()).as(what).isTrue();
            assertThat(there.doubleValue()).as(what).isCloseTo(number, within(1e-12));
        } else {
            assertThat(there.textValue()).as(what).isEqualTo(expected);
        }
    }
}
