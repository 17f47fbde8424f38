package reciprocity.analysis.report;

import java.util.List;
import java.util.function.Supplier;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.silo.Basis;
import reciprocity.analysis.silo.Silo;
import reciprocity.analysis.silo.SiloDetector;
import reciprocity.analysis.support.Support;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;

/**
 * What a report stands on and other answers about the same survey show too. Whoever has it, or will need it, hands it over, so
 * that it is computed once.
 *
 * @param network the survey, read as the report reads it
 * @param silos every group's silo figures on the answers of respondents
 * @param support support in depth, of the kinds that are read
 */
public record Known(Supplier<OrgNetwork> network, Supplier<List<Silo>> silos, Supplier<Support> support) {

    /** Nothing is known: each is computed when it is asked for. */
    static Known nothing(Survey survey, Reading reading, ReportSettings settings) {
        return new Known(
                () -> OrgNetwork.of(survey, reading),
                () -> SiloDetector.silos(
                        new Measured(OrgNetwork.of(survey, reading), settings.seed(), settings.draws()),
                        Basis.RESPONDENTS),
                () -> Support.of(survey, reading.of(Surveyed.kinds(survey, reading))));
    }
}
