package reciprocity.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import reciprocity.intake.SourceFile;
import reciprocity.model.PersonId;

/**
 * Halden Works, a company of 150 people in 8 departments that never was: the three files of its survey, and what was
 * planted in them. The same bytes on every machine. Research and Finance keep to themselves; Research has one way out,
 * Finance three; three people know every department; seven of the eleven leaders stand together, three others too, and one
 * stands alone; Customer Care supports others and gets little back; one person without a title is asked by many before
 * they decide, and most who came within the last year have a mentor. Eight customers stand outside. There is a wave before.
 */
public final class SampleOrganization {

    /** The name of the survey. */
    public static final String NAME = "Halden Works";

    /** The wave of {@link #files()}. */
    public static final String WAVE = "2026-04";

    /** The wave of {@link #earlierFiles()}. */
    public static final String EARLIER_WAVE = "2025-10";

    static final long SEED = 20260401L;

    private SampleOrganization() {}

    /**
     * The files of the survey.
     *
     * @param people {@code people.csv}
     * @param ties {@code ties.csv}
     * @param survey {@code survey.json}
     */
    public record Files(SourceFile people, SourceFile ties, SourceFile survey) {}

    /**
     * What was planted, to hold findings against. Ties are those of the kind {@code support}, from its threshold on.
     *
     * @param threadSilo the silo held by a single thread
     * @param thread the only one of it with ties to other departments, either way
     * @param openSilo the other silo
     * @param connectors the three of it with ties to other departments
     * @param bridges three people with ties both ways into every other department; they have the highest betweenness
     * @param leaderCluster seven of the eleven leaders, one component of mutual ties among leaders in {@code support} and
     *     in {@code trust}
     * @param secondCircle three further leaders, another such component
     * @param isolatedLeader the leader without a tie to another leader in any kind but {@code manager}
     * @param givingDepartment the department that gives much to others and gets little back
     * @param mentorCycle three mentors in a ring
     * @param unconfirmedPairs pairs of leaders of whom only one rated trust and purpose; all other pairs rated by anybody are
     *     rated by both
     * @param adviser who leads nobody and is asked before decisions by the most people
     * @param unthanked three of the biggest givers, the bridges, to whom no support is recognition
     * @param forgottenStaff three of the six support staff, whom nobody of another role trusts or recognizes
     * @param singleAccounts customers who know only one of us
     * @param stranger the customer who knows nobody
     */
    public record Planted(
            String threadSilo,
            PersonId thread,
            String openSilo,
            List<PersonId> connectors,
            List<PersonId> bridges,
            List<PersonId> leaderCluster,
            List<PersonId> secondCircle,
            PersonId isolatedLeader,
            String givingDepartment,
            List<PersonId> mentorCycle,
            List<Set<PersonId>> unconfirmedPairs,
            PersonId adviser,
            List<PersonId> unthanked,
            List<PersonId> forgottenStaff,
            List<String> singleAccounts,
            PersonId stranger) {

        public Planted {
            connectors = List.copyOf(connectors);
            bridges = List.copyOf(bridges);
            leaderCluster = List.copyOf(leaderCluster);
            secondCircle = List.copyOf(secondCircle);
            mentorCycle = List.copyOf(mentorCycle);
            unconfirmedPairs = List.copyOf(unconfirmedPairs);
            unthanked = List.copyOf(unthanked);
            forgottenStaff = List.copyOf(forgottenStaff);
            singleAccounts = List.copyOf(singleAccounts);
        }

        /** The names of both silos. */
        public List<String> silos() {
            return List.of(threadSilo, openSilo);
        }
    }

    /** The three files. */
    public static Files files() {
        Drawn drawn = Drawn.wave();
        return new Files(
                file("people.csv", SampleText.people(drawn.staff(), member -> true, drawn.supportStaff())),
                file(
                        "ties.csv",
                        SampleText.ties(drawn.staff(), drawn.support(), drawn.others(), drawn.circumstances())),
                file("survey.json", SampleText.survey(NAME, WAVE, "")));
    }

    /**
     * The three files of the wave before, half a year earlier: without those who came since, most ties the same, fewer of
     * them returned, and advice asked on another scale.
     */
    public static Files earlierFiles() {
        EarlierWave earlier = EarlierWave.of(Drawn.wave(), new Random(SEED + 2));
        return new Files(
                file("people.csv", SampleText.people(earlier.staff(), earlier::present, earlier.supportStaff())),
                file(
                        "ties.csv",
                        SampleText.ties(earlier.staff(), earlier.support(), earlier.others(), earlier.circumstances())),
                file("survey.json", SampleText.survey(NAME, EARLIER_WAVE, ", \"scale\": [1, 8]")));
    }

    /** What was planted. */
    public static Planted planted() {
        Plan plan = new Plan(Staff.draw(new Random(SEED)));
        return new Planted(
                Department.RESEARCH.title(),
                id(plan.thread()),
                Department.FINANCE.title(),
                ids(plan.connectors()),
                ids(plan.bridges()),
                ids(plan.cluster()),
                ids(plan.secondCircle()),
                id(plan.isolatedLeader()),
                Department.CUSTOMER_CARE.title(),
                ids(plan.mentorCycle()),
                plan.oneWayPairs().stream()
                        .map(pair -> Set.of(id(pair[0]), id(pair[1])))
                        .toList(),
                id(plan.adviser()),
                ids(plan.bridges()),
                ids(Drawn.wave().forgotten()),
                Customers.single(),
                new PersonId("x05"));
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static PersonId id(int number) {
        return new PersonId(Member.id(number));
    }

    private static List<PersonId> ids(List<Integer> numbers) {
        return numbers.stream().map(SampleOrganization::id).toList();
    }
}
