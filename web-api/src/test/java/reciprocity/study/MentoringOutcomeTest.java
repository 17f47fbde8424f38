package reciprocity.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.model.Survey;

/** The outcome of O1 from the files of two waves: mentees gain 2 and 1, others 0 and 1. */
class MentoringOutcomeTest {

    private static final String PEOPLE = "id,department\nm,T\na,S\nb,S\nc,S\nd,S\nx,T\ny,T\n";
    private static final String KINDS = "{\"wave\": \"%s\", \"kinds\": {\"mentors\": {\"meaning\": \"MENTORING\"},"
            + " \"decides\": {\"meaning\": \"DECISION\"}}}";

    private static Survey wave(String day, String... ties) {
        return Sheets.survey(PEOPLE, "source,target,kind\n" + String.join("\n", ties) + "\n", KINDS.formatted(day));
    }

    private static MentoringOutcome outcome(Guarding guarding) {
        Survey before = wave("2026-04-01", "m,a,mentors", "m,b,mentors", "x,c,decides", "y,b,decides");
        Survey after = wave(
                "2026-10-01", "x,a,decides", "y,a,decides", "x,b,decides", "y,b,decides", "x,c,decides", "x,d,decides");
        return MentoringOutcome.of(before, after, Question.byMeaning(), guarding);
    }

    @Test
    void menteesGainedOneMoreThanComparableColleagues() {
        MentoringOutcome found = outcome(new Guarding(null));
        assertThat(found.change().difference()).isEqualTo(Figure.of(1));
        assertThat(found.change().p().value()).isCloseTo(2.0 / 6, within(1e-12));
        assertThat(found.change().some()).isEqualTo(2);
        assertThat(found.change().others()).isEqualTo(2);
    }

    @Test
    void fewerThanFiveOnASideAreNotTold() {
        MentoringOutcome found = outcome(new Guarding(5));
        assertThat(found.change().difference().reason()).isEqualTo(Reason.SUPPRESSED);
        assertThat(found.change().some()).isZero();
    }

    @Test
    void aWaveThatDidNotAskTellsNothing() {
        Survey before = wave("2026-04-01", "m,a,mentors");
        Survey after = Sheets.survey(PEOPLE, "source,target,kind\nm,a,mentors\n", "");
        assertThat(MentoringOutcome.of(before, after, Question.byMeaning(), new Guarding(null))
                        .change()
                        .difference()
                        .reason())
                .isIn(Reason.NO_TIES, Reason.NOT_ASSESSABLE);
    }
}
