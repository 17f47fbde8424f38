package reciprocity.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Leadership;
import reciprocity.study.Question;
import reciprocity.study.Sheets;

/** The worked examples of the definitions from files to the printed object: M1, L1, H1, P1, V1, O1. */
class LeadershipJsonTest {

    private static JsonNode printed(String people, String ties, String declaration) {
        Survey survey = Sheets.survey(people, ties, declaration);
        return LeadershipJson.of(Leadership.of(survey, Question.byMeaning(), Guarding.declared(survey)));
    }

    private static void is(JsonNode json, String path, double value) {
        assertThat(json.at(path).doubleValue()).as(path).isCloseTo(value, within(1e-12));
    }

    @Test
    void theObjectHasItsKeysInTheirOrder() {
        JsonNode json = printed("id\na\n", "source,target\n", "");
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("partnership", "five", "decisions", "mentoring", "leaders", "reasons");
        assertThat(json.get("decisions").fieldNames())
                .toIterable()
                .containsExactly("leader_leader_ratio", "silent", "teams");
        assertThat(json.get("mentoring").fieldNames())
                .toIterable()
                .containsExactly(
                        "mentors_mentor_coverage",
                        "mentee_coverage",
                        "grand_mentor_coverage",
                        "max_depth",
                        "cross_functional",
                        "cycles",
                        "onboarding");
        assertThat(json.at("/mentoring/onboarding").fieldNames()).toIterable().containsExactly("30", "60", "90");
        assertThat(json.get("leaders").fieldNames())
                .toIterable()
                .containsExactly("mutual_density", "coverage", "largest_component", "isolated");
    }

    @Test
    void mentorsOfMentors() {
        String people = "id,department\nAnn,S\nBo,E\nCy,E\nDee,S\nEli,S\n";
        String ties = "source,target,kind\nAnn,Bo,mentors\nBo,Cy,mentors\nDee,Eli,mentors\n";
        JsonNode json = printed(people, ties, "");
        is(json, "/mentoring/mentors_mentor_coverage", 1.0 / 3);
        is(json, "/mentoring/mentee_coverage", 0.6);
        is(json, "/mentoring/grand_mentor_coverage", 1.0 / 3);
        is(json, "/mentoring/cross_functional", 1.0 / 3);
        assertThat(json.at("/mentoring/max_depth").isInt()
                        || json.at("/mentoring/max_depth").isLong())
                .isTrue();
        assertThat(json.at("/mentoring/max_depth").intValue()).isEqualTo(2);
        assertThat(json.at("/mentoring/cycles")).isEmpty();
        JsonNode ring = printed(people, ties + "Cy,Ann,mentors\n", "");
        assertThat(ring.at("/mentoring/cycles").toString()).isEqualTo("[[\"Ann\",\"Bo\",\"Cy\"]]");
        assertThat(ring.at("/mentoring/max_depth").intValue()).isEqualTo(1);
    }

    @Test
    void leadersAmongThemselves() {
        JsonNode json = printed(
                "id,leader\nP,yes\nQ,yes\nR,yes\nT,yes\n",
                "source,target,kind\nP,Q,help\nQ,P,help\nQ,R,help\nR,Q,help\nP,T,help\n",
                "");
        is(json, "/leaders/mutual_density", 1.0 / 3);
        is(json, "/leaders/coverage", 0.5);
        is(json, "/leaders/largest_component", 0.75);
        is(json, "/leaders/isolated", 0.25);
    }

    @Test
    void whoIsAskedBeforeDeciding() {
        JsonNode json = printed(
                "id,manager\nB,\nR1,B\nR2,B\nR3,B\n",
                "source,target,kind\nR1,B,consults\nB,R1,consults\nR2,B,consults\n",
                "");
        is(json, "/decisions/leader_leader_ratio", 0.5);
        is(json, "/decisions/silent", 1.0 / 3);
        is(json, "/decisions/teams/B/centralization", 5.0 / 9);
    }

    private static final String SIX = "id,chief\nA,1\nB,1\nC,1\nD,1\nE,1\nF,1\nG,\n";
    private static final String RATED = """
            source,target,kind,weight
            A,B,trust,5
            B,A,trust,4
            A,B,aim,4
            B,A,aim,5
            C,D,trust,5
            D,C,trust,2
            C,D,aim,5
            D,C,aim,5
            E,F,trust,5
            E,F,aim,5
            A,G,trust,5
            """;
    private static final String DECLARED = """
            {"leader": "chief", "kinds": {"trust": {"meaning": "TRUST", "scale": [1, 5]},
             "aim": {"meaning": "PURPOSE", "asks": "receives", "scale": [1, 5]}}%s}
            """;

    @Test
    void pairsOfLeaders() {
        JsonNode json = printed(SIX, RATED, DECLARED.formatted(""));
        assertThat(json.at("/partnership/dyads").toString())
                .isEqualTo("[{\"a\":\"A\",\"b\":\"B\",\"trust\":0.75,\"purpose\":0.75,"
                        + "\"stage\":\"leadership partnership\",\"limit\":\"BOTH\"},"
                        + "{\"a\":\"C\",\"b\":\"D\",\"trust\":0.25,\"purpose\":1.0,\"stage\":\"cooperation\","
                        + "\"limit\":\"TRUST\"},"
                        + "{\"a\":\"E\",\"b\":\"F\",\"trust\":1.0,\"purpose\":1.0,\"stage\":\"UNCONFIRMED\","
                        + "\"limit\":null}]");
        assertThat(json.at("/reasons/partnership/dyads/2/limit").textValue()).isEqualTo("NOT_RESPONDED");
    }

    @Test
    void stagesOfTheDeclarationCount() {
        String stages = ", \"partnership\": {\"stages\": [[\"warm\", 0.2, 0.2], [\"close\", 0.7, 0.7]]}";
        JsonNode json = printed(SIX, RATED, DECLARED.formatted(stages));
        assertThat(json.at("/partnership/dyads").findValuesAsText("stage"))
                .isEqualTo(List.of("close", "warm", "UNCONFIRMED"));
    }

    @Test
    void severalKindsOfOneMeaningAreAveraged() {
        String declared = """
                {"kinds": {"trust": {"meaning": "TRUST", "scale": [1, 5]}, "rely": {"meaning": "TRUST", "scale": [0, 10]},
                 "goal": {"meaning": "PURPOSE", "scale": [1, 5]}}}
                """;
        String ties = """
                source,target,kind,weight
                A,B,trust,5
                A,B,rely,5
                B,A,trust,4
                A,B,goal,5
                B,A,goal,5
                """;
        JsonNode json = printed("id,leader\nA,1\nB,1\n", ties, declared);
        is(json, "/partnership/dyads/0/trust", 0.75);
    }

    @Test
    void theLastOfRepeatedRatingsCounts() {
        String ties = RATED + "B,A,trust,1\n";
        is(printed(SIX, ties, DECLARED.formatted("")), "/partnership/dyads/0/trust", 0);
    }

    @Test
    void withoutAScaleOnlySharesAreRatings() {
        String ties = "source,target,kind,weight\nA,B,trust,%s\nB,A,trust,1\nA,B,goal,1\nB,A,goal,1\n";
        is(printed("id,leader\nA,1\nB,1\n", ties.formatted("0.5"), ""), "/partnership/dyads/0/trust", 0.5);
        assertThat(printed("id,leader\nA,1\nB,1\n", ties.formatted("4"), "")
                        .at("/partnership/dyads/0/stage")
                        .textValue())
                .isEqualTo("UNCONFIRMED");
    }

    @Test
    void theFiveOfOneLeader() {
        JsonNode json =
                printed("""
                id,department,leader,manager,external,level
                L,S,true,B,,2
                B,S,,,,1
                R1,S,,L,,3
                R2,S,,L,,3
                P,S,,B,,2
                K,,,,true,
                X,E,,,,3
                """, "source,target,kind\nL,B,help\nB,L,help\nL,R1,help\nL,K,help\nL,X,help\nX,L,help\n", "");
        assertThat(json.at("/five").toString())
                .isEqualTo("{\"L\":{\"boss\":\"MUTUAL\",\"reports\":\"GIVEN_ONLY\",\"colleagues\":\"NONE\","
                        + "\"customers\":\"GIVEN_ONLY\",\"departments\":\"MUTUAL\",\"reach\":0.8,\"reciprocal\":0.5}}");
    }

    @Test
    void newPeopleAndTheirMentors() {
        String people = "id,hired\nm,\nten,2026-01-10\nnone,2026-01-31\nlate,2026-03-27\n";
        String ties = "source,target,kind,start\nm,ten,mentors,2026-01-20\n";
        JsonNode json = printed(people, ties, "{\"wave\": \"2026-04-01\"}");
        is(json, "/mentoring/onboarding/30", 0.5);
        assertThat(json.at("/reasons/mentoring/onboarding/90").textValue()).isEqualTo("NOT_ASSESSABLE");
    }

    @Test
    void whatNobodyWasAskedIsNotZero() {
        JsonNode json = printed(
                "id,department,leader,manager\nB,S,1,\nR1,S,1,B\nR2,S,,B\n",
                "source,target,kind,weight\nB,R1,trust,1\n",
                "");
        for (String path : List.of(
                "/decisions/silent",
                "/decisions/teams/B/centralization",
                "/leaders/mutual_density",
                "/five/B/reach",
                "/mentoring/mentee_coverage")) {
            assertThat(json.at(path).isNull()).as(path).isTrue();
            assertThat(json.at("/reasons" + path).textValue()).as(path).isEqualTo("NO_TIES");
        }
    }

    @Test
    void aLeastWeightLeavesOutRowsAndNoManager() {
        Survey survey = Sheets.survey(
                "id,manager\nB,\nR1,B\nR2,B\n", "source,target,kind,weight\nR1,B,consults,3\nR2,B,consults,1\n", "");
        Question heavy = new Question(List.of(), null, 2.0, reciprocity.graph.Reading.Direction.BY_MEANING, 1, 99);
        JsonNode json = LeadershipJson.of(Leadership.of(survey, heavy, Guarding.declared(survey)));
        is(json, "/decisions/silent", 0.5);
    }

    @Test
    void aDeclaredSmallestGroupHoldsOnTheCommandLineToo() {
        JsonNode json = printed(
                "id,manager\nB,\nR1,B\nR2,B\nR3,B\n",
                "source,target,kind\nR1,B,consults\nB,R1,consults\nR2,B,consults\n",
                "{\"minimumGroup\": 5}");
        assertThat(json.at("/decisions/silent").isNull()).isTrue();
        assertThat(json.at("/reasons/decisions/silent").textValue()).isEqualTo("SUPPRESSED");
        assertThat(json.at("/reasons/decisions/teams/B/centralization").textValue())
                .isEqualTo("SUPPRESSED");
    }
}
