package reciprocity.page;

/** How a colour is seen: fully, or without one of the three kinds of cones (Machado, Oliveira and Fernandes 2009, severity 1). */
enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private static final double[] WHITE = {0.95047, 1, 1.08883};

    private final double rr;
    private final double rg;
    private final double rb;
    private final double gr;
    private final double gg;
    private final double gb;
    private final double br;
    private final double bg;
    private final double bb;

    ColourVision(double rr, double rg, double rb, double gr, double gg, double gb, double br, double bg, double bb) {
        this.rr = rr;
        this.rg = rg;
        this.rb = rb;
        this.gr = gr;
        this.gg = gg;
        this.gb = gb;
        this.br = br;
        this.bg = bg;
        this.bb = bb;
    }

    /** The colour {@code #rrggbb} as it is seen, in CIE L*a*b* under D65. */
    double[] lab(String colour) {
        double[] light = {linear(colour, 1), linear(colour, 3), linear(colour, 5)};
        double[] seen = {seen(rr, rg, rb, light), seen(gr, gg, gb, light), seen(br, bg, bb, light)};
        double x = root((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / WHITE[0]);
        double y = root((0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]) / WHITE[1]);
        double z = root((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    /** How strongly one kind of cone answers to a light. */
    private static double seen(double red, double green, double blue, double[] light) {
        return Math.min(1, Math.max(0, red * light[0] + green * light[1] + blue * light[2]));
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** CIEDE2000 (Sharma, Wu and Dalal 2005) between two colours in L*a*b*. */
    static double distance(double[] one, double[] other) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7))));
        double a1 = one[1] * (1 + g);
        double a2 = other[1] * (1 + g);
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        double turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double h = c1 * c2 == 0 ? h1 + h2 : middle(h1, h2);
        double lightness = (one[0] + other[0]) / 2;
        double chroma = (c1 + c2) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double off = Math.pow(lightness - 50, 2);
        double dl = (other[0] - one[0]) / (1 + 0.015 * off / Math.sqrt(20 + off));
        double dc = (c2 - c1) / (1 + 0.045 * chroma);
        double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * chroma * t);
        double rotation = -2
                * Math.sqrt(Math.pow(chroma, 7) / (Math.pow(chroma, 7) + Math.pow(25, 7)))
                * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((h - 275) / 25, 2))));
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
    }

    private static double hue(double a, double b) {
        double degrees = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double middle(double h1, double h2) {
        if (Math.abs(h1 - h2) <= 180) {
            return (h1 + h2) / 2;
        }
        return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
