package reciprocity.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reciprocity.analysis.ChanceTests;
import reciprocity.analysis.cluster.LeaderClub;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.report.SmallGroupGuard;
import reciprocity.analysis.significance.DegreePreservingRewiring;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.NetworkTest;
import reciprocity.analysis.significance.UniformNetworks;
import reciprocity.analysis.silo.LabelTests;

/**
 * How often chance does as well. The number of draws and the seed are the question's.
 *
 * @param about which families of tests; kept in their own order
 */
public record AgainstChance(List<About> about) implements Inquiry<AgainstChance.Found> {

    /** What a family of tests is about. */
    public enum About {
        /** Do groups keep to themselves? Groups are shuffled, ties stay. */
        GROUPS,
        /** Does each group keep to itself? Groups are shuffled, ties stay. */
        SILOS,
        /** Is so much returned and closed? Ties are laid anew, everybody keeps as many. */
        TIES,
        /** Are leaders a club? Once ties are laid anew, once it is shuffled who leads. */
        LEADERS,
        /** Are those with most ties a club? Ties are laid anew, everybody keeps as many. */
        RICH_CLUB,
        /** Is so much returned and closed, against all networks of the same size, ties or dyad census (sna's cug.test)? */
        UNIFORM
    }

    /** How many figures are compared on the same networks, about. */
    private static final int TESTS = 20;

    private static final Set<About> REWIRED = EnumSet.of(About.TIES, About.LEADERS, About.RICH_CLUB);

    /** Every family but {@link About#UNIFORM}, which asks the same as {@link About#TIES} in a cruder way. */
    public static final List<About> USUAL =
            List.of(About.GROUPS, About.SILOS, About.TIES, About.LEADERS, About.RICH_CLUB);

    /**
     * What was found.
     *
     * @param families in the order of {@link About}
     */
    public record Found(List<Tests> families) {
        public Found {
            families = List.copyOf(families);
        }
    }

    /**
     * One family of tests.
     *
     * @param id what it is about
     * @param family the tests with their q
     * @param hidden ids of tests that would tell about too few people
     */
    public record Tests(String id, Family family, Set<String> hidden) {
        public Tests {
            hidden = Set.copyOf(hidden);
        }
    }

    public AgainstChance {
        about = List.copyOf(new TreeSet<>(about));
    }

    /** The families written in one text, parted by commas; the usual ones where it is blank. */
    public static AgainstChance of(String text) {
        List<About> about = Question.kinds(text).stream()
                .map(word -> Words.value(About.class, "families", word))
                .toList();
        return new AgainstChance(about.isEmpty() ? USUAL : about);
    }

    @Override
    public Class<Found> found() {
        return Found.class;
    }

    @Override
    public Found of(Study study) {
        Measured measured = study.measured();
        List<Tests> families = new ArrayList<>();
        if (about.contains(About.GROUPS)) {
            families.add(whole(study, "groups", LabelTests.network(measured)));
        }
        if (about.contains(About.SILOS)) {
            families.add(silos(study, measured));
        }
        if (about.stream().anyMatch(REWIRED::contains)) {
            rewired(study, measured, families);
        }
        if (about.contains(About.UNIFORM)) {
            for (UniformNetworks.Condition condition : UniformNetworks.Condition.values()) {
                families.add(whole(study, "uniform." + Words.of(condition), ChanceTests.uniform(measured, condition)));
            }
        }
        return new Found(families);
    }

    private void rewired(Study study, Measured measured, List<Tests> families) {
        List<Family> rewired = ChanceTests.everythingRewired(measured, study.fewestShown());
        if (about.contains(About.TIES)) {
            families.add(whole(study, "ties", rewired.get(0)));
        }
        if (about.contains(About.LEADERS)) {
            families.add(leaders(study, "leaders.rewired", rewired.get(1)));
            families.add(leaders(study, "leaders.relabelled", LeaderClub.relabelled(measured)));
        }
        if (about.contains(About.RICH_CLUB)) {
            families.add(whole(study, "rich_club", rewired.get(2)));
        }
    }

    private static Tests silos(Study study, Measured measured) {
        Family family = LabelTests.silo(measured, study.basis());
        Set<String> hidden = new TreeSet<>(ids(family));
        hidden.removeIf(study::shows);
        return new Tests("silos", family, hidden);
    }

    private static Tests leaders(Study study, String id, Family family) {
        int leaders = study.network().leaders().cardinality();
        int others = study.network().size() - leaders;
        boolean few = leaders > 0 && Math.min(leaders, others == 0 ? leaders : others) < study.fewestShown();
        return few ? new Tests(id, family, ids(family)) : whole(study, id, family);
    }

    private static Tests whole(Study study, String id, Family family) {
        SmallGroupGuard guard = study.guard();
        return new Tests(id, family, guard.totalShown() ? Set.of() : ids(family));
    }

    private static Set<String> ids(Family family) {
        Set<String> ids = new TreeSet<>();
        family.tests().forEach(test -> ids.add(test.id()));
        return ids;
    }

    @Override
    public long steps(Study study) {
        long size = study.network().size() + (long) study.network().ties().ties();
        long one = 6 * size;
        if (about.stream().anyMatch(REWIRED::contains)) {
            one += DegreePreservingRewiring.of(study.network().ties()).stepsOfOne() + 30 * size;
        }
        if (about.contains(About.UNIFORM)) {
            one += 60 * size;
        }
        return one * NetworkTest.draws(study.question().draws(), one, TESTS);
    }
}
