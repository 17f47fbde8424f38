package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reciprocity.intake.Drawn.PEOPLE;
import static reciprocity.intake.Drawn.TIES;
import static reciprocity.intake.Drawn.asFiled;
import static reciprocity.intake.Drawn.errors;
import static reciprocity.intake.Drawn.finding;
import static reciprocity.intake.Drawn.read;
import static reciprocity.intake.Drawn.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.Tie;
import reciprocity.model.TieMeaning;

class SurveyReaderTest {

    @Test
    void plainFilesBecomeASurvey() {
        IntakeResult result = read(PEOPLE, TIES);

        Survey survey = survey(result);
        assertThat(survey.id()).isEqualTo(new SurveyId("survey"));
        assertThat(survey.people()).extracting(Person::name).containsExactly("Ana", "Bo", "Cy");
        assertThat(survey.people()).extracting(Person::row).containsExactly(2, 3, 4);
        assertThat(survey.tieCounts()).containsExactly(Map.entry("advice", 1), Map.entry("trust", 1));
        assertThat(survey.ties()).extracting(Tie::weight).containsExactly(2.0, 3.0);
        assertThat(survey.ties().get(1).origin()).hasToString("ties.csv:3");
        assertThat(result.people().kept()).isEqualTo(3);
        assertThat(result.ties().kept()).isEqualTo(2);
    }

    @Test
    void everyKnownColumnIsRead() {
        Survey survey = survey(read("""
                Person ID,Full Name,Dept,Job_Level,is leader,Reports To,external,Title,Hire Date,Responded,Office
                a,Ana,Sales,1,yes,,n,Head,2019-05-01,1,Oslo
                b,Bo,Sales,2,,a,,Clerk,,x,
                c,Cy,,3,no,a,YES,,2020-02-29 08:00:00,0,Rome
                """, TIES));

        Person ana = survey.people().get(0);
        assertThat(ana.department()).isEqualTo("Sales");
        assertThat(ana.level()).isEqualTo("1");
        assertThat(ana.role()).isEqualTo("Head");
        assertThat(ana.leader()).isTrue();
        assertThat(ana.hired()).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(ana.attributes()).containsExactly(Map.entry("Office", "Oslo"));
        Person cy = survey.people().get(2);
        assertThat(cy.external()).isTrue();
        assertThat(cy.respondent()).isFalse();
        assertThat(cy.hired()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(survey.people().get(1).respondent()).isTrue();
        assertThat(survey.kindsOf(TieMeaning.REPORTING)).containsExactly("manager");
    }

    @Test
    void withoutColumnRespondentEverybodyInsideAnswered() {
        Survey survey = survey(read("id,external\na,0\nb,1\nc,0\n", TIES));

        assertThat(survey.people()).extracting(Person::respondent).containsExactly(true, false, true);
    }

    @Test
    void headersOfTiesHaveSynonymsAndFurtherColumnsAreKept() {
        Survey survey = survey(read(PEOPLE, "From,To,Type,Value,Date,form,end\na,b,help,2,2026-01-05,call,\n"));

        Tie tie = survey.ties().get(0);
        assertThat(tie.kind()).isEqualTo("help");
        assertThat(tie.weight()).isEqualTo(2);
        assertThat(tie.timestamp()).isEqualTo("2026-01-05");
        assertThat(tie.attributes()).containsExactly(Map.entry("form", "call"));
    }

    @Test
    void aLooseSynonymStaysAnAttributeBesideTheRealColumn() {
        Survey survey = survey(read("id,email,department,team\na,a@x.example,S,T1\nb,b@x.example,S,T2\nc,,L,\n", TIES));

        assertThat(survey.people().get(0).attributes())
                .containsExactly(Map.entry("email", "a@x.example"), Map.entry("team", "T1"));
    }

    @Test
    void twoColumnsOfOneMeaningAreRefused() {
        IntakeResult result = read("id,person_id,name\na,a,A\nb,b,B\nc,c,C\n", TIES);

        assertThat(errors(result)).containsExactly("duplicate-column");
        assertThat(finding(result, "duplicate-column").message()).contains("'id'", "'person_id'");
        assertThat(errors(read("team,division,id\nx,y,a\nx,y,b\nx,y,c\n", TIES)))
                .containsExactly("duplicate-column");
    }

    @Test
    void aMissingColumnIsNamed() {
        IntakeResult result = read("name,department\nAna,Sales\n", "source,kind\na,advice\n");

        assertThat(errors(result)).containsExactly("missing-column", "missing-column");
        assertThat(result.people().droppedRows()).isEqualTo(Map.of("missing-column", List.of(2)));
        assertThat(finding(result, "missing-column").message())
                .isEqualTo("people.csv, row 1, column 'id': the header has no column 'id'; it has [name, department]"
                        + " (missing-column)");
    }

    @Test
    void theManagerColumnBecomesReportingTiesByMeaningOnly() {
        String people = "id,manager\na,\nb,a\nc,b\n";

        Survey byMeaning = survey(read(people, TIES));
        assertThat(byMeaning.tieCounts()).containsEntry("manager", 2);
        assertThat(byMeaning.ties().get(2).origin()).hasToString("people.csv:3");
        assertThat(survey(asFiled(people, TIES)).tieCounts()).containsOnlyKeys("advice", "trust");
        Survey asked = survey(read(people, TIES, null, IntakeOptions.asFiled().readingManagers()));
        assertThat(asked.tieCounts()).containsEntry("manager", 2);
    }

    @Test
    void asFiledKnowsNoRulesOfMeaning() {
        String people = "id,manager\na,b\nb,a\nc,zz\n";
        String ties = "source,target,kind,weight\na,b,reports_to,-3\na,c,reports_to,1\n";

        assertThat(survey(asFiled(people, ties)).ties()).extracting(Tie::weight).containsExactly(-3.0, 1.0);
        assertThat(errors(read(people, ties))).isNotEmpty();
    }

    @Test
    void rowsOfARefusedImportAreDroppedAsRefused() {
        IntakeResult result = read(PEOPLE, "source,target\na,b\na,zz\na,b\nc,c\n");

        assertThat(result.people().droppedRows()).isEqualTo(Map.of("refused", List.of(2, 3, 4)));
        assertThat(result.ties().droppedRows())
                .isEqualTo(Map.of("unknown-person", List.of(3), "self-tie", List.of(5), "refused", List.of(2, 4)));
    }

    @Test
    void theKindsAreSaidInWords() {
        IntakeResult result = read(PEOPLE, TIES);

        assertThat(result.kinds())
                .extracting(KindReading::sentence)
                .containsExactly(
                        "kind 'advice' (1 row): not declared, read by its name as SUPPORT, gives, no scale, no threshold",
                        "kind 'trust' (1 row): not declared, read by its name as TRUST, gives, no scale, no threshold");
    }

    @Test
    void manyErrorsAreCountedAndTheFirstHundredListed() {
        StringBuilder ties = new StringBuilder("source,target\n");
        for (int i = 0; i < 250; i++) {
            ties.append("a,nobody").append(i).append('\n');
        }

        IntakeResult result = read(PEOPLE, ties.toString());

        assertThat(result.findingCounts()).containsEntry("unknown-person", 250);
        assertThat(result.findings(Severity.ERROR)).hasSize(101);
        assertThat(result.findings(Severity.ERROR).get(100).message()).contains("150 further cases");
    }

    @Test
    void theNameComesFromTheDeclarationThenFromTheOptions() {
        IntakeOptions named = IntakeOptions.byMeaning().named("Spring");

        assertThat(survey(read(PEOPLE, TIES, null, named)).id()).hasToString("spring");
        assertThat(survey(read(PEOPLE, TIES, "{\"name\": \"Été\", \"wave\": \"2026-04\"}", named))
                        .id())
                .hasToString("ete-2026-04");
    }

    @Test
    void theSameFilesGiveTheSameSurvey() {
        assertThat(read(PEOPLE, TIES)).isEqualTo(read(PEOPLE, TIES));
    }

    @Test
    void filesAreReadFromDisk(@TempDir Path folder) throws IOException {
        Path people = Files.writeString(folder.resolve("staff.csv"), PEOPLE);
        Path ties = Files.writeString(folder.resolve("answers.csv"), TIES);

        IntakeResult result = SurveyReader.read(new SurveyFiles(people, ties, null), IntakeOptions.byMeaning());

        assertThat(survey(result).ties().get(0).origin()).hasToString("answers.csv:2");
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> SourceFile.of(folder.resolve("none.csv")))
                .isInstanceOf(IntakeException.class)
                .hasMessage("cannot read none.csv: there is no such file");
        assertThatThrownBy(() -> SourceFile.of(folder)).hasMessageContaining("not a file");
    }
}
