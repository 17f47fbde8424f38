package reciprocity.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;

class DepartureCurveTest {

    private static final OrgNetwork F1 = NetworkDrawing.network(Fixtures.F1);

    @Test
    void nobodyGoneIsTheOrganizationAsItIs() {
        DepartureCurve curve = DepartureCurve.of(F1, 1);
        DepartureCurve.Point first = curve.worst().get(0);
        assertThat(first.gone()).isZero();
        assertThat(first.largest().value()).isEqualTo(1);
        assertThat(first.efficiency().value()).isEqualTo(13.0 / 27, Fixtures.EXACTLY);
        assertThat(curve.random().get(0).efficiency().low()).isEqualTo(first.efficiency());
        assertThat(curve.random().get(0).efficiency().high()).isEqualTo(first.efficiency());
    }

    @Test
    void worstFirstTheThreadGoesFirst() {
        DepartureCurve curve = DepartureCurve.of(F1, 1);
        DepartureCurve.Point one = curve.worst().get(1);
        assertThat(one.gone()).isEqualTo(1);
        assertThat(one.largest().value()).isEqualTo(3.0 / 5, Fixtures.EXACTLY);
        assertThat(one.efficiency().value()).isZero();
        assertThat(curve.random().get(1).largest().low().value()).isEqualTo(3.0 / 5, Fixtures.EXACTLY);
        assertThat(curve.random().get(1).largest().high().value()).isEqualTo(1);
    }

    @Test
    void twoPeopleCostMoreThanAQuarterWhenTheyLeave() {
        assertThat(DepartureCurve.of(F1, 1).costly()).isEqualTo(2);
    }

    @Test
    void equalSeedsGiveEqualCurvesAndNobodyIsNoCurve() {
        assertThat(DepartureCurve.of(F1, 7)).isEqualTo(DepartureCurve.of(F1, 7));
        DepartureCurve nobody = DepartureCurve.of(NetworkDrawing.network(""), 1);
        assertThat(nobody.worst()).hasSize(1);
        assertThat(nobody.worst().get(0).largest().reason()).isEqualTo(Reason.TOO_FEW_NODES);
    }
}
