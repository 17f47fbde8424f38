package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reciprocity.analysis.partnership.LeaderPair;
import reciprocity.analysis.partnership.Partnership;
import reciprocity.analysis.partnership.Place;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Part;
import reciprocity.document.Palette;
import reciprocity.document.Scene;
import reciprocity.document.Scene.Anchor;
import reciprocity.document.Shade;
import reciprocity.model.PartnershipStage;
import reciprocity.study.Leadership;
import reciprocity.study.PairCounts;

/** Pairs of leaders by trust upward and shared purpose to the right; nobody is named in it. */
final class PartnershipQuadrant {

    private static final int TILES = Partnership.TILES;
    private static final double TILE = 84;
    private static final double LEFT = 90;
    private static final double TOP = 20;
    private static final double SAME = 1e-12;

    private final Partnership partnership;
    private final Leadership leadership;

    private PartnershipQuadrant(Leadership leadership) {
        this.leadership = leadership;
        this.partnership = leadership.partnership();
    }

    static Optional<Part> of(Leadership leadership) {
        if (leadership.partnership().pairs().isEmpty()) {
            return Optional.empty();
        }
        PartnershipQuadrant quadrant = new PartnershipQuadrant(leadership);
        return Optional.of(Part.of(
                "Trust and shared purpose of pairs of leaders", List.of(quadrant.picture(), quadrant.stages())));
    }

    private Block.Picture picture() {
        List<List<LeaderPair>> cells = new ArrayList<>();
        for (int tile = 0; tile < TILES * TILES; tile++) {
            cells.add(new ArrayList<>());
        }
        for (LeaderPair pair : partnership.confirmed()) {
            int row = Partnership.tile(pair.trustLevel().value());
            cells.get(row * TILES + Partnership.tile(pair.purposeLevel().value()))
                    .add(pair);
        }
        PairCounts counts = leadership.counts(cells);
        List<Scene.Shape> shapes = new ArrayList<>();
        int most = 1;
        for (int tile = 0; tile < TILES * TILES; tile++) {
            most = Math.max(most, counts.shown(tile) ? counts.pairs(tile) : 0);
        }
        for (int row = 0; row < TILES; row++) {
            for (int column = 0; column < TILES; column++) {
                tile(shapes, row, column, counts, most);
            }
        }
        axes(shapes);
        return new Block.Picture(
                "Pairs of leaders by trust, upward, and shared purpose, to the right; the counts stand in the table below.",
                new Scene(LEFT + TILES * TILE + 40, TOP + TILES * TILE + 76, shapes),
                "Each disc holds the pairs that stand there by the lower answer of both; × means withheld. Tiles are darker "
                        + "the further the stage.");
    }

    private void tile(List<Scene.Shape> shapes, int row, int column, PairCounts counts, int most) {
        double x = LEFT + column * TILE;
        double y = TOP + (TILES - 1 - row) * TILE;
        double middle = 1.0 / (TILES - 1);
        int step = step(row * middle, column * middle);
        shapes.add(Scene.Area.box(x, y, TILE, TILE, stage(step).ground(), Palette.PAPER));
        int tile = row * TILES + column;
        if (!counts.shown(tile)) {
            shapes.add(
                    new Scene.Words(x + TILE / 2, y + TILE / 2 + 8, "×", 22, false, Anchor.MIDDLE, Palette.INK_3, 0));
        } else if (counts.pairs(tile) > 0) {
            double radius = 12 + 22 * Math.sqrt((double) counts.pairs(tile) / most);
            shapes.add(new Scene.Dot(x + TILE / 2, y + TILE / 2, radius, Palette.INK, Palette.PAPER, 1));
            shapes.add(new Scene.Words(
                    x + TILE / 2,
                    y + TILE / 2 + 7,
                    Say.count(counts.pairs(tile)),
                    19,
                    true,
                    Anchor.MIDDLE,
                    Palette.PAPER,
                    0));
        }
    }

    /** The highest stage that a tile reaches, counted from 0. */
    private int step(double trust, double purpose) {
        List<PartnershipStage> stages = partnership.spectrum().stages();
        int reached = 0;
        for (int step = 0; step < stages.size(); step++) {
            PartnershipStage stage = stages.get(step);
            boolean there = trust >= stage.trust() - SAME && purpose >= stage.purpose() - SAME;
            reached = there ? step + 1 : reached;
        }
        return reached;
    }

    private static Shade stage(int step) {
        Shade[] shades = {Shade.S1, Shade.S2, Shade.S3, Shade.S4};
        return shades[Math.min(step, shades.length - 1)];
    }

    private static void axes(List<Scene.Shape> shapes) {
        double bottom = TOP + TILES * TILE;
        shapes.add(new Scene.Words(
                LEFT + TILES * TILE / 2, bottom + 60, "shared purpose", 19, true, Anchor.MIDDLE, Palette.INK_2, 0));
        shapes.add(new Scene.Words(LEFT - 12, TOP + TILES * TILE / 2, "trust", 19, true, Anchor.END, Palette.INK_2, 0));
        shapes.add(new Scene.Words(LEFT + TILE / 2, bottom + 28, "low", 17, false, Anchor.MIDDLE, Palette.INK_3, 0));
        shapes.add(new Scene.Words(
                LEFT + (TILES - 0.5) * TILE, bottom + 28, "high", 17, false, Anchor.MIDDLE, Palette.INK_3, 0));
        shapes.add(new Scene.Words(LEFT - 12, bottom - TILE / 2 + 6, "low", 17, false, Anchor.END, Palette.INK_3, 0));
        shapes.add(new Scene.Words(LEFT - 12, TOP + TILE / 2 + 6, "high", 17, false, Anchor.END, Palette.INK_3, 0));
    }

    private Block.Table stages() {
        List<PartnershipStage> stages = partnership.spectrum().stages();
        List<List<LeaderPair>> cells = new ArrayList<>();
        cells.add(partnership.at(Place.UNCONFIRMED));
        for (int step = 0; step <= stages.size(); step++) {
            cells.add(partnership.at(step));
        }
        PairCounts counts = leadership.counts(cells);
        List<List<Cell>> rows = new ArrayList<>();
        for (int step = stages.size(); step >= 0; step--) {
            double trust = step == 0 ? 0 : stages.get(step - 1).trust();
            double purpose = step == 0 ? 0 : stages.get(step - 1).purpose();
            rows.add(List.of(
                    new Cell(partnership.spectrum().names().get(step), stage(step)),
                    Cell.of(Say.percent(trust)),
                    Cell.of(Say.percent(purpose)),
                    count(counts, step + 1)));
        }
        rows.add(List.of(Cell.of("only one of both rated"), Cell.of(""), Cell.of(""), count(counts, 0)));
        return new Block.Table(
                "Pairs of leaders by stage",
                false,
                List.of(
                        new Column("stage", 2.4, false),
                        new Column("trust from", 1, true),
                        new Column("purpose from", 1, true),
                        new Column("pairs", 1, true)),
                rows,
                "Trust and purpose in per cent of the scale; of both answers the lower counts.");
    }

    private static Cell count(PairCounts counts, int cell) {
        return counts.shown(cell) ? Cell.of(Say.count(counts.pairs(cell))) : new Cell("withheld", Shade.HELD);
    }
}
