package reciprocity.analysis.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.model.PersonId;

/**
 * Two people whom it would help to introduce.
 *
 * @param a the one with the smaller id
 * @param b the other one
 * @param gain by how much the efficiency across groups grows, with the introductions before this one in
 * @param error one standard error of the gain where it is estimated; 0 where it is exact
 * @param siloChange by how much the organization's mean silo score changes, likewise; negative opens silos
 * @param common whom both are tied with, likewise, by id
 * @param distance steps between the two as surveyed, or null where no path leads
 * @param way a shortest way between them as surveyed, both ends in it, the smallest ids of several; empty without one
 */
public record Introduction(
        PersonId a,
        PersonId b,
        double gain,
        double error,
        Figure siloChange,
        List<PersonId> common,
        @Nullable Integer distance,
        List<PersonId> way) {

    public Introduction {
        common = List.copyOf(common);
        way = List.copyOf(way);
    }
}
