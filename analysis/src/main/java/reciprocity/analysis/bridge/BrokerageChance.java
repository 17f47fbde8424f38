package reciprocity.analysis.bridge;

import reciprocity.analysis.bridge.BrokerageRoles.Role;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Grouping;

/**
 * Mean and variance of brokerage counts where every tie is there by the network's density alone, groups held fixed: pairs
 * are open with probability p = d^2 (1 - d), and two pairs that share an end vary together (Gould and Fernandez 1989,
 * doi:10.2307/270949; the figures that sna prints). Equal for all people of a group.
 */
final class BrokerageChance {

    private final Grouping groups;
    private final double density;
    private final double people;
    private final double openPair;
    private final double shared;

    private BrokerageChance(Measured measured) {
        this.groups = measured.groups();
        this.people = measured.people();
        this.density = people < 2 ? 0 : measured.ties().ties() / (people * (people - 1));
        this.openPair = density * density * (1 - density);
        this.shared = Math.pow(density, 3) * Math.pow(1 - density, 3);
    }

    static BrokerageChance of(Measured measured) {
        return measured.once(BrokerageChance.class, BrokerageChance::new);
    }

    /** The count that chance gives to a member of a group. */
    double mean(Role role, int group) {
        return openPair * pairs(role, group);
    }

    /** How far that count varies: its variance. */
    double variance(Role role, int group) {
        return mean(role, group) * (1 - openPair) + shared * pairsSharingAnEnd(role, group);
    }

    /** Ordered pairs of others who could play the ends. */
    private double pairs(Role role, int group) {
        double own = groups.size(group) - 1;
        double others = people - groups.size(group);
        return switch (role) {
            case COORDINATOR -> own * (own - 1);
            case ITINERANT -> sumOverOthers(group, size -> size * (size - 1));
            case GATEKEEPER, REPRESENTATIVE -> own * others;
            case LIAISON -> others * others - sumOverOthers(group, size -> size * size);
            case TOTAL -> (people - 1) * (people - 2);
        };
    }

    private double pairsSharingAnEnd(Role role, int group) {
        double own = groups.size(group) - 1;
        double others = people - groups.size(group);
        return switch (role) {
            case COORDINATOR -> 2 * own * (own - 1) * (own - 2);
            case ITINERANT -> 2 * sumOverOthers(group, size -> size * (size - 1) * (size - 2));
            case GATEKEEPER, REPRESENTATIVE -> 2 * (own * twoOf(others) + others * twoOf(own));
            case LIAISON -> 4 * sumOverOthers(group, size -> size * twoOf(others - size));
            case TOTAL -> 2 * (people - 1) * (people - 2) * (people - 3);
        };
    }

    private static double twoOf(double many) {
        return many * (many - 1) / 2;
    }

    private interface OfSize {
        double number(double size);
    }

    private double sumOverOthers(int group, OfSize of) {
        double sum = 0;
        for (int other = 0; other < groups.groups(); other++) {
            sum += other == group ? 0 : of.number(groups.size(other));
        }
        return sum;
    }
}
