package reciprocity.document;

import java.util.List;

/** The ground of a cell and the colour of what is written on it. Every pair has a contrast of at least 4.5 to 1. */
public enum Shade {
    NONE("", Palette.INK),
    /** What stands out among its like. */
    STRONG("", Palette.INK),
    /** Withheld: never blank. */
    HELD("#ebe9e3", Palette.INK_3),
    /** Off the ramp: the share that stays inside. */
    INSIDE("#ebe9e3", Palette.INK),
    D1("#d1864a", Palette.INK),
    D2("#e9bc8d", Palette.INK),
    D3("#f5e4d0", Palette.INK),
    D4("#f1f0ec", Palette.INK),
    D5("#d0e1f0", Palette.INK),
    D6("#86b2d8", Palette.INK),
    D7("#2c6aa3", "#ffffff"),
    S1("#eeece5", Palette.INK),
    S2("#dfe7ea", Palette.INK),
    S3("#bcd3d9", Palette.INK),
    S4("#8db8c4", Palette.INK);

    private final String ground;
    private final String ink;

    Shade(String ground, String ink) {
        this.ground = ground;
        this.ink = ink;
    }

    /** The ground as {@code #rrggbb}; empty where there is none. */
    public String ground() {
        return ground;
    }

    /** The colour of words on it. */
    public String ink() {
        return ink;
    }

    /** The step, D1 to D7, of ties observed by ties expected, of the value as it is printed. */
    public static Shade ofRatio(double observedExpected) {
        double printed = Math.round(observedExpected * 10) / 10.0;
        double[] ends = {0.2, 0.4, 0.7, 1.2, 2, 4};
        int step = 0;
        for (double end : ends) {
            step += printed > end + 1e-9 ? 1 : 0;
        }
        return List.of(D1, D2, D3, D4, D5, D6, D7).get(step);
    }
}
