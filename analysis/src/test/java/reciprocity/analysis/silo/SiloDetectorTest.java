package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;

class SiloDetectorTest {

    @Test
    void theTwoTrianglesAreSilosHeldByOnePersonEach() {
        List<Silo> silos = SiloDetector.silos(Drawn.f1(), Basis.RESPONDENTS);
        assertThat(silos).extracting(Silo::group).containsExactly("E", "S");
        Silo s = silos.get(1);
        assertThat(s.internalShare().value()).isEqualTo(0.8, EXACTLY);
        assertThat(s.chanceShare().value()).isEqualTo(0.4, EXACTLY);
        assertThat(s.score().value()).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(s.p().value()).isEqualTo(0.1, EXACTLY);
        assertThat(s.q().value()).isEqualTo(0.1, EXACTLY);
        assertThat(s.exact()).isTrue();
        assertThat(s.called()).isTrue();
        assertThat(s.connectors()).containsExactly(new Silo.Connector(new PersonId("C"), 1.0, 1));
        assertThat(s.effectiveConnectors().value()).isEqualTo(1, EXACTLY);
        assertThat(s.scoreWithoutTop().value()).isEqualTo(1, EXACTLY);
        assertThat(s.observedExpected()).containsExactly(Map.entry("E", Figure.of(0.4)));
        assertThat(s.missingGroups()).isEmpty();
        assertThat(s.arcs()).isEqualTo(5);
        assertThat(s.leaving()).isEqualTo(1);
    }

    @Test
    void connectorsComeByTheirShareThenById() {
        String drawing = "D -> X, B -> X, B -> Y, A -> Y, A <-> B | S: A, B, D; E: X, Y";
        Silo s = SiloDetector.silos(Drawn.measured(drawing), Basis.RESPONDENTS).get(1);
        assertThat(s.connectors())
                .extracting(connector -> connector.person().value())
                .containsExactly("B", "A", "D");
        assertThat(s.connectors().get(0).share()).isEqualTo(0.5, EXACTLY);
    }

    @Test
    void groupsThatNoTieJoinsAreMissing() {
        String drawing = "A <-> B, X -> A, Y -> Z | S: A, B; T: X; U: Y, Z";
        assertThat(SiloDetector.silos(Drawn.measured(drawing), Basis.RESPONDENTS))
                .extracting(Silo::missingGroups)
                .containsExactly(List.of("U"), List.of("U"), List.of("S", "T"));
    }

    @Test
    void answersOfThoseWhoDidNotAnswerAreUnknown() {
        Measured measured = Measured.of(silent("A"));
        // Without A's three answers, S sends B -> A and B -> X only.
        assertThat(SiloDetector.silos(measured, Basis.RESPONDENTS)
                        .get(1)
                        .internalShare()
                        .value())
                .isEqualTo(0.5, EXACTLY);
        assertThat(SiloDetector.silos(measured, Basis.OBSERVED)
                        .get(1)
                        .internalShare()
                        .value())
                .isEqualTo(0.4, EXACTLY);
    }

    @Test
    void aGroupOfWhichTooFewAnsweredIsNotCalled() {
        Silo s = SiloDetector.silos(Measured.of(silent("A")), Basis.RESPONDENTS).get(1);
        assertThat(s.response()).isEqualTo(0.5, EXACTLY);
        assertThat(s.called()).isFalse();
    }

    @Test
    void externalPeopleAreLeftOutWhereRespondentsAreTheBasis() {
        Survey survey = NetworkDrawing.survey("A -> B, B -> A, A -> K, K -> A, X -> A | S: A, B; E: X; C: K");
        Measured measured = Measured.of(OrgNetwork.of(with(survey, "K", true, false), Reading.asFiled()));
        List<Silo> silos = SiloDetector.silos(measured, Basis.RESPONDENTS);
        assertThat(silos).extracting(Silo::group).containsExactly("E", "S");
        assertThat(silos.get(1).chanceShare().value()).isEqualTo(0.5, EXACTLY);
        assertThat(silos.get(1).internalShare().value()).isEqualTo(1, EXACTLY);
        // As observed K counts: two of three arcs of S stay, w = (2 - 1) / (4 - 1); a group of one has 0.
        assertThat(new SiloScore().measure(measured).at(2).value()).isEqualTo(0.5, EXACTLY);
        assertThat(new SiloScore().measure(measured).at(0).value()).isEqualTo(0, EXACTLY);
    }

    @Test
    void withoutTiesEveryFigureHasItsReason() {
        Silo alone =
                SiloDetector.silos(Drawn.measured("| S: A"), Basis.RESPONDENTS).get(0);
        assertThat(List.of(alone.score(), alone.p(), alone.q(), alone.internalShare(), alone.effectiveConnectors()))
                .containsOnly(Figure.undefined(Reason.NO_OUT_TIES));
        assertThat(alone.chanceShare()).isEqualTo(Figure.undefined(Reason.TOO_FEW_NODES));
        assertThat(alone.scoreWithoutTop()).isEqualTo(Figure.undefined(Reason.NO_OUT_TIES));
        assertThat(SiloDetector.silos(Drawn.measured(""), Basis.RESPONDENTS)).isEmpty();
    }

    private static OrgNetwork silent(String id) {
        Survey survey = NetworkDrawing.survey("A -> B, A -> X, A -> Y, B -> A, B -> X, X <-> Y | S: A, B; E: X, Y");
        return OrgNetwork.of(with(survey, id, false, false), Reading.asFiled());
    }

    private static Survey with(Survey survey, String id, boolean external, boolean respondent) {
        List<Person> people = new ArrayList<>();
        for (Person p : survey.people()) {
            people.add(
                    p.id().value().equals(id)
                            ? new Person(
                                    p.id(),
                                    p.name(),
                                    p.department(),
                                    p.level(),
                                    p.role(),
                                    p.leader(),
                                    external,
                                    respondent,
                                    p.hired(),
                                    p.attributes(),
                                    p.row())
                            : p);
        }
        return new Survey(survey.id(), survey.settings(), people, survey.kinds(), survey.ties());
    }
}
