package reciprocity.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.partnership.LeaderPair;
import reciprocity.analysis.partnership.Limit;
import reciprocity.analysis.partnership.Partnership;
import reciprocity.analysis.partnership.Place;
import reciprocity.analysis.partnership.Ratings;
import reciprocity.model.PartnershipStage;
import reciprocity.study.Leadership;
import reciprocity.study.PairCounts;

/** What stands beside the pairs of leaders: gaps, what is left to the next stage, stages, tiles, which axis is lower. */
final class PartnershipExtras {

    private static final List<String> AXES = List.of("trust", "purpose");

    private final Leadership leadership;
    private final ObjectNode json;
    private final Reasons reasons;

    private PartnershipExtras(Leadership leadership, ObjectNode json, Reasons reasons) {
        this.leadership = leadership;
        this.json = json;
        this.reasons = reasons;
    }

    static void add(Leadership leadership, ObjectNode json, Reasons reasons) {
        PartnershipExtras extras = new PartnershipExtras(leadership, (ObjectNode) json.get("partnership"), reasons);
        extras.pairs();
        extras.stages();
        extras.limits();
        extras.tiles();
    }

    private void pairs() {
        JsonNode dyads = json.get("dyads");
        List<LeaderPair> pairs = leadership.partnership().pairs();
        for (int i = 0; i < dyads.size(); i++) {
            ObjectNode dyad = (ObjectNode) dyads.get(i);
            ObjectNode gap = dyad.putObject("gap");
            Reasons.At at = reasons.at("partnership", "dyads", String.valueOf(i), "gap");
            List<Ratings> ratings = List.of(pairs.get(i).trust(), pairs.get(i).purpose());
            for (int axis = 0; axis < AXES.size(); axis++) {
                at.put(gap, AXES.get(axis), ratings.get(axis).gap());
            }
            next(dyad, pairs.get(i).place(), i);
        }
    }

    /** At the highest stage and where a rating is missing nothing is left that could be told. */
    private void next(ObjectNode dyad, Place place, int number) {
        Place.Distance next = place.next();
        if (next == null) {
            reasons.at("partnership", "dyads", String.valueOf(number))
                    .none(
                            dyad,
                            "next",
                            place.step() == Place.UNCONFIRMED ? Reason.NOT_RESPONDED : Reason.NOT_ASSESSABLE);
        } else {
            dyad.putObject("next")
                    .put("stage", next.stage())
                    .put("trust", next.trust())
                    .put("purpose", next.purpose());
        }
    }

    private void stages() {
        Partnership partnership = leadership.partnership();
        List<PartnershipStage> stages = partnership.spectrum().stages();
        List<List<LeaderPair>> cells = new ArrayList<>();
        cells.add(partnership.at(Place.UNCONFIRMED));
        for (int step = 0; step <= stages.size(); step++) {
            cells.add(partnership.at(step));
        }
        PairCounts counts = leadership.counts(cells);
        ArrayNode list = json.putArray("stages");
        for (int step = 0; step <= stages.size(); step++) {
            ObjectNode stage = list.addObject()
                    .put("name", partnership.spectrum().names().get(step))
                    .put("trust", step == 0 ? 0 : stages.get(step - 1).trust())
                    .put("purpose", step == 0 ? 0 : stages.get(step - 1).purpose());
            count(stage, "pairs", counts, step + 1, "stages", String.valueOf(step));
        }
        count(json, "unconfirmed", counts, 0);
        Reasons.At at = reasons.at("partnership");
        at.putCount(
                json,
                "confirmed",
                leadership.ofConfirmedPairs(Figure.of(partnership.confirmed().size())));
        at.put(json, "purpose_before_trust", leadership.ofConfirmedPairs(partnership.purposeBeforeTrust()));
    }

    private void limits() {
        List<Limit> each = List.of(Limit.values());
        List<List<LeaderPair>> cells = new ArrayList<>();
        for (Limit limit : each) {
            cells.add(leadership.partnership().pairs().stream()
                    .filter(pair -> pair.place().limit() == limit)
                    .toList());
        }
        PairCounts counts = leadership.counts(cells);
        ObjectNode limits = json.putObject("limits");
        for (int i = 0; i < each.size(); i++) {
            count(limits, each.get(i).name().toLowerCase(Locale.ROOT), counts, i, "limits");
        }
        json.put("margin", Limit.MARGIN);
    }

    /** Rows by trust from the lowest up, columns by purpose; confirmed pairs only. */
    private void tiles() {
        List<List<LeaderPair>> cells = new ArrayList<>();
        for (int i = 0; i < Partnership.TILES * Partnership.TILES; i++) {
            cells.add(new ArrayList<>());
        }
        for (LeaderPair pair : leadership.partnership().confirmed()) {
            int row = Partnership.tile(pair.trustLevel().value());
            cells.get(row * Partnership.TILES
                            + Partnership.tile(pair.purposeLevel().value()))
                    .add(pair);
        }
        PairCounts counts = leadership.counts(cells);
        ArrayNode rows = json.putArray("tiles");
        for (int row = 0; row < Partnership.TILES; row++) {
            ArrayNode columns = rows.addArray();
            for (int column = 0; column < Partnership.TILES; column++) {
                int cell = row * Partnership.TILES + column;
                if (counts.shown(cell)) {
                    columns.add(counts.pairs(cell));
                } else {
                    columns.addNull();
                }
            }
        }
    }

    private void count(ObjectNode values, String name, PairCounts counts, int cell, String... path) {
        if (counts.shown(cell)) {
            values.put(name, counts.pairs(cell));
        } else {
            String[] whole = new String[path.length + 1];
            whole[0] = "partnership";
            System.arraycopy(path, 0, whole, 1, path.length);
            reasons.at(whole).none(values, name, Reason.SUPPRESSED);
        }
    }
}
